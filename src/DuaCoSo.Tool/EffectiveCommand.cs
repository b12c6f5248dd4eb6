using System.CommandLine;
using DuaCoSo.Domain;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>effective</c>: a policy written out, complete, or which policy each part of it is from (V2).</summary>
internal static class EffectiveCommand
{
    /// <summary>The verb, writing to a console.</summary>
    public static Command Create(ToolConsole console)
    {
        var file = new Argument<string>("FILE") { Description = "Tệp quy định, hoặc preset:ID. / The policy file, or preset:ID." };
        var bases = new Option<string?>("--bases") { HelpName = "DIR", Description = "Thư mục có quy định được kế thừa, nếu không ở cạnh FILE. / The folder of its bases, if not beside FILE." };
        var origins = new Option<bool>("--origins") { Description = "Nêu mỗi phần lấy từ quy định nào. / Tells which policy each part is from." };
        Option<string> language = CaseOptions.LanguageOption();
        var command = new Command("effective", "Viết ra đầy đủ quy định có kế thừa. / Writes out a policy that extends another.") { file, bases, origins, language };
        command.SetAction(parsed =>
            Run(parsed.GetValue(file)!, parsed.GetValue(bases), parsed.GetValue(origins), CaseOptions.LanguageOf(parsed.GetValue(language)), console));
        return command;
    }

    private static int Run(string file, string? bases, bool isOrigins, Language language, ToolConsole console)
    {
        Checked<Policy> read = PolicySource.ReadFile(file, bases);
        CaseReader.ReportRefusal([read], language, console);
        if (!read.TryGet(out Policy? policy))
        {
            return ExitCode.Problems;
        }

        if (isOrigins)
        {
            var words = new Words(language);
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
