using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using DuaCoSo.Domain.Reports;

namespace DuaCoSo.Tool;

/// <summary>The command line: what was asked, or what is wrong with the question.</summary>
internal static class CommandLine
{
    /// <summary>Runs the tool and says how it went.</summary>
    public static int Run(IReadOnlyList<string> arguments, ToolConsole console)
    {
        // Not a RootCommand: that one goes by the name of the assembly.
        var root = new Command("duacoso", "Đánh giá việc phụ trách địa bàn theo quy định của tỉnh. / Assesses who is responsible at the grassroots under a province's policy.")
        {
            new HelpOption(),
            new VersionOption(),
        };
        root.Subcommands.Add(EvaluateCommand.Create(console));
        root.Subcommands.Add(ExplainCommand.Create(console));
        root.Subcommands.Add(ReportCommand.Create(console));
        root.Subcommands.Add(CalendarCommand.Create(console));
        root.Subcommands.Add(DueCommand.Create(console));
        root.Subcommands.Add(VerifyCommand.Create(console));
        root.Subcommands.Add(SuccessionCommand.Create(console));
        root.Subcommands.Add(EffectiveCommand.Create(console));
        root.Subcommands.Add(DiffCommand.Create(console));
        root.Subcommands.Add(CompareCommand.Create(console));
        root.Subcommands.Add(ValidateCommand.Create(console));
        root.Subcommands.Add(TestCommand.Create(console));
        root.Subcommands.Add(ReplayCommand.Create(console));
        root.Subcommands.Add(SchemaCommand.Create(console));
        root.Subcommands.Add(PresetsCommand.Create(console));
        root.Subcommands.Add(TemplateCommand.Create(console));

        // A folder may be called @something.
        ParseResult parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (ParseError error in parsed.Errors)
            {
                console.Error.WriteLine(SafeText.Of(string.Join(' ', error.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
            }

            console.Error.WriteLine("Lệnh chưa đúng, xem / The command is not right, see: duacoso --help");
            return ExitCode.Usage;
        }

        using var output = new StreamWriter(console.Output, leaveOpen: true) { NewLine = "\n" };
        return parsed.Invoke(new InvocationConfiguration { Output = output, Error = console.Error });
    }
}
