using DuaCoSo.Tool.Usage;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>test</c>: runs scenarios of a policy.</summary>
internal static class TestCommand
{
    private const int Hundred = 100;

    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var path = new VerbArgument<string>("PATH", new("Tệp *.scenarios.yaml, hoặc thư mục có các tệp đó.", "A *.scenarios.yaml file, or a folder with such files.")) { IsPath = true };
        var coverage = new VerbOption<bool>(new("Nêu phần của từng quy tắc mà chưa kịch bản nào chạm đến.", "Name what of each rule no scenario exercises."), "--coverage");
        var mutants = new VerbOption<bool>(
            new("Đổi thử quy định từng chỗ một, nêu những chỗ đổi mà không kịch bản nào phát hiện.", "Change the policy one thing at a time and name the changes that no scenario notices."),
            "--mutants");
        var breakAt = new VerbOption<int>(new("Báo lỗi khi tỷ lệ phát hiện thấp hơn (cùng --mutants).", "Fail when fewer are noticed (with --mutants)."), "--break-at")
        {
            HelpName = "PERCENT",
            CustomParser = VerbOptions.NumberUpTo(Hundred),
        };
        var verb = new Verb("test", new("Chạy các kịch bản kiểm thử quy định và nêu chỗ khác.", "Runs the scenarios of a policy and names what differs."))
        {
            Examples =
            [
                new("duacoso test scenarios", new("Mọi kịch bản trong thư mục.", "All scenarios of a folder.")),
                new("duacoso test scenarios --coverage", new("Quy tắc nào chưa được kiểm thử.", "Which rules are not tested.")),
            ],
            Arguments = { path },
            Options = { coverage, mutants, breakAt },
            Run = (parsed, console) => Tester.Run(
                new() { Path = parsed.GetValue(path)!, WithCoverage = parsed.GetValue(coverage), WithMutants = parsed.GetValue(mutants), BreakAt = parsed.GetValue(breakAt) },
                console),
        };
        verb.Validators.Add(result =>
        {
            if (result.GetResult(breakAt) is not null && !result.GetValue(mutants))
            {
                UsageErrors.Add(result, new("--break-at đi cùng --mutants.", "--break-at goes with --mutants."));
            }
        });
        return verb;
    }
}
