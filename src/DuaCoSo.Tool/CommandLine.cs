using System.CommandLine;
using System.Reflection;
using System.Text;
using DuaCoSo.Domain;
using DuaCoSo.Tool.Usage;

namespace DuaCoSo.Tool;

/// <summary>The command line: what was asked, or what is wrong with the question.</summary>
internal static class CommandLine
{
    private static string Version => typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>Runs the tool and says how it went.</summary>
    public static int Run(IReadOnlyList<string> arguments, ToolConsole console)
    {
        var table = VerbTable.Create();

        // A folder may be called @something.
        ParseResult parsed = table.Root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var verb = (Verb)parsed.CommandResult.Command;
        Language language = table.LanguageOf(parsed);
        bool isQuiet = IsGiven(table.Quiet), isVerbose = IsGiven(table.Verbose);
        ToolConsole speaking = console.With(language, isQuiet ? Verbosity.Quiet : isVerbose ? Verbosity.Verbose : Verbosity.Normal);
        if (IsGiven(table.Help))
        {
            Print(speaking, new Help(table, language, console.TextWidth).Of(verb));
            return ExitCode.Done;
        }

        List<string> errors = IsGiven(table.Version) && arguments.Count == 1 ? [] : UsageErrors.Of(table, parsed, language);
        if (isQuiet && isVerbose)
        {
            errors.Add(new Words(language).Of("Chỉ dùng một trong --quiet và --verbose.", "Give --quiet or --verbose, not both."));
        }

        if (errors.Count == 0 && IsGiven(table.Version))
        {
            Print(speaking, Version + "\n");
            return ExitCode.Done;
        }

        if (errors.Count > 0)
        {
            speaking.Refuse(errors, verb == table.Root ? "duacoso --help" : $"duacoso {verb.Name} --help, duacoso --help");
            return ExitCode.Usage;
        }

        return Run(verb, parsed, speaking);

        bool IsGiven(Option<bool> option) => parsed.GetResult(option) is { Implicit: false } && parsed.GetValue(option);
    }

    private static int Run(Verb verb, ParseResult parsed, ToolConsole console)
    {
        try
        {
            return verb.Run!(parsed, console);
        }
        catch (IOException e)
        {
            // Every file that a verb reads or writes tells of itself: what is left is the stream of results, on a disk that is full.
            console.Report([ToolProblems.CannotWriteOutput.At(null, ("reason", e.Message))]);
            return ExitCode.Problems;
        }
    }

    private static void Print(ToolConsole console, string text) => console.Output.Write(Encoding.UTF8.GetBytes(text));
}
