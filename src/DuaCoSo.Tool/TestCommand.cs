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
        var command = new Command("test", "Chạy các kịch bản kiểm thử quy định và nêu chỗ khác. / Runs the scenarios of a policy and names what differs.") { path, language };
        command.Validators.Add(result =>
        {
            if (result.GetValue(path) is "")
            {
                result.AddError("Đường dẫn để trống. / A path is empty.");
            }
        });
        command.SetAction(parsed => Tester.Run(new() { Path = parsed.GetValue(path)!, Language = CaseOptions.LanguageOf(parsed.GetValue(language)) }, console));
        return command;
    }
}
