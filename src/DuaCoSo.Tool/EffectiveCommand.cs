using DuaCoSo.Domain;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Tool.Usage;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>effective</c>: a policy written out, complete, or which policy each part of it is from (V2).</summary>
internal static class EffectiveCommand
{
    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var file = new VerbArgument<string>("FILE", new("Tệp quy định, hoặc preset:ID.", "The policy file, or preset:ID.")) { IsPath = true };
        var bases = new VerbOption<string?>(new("Thư mục có quy định được kế thừa, nếu không ở cạnh FILE.", "The folder of its bases, if not beside FILE."), "--bases") { HelpName = "DIR", IsPath = true };
        var origins = new VerbOption<bool>(new("Nêu mỗi phần lấy từ quy định nào.", "Tell which policy each part is from."), "--origins");
        return new Verb("effective", new("Viết ra đầy đủ quy định có kế thừa.", "Writes out a policy that extends another."))
        {
            Examples =
            [
                new("duacoso effective extension.policy.json", new("Quy định đầy đủ, ra JSON.", "The whole policy, as JSON.")),
                new("duacoso effective extension.policy.json --origins", new("Phần nào lấy từ quy định nào.", "Which part is from which policy.")),
            ],
            Arguments = { file },
            Options = { bases, origins },
            Run = (parsed, console) => Run(parsed.GetValue(file)!, parsed.GetValue(bases), parsed.GetValue(origins), console),
        };
    }

    private static int Run(string file, string? bases, bool isOrigins, ToolConsole console)
    {
        Checked<Policy> read = PolicySource.ReadFile(file, bases, console);
        CaseReader.ReportRefusal([read], console);
        if (!read.TryGet(out Policy? policy))
        {
            return ExitCode.Problems;
        }

        if (isOrigins)
        {
            var words = new Words(console.Language);
            console.Write(
            [
                new(
                    words.Of("Xuất xứ của từng phần", "Where each part is from"),
                    [words.Of("Phần", "Part"), words.Rule],
                    policy.Origins().Select(o => ValueList.Create<string>([o.Path, o.Policy])).ToValueList()),
            ]);
        }
        else
        {
            PolicyFile.Write(console.Output, policy);
        }

        return ExitCode.Done;
    }
}
