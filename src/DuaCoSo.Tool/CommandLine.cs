using System.CommandLine;
using System.CommandLine.Parsing;

namespace DuaCoSo.Tool;

/// <summary>The command line: what was asked, or what is wrong with the question.</summary>
internal static class CommandLine
{
    /// <summary>Runs the tool and says how it went.</summary>
    public static int Run(IReadOnlyList<string> arguments, ToolConsole console)
    {
        var root = new RootCommand("Đánh giá việc phụ trách địa bàn theo quy định của tỉnh. / Assesses who is responsible at the grassroots under a province's policy.");
        root.Subcommands.Add(EvaluateCommand.Create(console));
        ParseResult parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (ParseError error in parsed.Errors)
            {
                console.Error.WriteLine(SafeText.Of(error.Message));
            }

            console.Error.WriteLine("duacoso --help");
            return ExitCode.Usage;
        }

        using var output = new StreamWriter(console.Output, leaveOpen: true) { NewLine = "\n" };
        return parsed.Invoke(new InvocationConfiguration { Output = output, Error = console.Error });
    }
}
