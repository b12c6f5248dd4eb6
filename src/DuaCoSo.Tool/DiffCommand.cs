using DuaCoSo.Domain;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Tool.Usage;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>diff</c>: in what two policies differ, rule by rule (V6).</summary>
internal static class DiffCommand
{
    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        VerbArgument<string> before = Policy("BEFORE", new("Tệp quy định trước, hoặc preset:ID.", "The policy before, or preset:ID."));
        VerbArgument<string> after = Policy("AFTER", new("Tệp quy định sau, hoặc preset:ID.", "The policy after, or preset:ID."));
        VerbOption<string> format = VerbOptions.Format("table", "json");
        return new Verb("diff", new("So sánh hai quy định theo từng điều.", "Compares two policies rule by rule."))
        {
            Examples =
            [
                new("duacoso diff ninh-binh-2016/policy.json stricter.policy.json", new("Hai tệp quy định khác nhau ở đâu.", "In what two policy files differ.")),
                new("duacoso diff preset:ninh-binh-141 ninh-binh-2016/policy.json --format json", new("Khác gì mẫu có sẵn, ra JSON.", "In what one differs from a preset, as JSON.")),
            ],
            Arguments = { before, after },
            Options = { format },
            Run = (parsed, console) => Run(parsed.GetValue(before)!, parsed.GetValue(after)!, parsed.GetValue(format) == "json", console),
        };

        static VerbArgument<string> Policy(string name, LocalizedText text) => new(name, text) { IsPath = true };
    }

    private static int Run(string beforePath, string afterPath, bool isJson, ToolConsole console)
    {
        // Each may extend the other, or what lies beside the other.
        Checked<Policy> before = PolicySource.ReadFile(beforePath, FolderOf(afterPath), console);
        Checked<Policy> after = PolicySource.ReadFile(afterPath, FolderOf(beforePath), console);
        CaseReader.ReportRefusal([before, after], console);
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
            console.Write([ComparisonTables.Differences(one, other, console.Language)]);
        }

        return ExitCode.Done;
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".";
}
