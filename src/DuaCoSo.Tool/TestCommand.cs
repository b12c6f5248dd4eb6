using System.CommandLine;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>test</c>: runs scenarios of a policy.</summary>
internal static class TestCommand
{
    /// <summary>The verb, writing to a console.</summary>
    public static Command Create(ToolConsole console)
    {
        var path = new Argument<string>("PATH") { Description = "Tệp *.scenarios.yaml, hoặc thư mục có các tệp đó. / A *.scenarios.yaml file, or a folder with such files." };
        Option<string> language = CaseOptions.LanguageOption();
        var coverage = new Option<bool>("--coverage") { Description = "Nêu phần của từng quy tắc mà chưa kịch bản nào chạm đến. / Names what of each rule no scenario exercises." };
        var mutants = new Option<bool>("--mutants") { Description = "Đổi thử quy định từng chỗ một, nêu những chỗ đổi mà không kịch bản nào phát hiện. / Changes the policy one thing at a time and names the changes that no scenario notices." };
        var breakAt = new Option<int?>("--break-at")
        {
            HelpName = "PERCENT",
            Description = "Báo lỗi khi tỷ lệ phát hiện thấp hơn (cùng --mutants). / Fails when fewer are noticed (with --mutants).",
        };
        var command = new Command("test", "Chạy các kịch bản kiểm thử quy định và nêu chỗ khác. / Runs the scenarios of a policy and names what differs.") { path, coverage, mutants, breakAt, language };
        command.Validators.Add(result =>
        {
            if (result.GetValue(path) is "")
            {
                result.AddError("Đường dẫn để trống. / A path is empty.");
            }

            if (result.GetResult(breakAt) is not null && !result.GetValue(mutants))
            {
                result.AddError("--break-at đi cùng --mutants. / --break-at goes with --mutants.");
            }
        });
        command.SetAction(parsed => Tester.Run(
            new()
            {
                Path = parsed.GetValue(path)!,
                WithCoverage = parsed.GetValue(coverage),
                WithMutants = parsed.GetValue(mutants),
                BreakAt = parsed.GetValue(breakAt) ?? 0,
                Language = CaseOptions.LanguageOf(parsed.GetValue(language)),
            },
            console));
        return command;
    }
}
