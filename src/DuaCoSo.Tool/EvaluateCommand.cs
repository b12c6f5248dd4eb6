using DuaCoSo.Tool.Usage;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>evaluate</c>: a period as tables or JSON.</summary>
internal static class EvaluateCommand
{
    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var options = new CaseOptions(isDated: true);
        VerbOption<string> format = VerbOptions.Format("table", "json", "xlsx");
        VerbOption<string?> output = VerbOptions.Out(isRequired: false);
        var verb = new Verb("evaluate", new("Đánh giá một kỳ.", "Assesses a period."))
        {
            Examples =
            [
                new("duacoso evaluate ninh-binh-2016 --period 2016 --as-of 2017-01-31", new("Cả năm, ra bảng.", "A year, as tables.")),
                new("duacoso evaluate ninh-binh-2016 --period 2016-Q3 --as-of 2016-10-31 --format json --out q3.json", new("Quý III, ra tệp JSON để lưu.", "A quarter, as JSON to keep.")),
                new(
                    "duacoso evaluate --preset ninh-binh-141 --register register.xlsx --period 2016 --as-of 2017-01-31 --format xlsx --out result.xlsx",
                    new("Mẫu có sẵn và sổ tính, ra sổ tính.", "A preset and a workbook, as a workbook.")),
            ],
            Run = (parsed, console) => Evaluator.Run(options.Read(parsed), parsed.GetValue(format)!, parsed.GetValue(output), console),
        };
        options.AddTo(verb, format, output);
        verb.Validators.Add(result =>
        {
            // Bytes of a workbook are nothing to look at.
            if (result.GetResult(format)?.Tokens is [{ Value: "xlsx" }] && result.GetResult(output) is null)
            {
                UsageErrors.Add(result, new("--format xlsx cần --out FILE.", "--format xlsx needs --out FILE."));
            }
        });
        return verb;
    }
}
