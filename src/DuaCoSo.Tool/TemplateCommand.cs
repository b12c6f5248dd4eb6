using DuaCoSo.Domain.Reports;
using DuaCoSo.Tool.Usage;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>template</c>: an empty workbook of a register, to be filled in.</summary>
internal static class TemplateCommand
{
    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var file = new VerbArgument<string>("FILE", new("Sổ tính sẽ ghi: register.xlsx.", "The workbook to write: register.xlsx.")) { IsPath = true };
        VerbOption<bool> replace = VerbOptions.Replace();
        var verb = new Verb("template", new("Sổ tính hồ sơ trống để điền.", "An empty workbook of a register, to be filled in."))
        {
            Examples = [new("duacoso template empty.xlsx", new("Có tiêu đề, danh sách chọn, ghi chú.", "With headings, drop-downs and notes."))],
            Arguments = { file },
            Options = { replace },
            Run = (parsed, console) => OutputFile.Write(parsed.GetValue(file)!, RegisterWorkbook.WriteTemplate, console),
        };
        verb.Validators.Add(result =>
        {
            if (result.GetResult(file)?.Tokens is [{ Value: var path }] && (!RegisterPath.IsWorkbook(path) || (!result.GetValue(replace) && File.Exists(path))))
            {
                UsageErrors.Add(result, new($"'{path}': cần tệp .xlsx chưa có, hoặc --replace.", $"'{path}': a new .xlsx file is needed, or --replace."));
            }
        });
        return verb;
    }
}
