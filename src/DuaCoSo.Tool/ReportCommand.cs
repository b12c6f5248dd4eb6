using System.CommandLine;
using DuaCoSo.Domain;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Reports;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>report</c>: a period as one HTML page for people to look at.</summary>
internal static class ReportCommand
{
    /// <summary>The verb, writing to a console.</summary>
    public static Command Create(ToolConsole console)
    {
        var options = new CaseOptions(isDated: true);
        var output = new Option<string?>("--out") { HelpName = "FILE", Required = true, Description = "Tệp trang báo cáo. / The page's file: report.html." };
        var with = new Option<string?>("--with")
        {
            HelpName = "PATH",
            Description = "Quy định để so sánh: một tệp, hoặc thư mục các phiên bản. / The policy to compare with: a file, or a folder of versions.",
        };
        var pseudonyms = new Option<bool>("--pseudonyms") { Description = "Bỏ tên người, chỉ giữ mã. / Leave people's names out, keep ids." };
        var command = new Command("report", "Trang báo cáo một kỳ, một tệp, không cần mạng. / A period as a page: one file that needs no network.");
        options.AddTo(command, output, with);
        command.Options.Add(output);
        command.Options.Add(with);
        command.Options.Add(pseudonyms);
        command.SetAction(parsed => Run(options.Read(parsed), parsed.GetValue(output)!, parsed.GetValue(with), parsed.GetValue(pseudonyms), console));
        return command;
    }

    private static int Run(CaseRequest request, string path, string? with, bool isPseudonymous, ToolConsole console)
    {
        (Assessment? assessment, Assessment? other) = Assess(request, with, console);
        if (assessment is null)
        {
            return ExitCode.Problems;
        }

        var options = new ReportOptions { Language = request.Language, IsPseudonymous = isPseudonymous, With = other };
        return OutputFile.Write(path, file => ReportPage.Write(file, assessment, options), request.Language, console);
    }

    private static (Assessment? Assessment, Assessment? Other) Assess(CaseRequest request, string? with, ToolConsole console) =>
        with is null ? (CaseReader.Assess(request, console), null)
        : CaseReader.Assess(request, with, console) is var (before, after) ? (before, after)
        : (null, null);
}
