using System.CommandLine;
using DuaCoSo.Domain;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>diff</c>: in what two policies differ, rule by rule (V6).</summary>
internal static class DiffCommand
{
    /// <summary>The verb, writing to a console.</summary>
    public static Command Create(ToolConsole console)
    {
        var before = new Argument<string>("BEFORE") { Description = "Tệp quy định trước, hoặc preset:ID. / The policy before, or preset:ID." };
        var after = new Argument<string>("AFTER") { Description = "Tệp quy định sau, hoặc preset:ID. / The policy after, or preset:ID." };
        Option<string> format = CaseOptions.FormatOption();
        Option<string> language = CaseOptions.LanguageOption();
        var command = new Command("diff", "So sánh hai quy định theo từng điều. / Compares two policies rule by rule.") { before, after, format, language };
        command.SetAction(parsed =>
            Run(parsed.GetValue(before)!, parsed.GetValue(after)!, parsed.GetValue(format) == "json", CaseOptions.LanguageOf(parsed.GetValue(language)), console));
        return command;
    }

    private static int Run(string beforePath, string afterPath, bool isJson, Language language, ToolConsole console)
    {
        // Each may extend the other, or what lies beside the other.
        Checked<Policy> before = PolicySource.ReadFile(beforePath, FolderOf(afterPath));
        Checked<Policy> after = PolicySource.ReadFile(afterPath, FolderOf(beforePath));
        CaseReader.ReportRefusal([before, after], language, console);
        if (!before.TryGet(out Policy? one) || !after.TryGet(out Policy? other))
        {
            return ExitCode.Problems;
        }

        if (isJson)
        {
            ComparisonFile.Write(console.Output, one, other);
        }
        else
        {
            console.Write([ComparisonTables.Differences(one, other, language)]);
        }

        return ExitCode.Done;
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".";
}
