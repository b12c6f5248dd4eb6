using System.CommandLine;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>evaluate</c>: a period as tables or JSON.</summary>
internal static class EvaluateCommand
{
    /// <summary>The verb, writing to a console.</summary>
    public static Command Create(ToolConsole console)
    {
        var options = new CaseOptions(isDated: true);
        Option<string> format = CaseOptions.FormatOption("xlsx");
        var output = new Option<string?>("--out") { HelpName = "FILE", Description = "Ghi ra tệp. / Write to a file." };
        var command = new Command("evaluate", "Đánh giá một kỳ. / Assesses a period.");
        options.AddTo(command, output);
        command.Options.Add(format);
        command.Options.Add(output);
        command.Validators.Add(result =>
        {
            // Bytes of a workbook are nothing to look at.
            if (result.GetResult(format)?.Tokens is [{ Value: "xlsx" }] && result.GetResult(output) is null)
            {
                result.AddError("--format xlsx cần --out FILE. / --format xlsx needs --out FILE.");
            }
        });
        command.SetAction(parsed => Evaluator.Run(options.Read(parsed), parsed.GetValue(format)!, parsed.GetValue(output), console));
        return command;
    }
}
