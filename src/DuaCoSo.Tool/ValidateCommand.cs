using System.CommandLine;
using DuaCoSo.Domain;
using DuaCoSo.Tool.Usage;
using NodaTime;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>validate</c>: every problem of policies and registers, without assessing anything.</summary>
internal static class ValidateCommand
{
    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var files = new VerbArgument<string[]>(
            "FILE",
            new(
                "Tệp quy định, sổ tính hồ sơ .xlsx, hoặc thư mục có quy định hay hồ sơ.",
                "Policy files, .xlsx workbooks of registers, or folders with policies or a register."))
        {
            Arity = ArgumentArity.OneOrMore,
            IsPath = true,
        };
        var since = new VerbOption<LocalDate?>(
            new("Nêu cả những chỗ được xác nhận lần cuối (lastReviewed) trước ngày này.", "Also name what a person last confirmed (lastReviewed) before this date."),
            "--reviewed-since")
        {
            HelpName = "DATE",
            CustomParser = result => VerbOptions.DateOf(result),
        };
        VerbOption<string> format = VerbOptions.Format("text", "json");
        return new Verb("validate", new("Kiểm tra quy định và hồ sơ, nêu mọi lỗi và cảnh báo.", "Checks policies and registers and names every problem."))
        {
            Examples =
            [
                new("duacoso validate ninh-binh-2016", new("Quy định và hồ sơ trong thư mục.", "Policy and register of a folder.")),
                new("duacoso validate register.xlsx", new("Sổ tính: lỗi nêu đến từng ô.", "A workbook: each problem at its cell.")),
                new("duacoso validate ninh-binh-2016/policy.json --format json", new("Ra JSON, cho trình soạn thảo.", "As JSON, for editors.")),
            ],
            Arguments = { files },
            Options = { since, format },
            Run = (parsed, console) => Validator.Run(parsed.GetValue(files)!, parsed.GetValue(since), parsed.GetValue(format) == "json", console),
        };
    }
}
