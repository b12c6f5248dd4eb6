using System.CommandLine;
using DuaCoSo.Domain;
using NodaTime;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>validate</c>: every problem of policies and registers, without assessing anything.</summary>
internal static class ValidateCommand
{
    /// <summary>The verb, writing to a console.</summary>
    public static Command Create(ToolConsole console)
    {
        var files = new Argument<string[]>("FILE")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Tệp quy định, sổ tính hồ sơ .xlsx, hoặc thư mục có quy định hay hồ sơ. / Policy files, .xlsx workbooks of registers, or folders with policies or a register.",
        };
        var since = new Option<LocalDate?>("--reviewed-since")
        {
            HelpName = "DATE",
            Description = "Nêu cả những chỗ được xác nhận lần cuối (lastReviewed) trước ngày này. / Also name what a person last confirmed (lastReviewed) before this date.",
            CustomParser = result => CaseOptions.Date(result),
        };
        var format = new Option<string>("--format") { DefaultValueFactory = _ => "text", Description = "Từng dòng hoặc JSON. / Lines or JSON." };
        format.AcceptOnlyFromAmong("text", "json");
        Option<string> language = CaseOptions.LanguageOption();
        var command = new Command("validate", "Kiểm tra quy định và hồ sơ, nêu mọi lỗi và cảnh báo. / Checks policies and registers and names every problem.") { files, since, format, language };
        command.Validators.Add(result =>
        {
            if (result.GetValue(files)?.Contains("") == true)
            {
                result.AddError("Đường dẫn để trống. / A path is empty.");
            }
        });
        command.SetAction(parsed => Validator.Run(
            parsed.GetValue(files)!, parsed.GetValue(since), CaseOptions.LanguageOf(parsed.GetValue(language)), parsed.GetValue(format) == "json", console));
        return command;
    }
}
