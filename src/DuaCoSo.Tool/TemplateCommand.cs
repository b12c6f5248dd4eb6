using System.CommandLine;
using DuaCoSo.Domain.Reports;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>template</c>: an empty workbook of a register, to be filled in.</summary>
internal static class TemplateCommand
{
    /// <summary>The verb, writing to a console.</summary>
    public static Command Create(ToolConsole console)
    {
        var file = new Argument<string>("FILE") { Description = "Sổ tính sẽ ghi. / The workbook to write: register.xlsx." };
        Option<string> language = CaseOptions.LanguageOption();
        var replace = new Option<bool>("--replace") { Description = "Ghi đè tệp đã có. / Write over a file that is there." };
        var command = new Command("template", "Sổ tính hồ sơ trống để điền. / An empty workbook of a register, to be filled in.") { file, language, replace };
        command.Validators.Add(result =>
        {
            if (result.GetResult(file)?.Tokens is [{ Value: var path }] && (!RegisterPath.IsWorkbook(path) || (!result.GetValue(replace) && File.Exists(path))))
            {
                result.AddError($"'{path}': cần tệp .xlsx chưa có, hoặc --replace. / A new .xlsx file is needed, or --replace.");
            }
        });
        command.SetAction(parsed => OutputFile.Write(parsed.GetValue(file)!, RegisterWorkbook.WriteTemplate, CaseOptions.LanguageOf(parsed.GetValue(language)), console));
        return command;
    }
}
