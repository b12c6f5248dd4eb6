using DuaCoSo.Domain;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Reports;
using DuaCoSo.Tool.Usage;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>report</c>: a period as one HTML page for people to look at.</summary>
internal static class ReportCommand
{
    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var options = new CaseOptions(isDated: true);
        VerbOption<string?> output = VerbOptions.Out(isRequired: true), with = VerbOptions.With(isRequired: false);
        VerbOption<string> format = VerbOptions.Format("html", "xlsx");
        var pseudonyms = new VerbOption<bool>(new("Bỏ tên người, chỉ giữ mã.", "Leave people's names out, keep ids."), "--pseudonyms");
        var verb = new Verb("report", new("Trang báo cáo một kỳ, một tệp, không cần mạng.", "A period as a page: one file that needs no network."))
        {
            Examples =
            [
                new("duacoso report ninh-binh-2016 --period 2016 --as-of 2017-01-31 --out report.html", new("Trang báo cáo cả năm.", "The page of a year.")),
                new(
                    "duacoso report ninh-binh-2016 --period 2016 --as-of 2017-01-31 --with stricter.policy.json --pseudonyms --out what-if.html",
                    new("So với quy định khác, bỏ tên người.", "Beside another policy, without people's names.")),
            ],
            Run = (parsed, console) => Run(
                options.Read(parsed), parsed.GetValue(format) == "xlsx", parsed.GetValue(output)!, parsed.GetValue(with), parsed.GetValue(pseudonyms), console),
        };
        options.AddTo(verb, output, format, with, pseudonyms);
        verb.Validators.Add(result =>
        {
            // A result's workbook has one policy.
            if (result.GetResult(format)?.Tokens is [{ Value: "xlsx" }] && result.GetResult(with) is not null)
            {
                UsageErrors.Add(result, new("--with đi cùng --format html.", "--with goes with --format html."));
            }
        });
        return verb;
    }

    private static int Run(CaseRequest request, bool isWorkbook, string path, string? with, bool isPseudonymous, ToolConsole console)
    {
        (Assessment? assessment, Assessment? other) = Assess(request, with, console);
        if (assessment is null)
        {
            return ExitCode.Problems;
        }

        var options = new ReportOptions { Language = console.Language, IsPseudonymous = isPseudonymous, With = other };
        Action<Stream, Assessment, ReportOptions> write = isWorkbook ? AssessmentWorkbook.Write : ReportPage.Write;
        return OutputFile.Write(path, file => write(file, assessment, options), console);
    }

    private static (Assessment? Assessment, Assessment? Other) Assess(CaseRequest request, string? with, ToolConsole console) =>
        with is null ? (CaseReader.Assess(request, console), null)
        : CaseReader.Assess(request, with, console) is var (before, after) ? (before, after)
        : (null, null);
}
