using System.CommandLine;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Files;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>compare</c>: one register under two policies, subject by subject (V6).</summary>
internal static class CompareCommand
{
    /// <summary>The verb, writing to a console.</summary>
    public static Command Create(ToolConsole console)
    {
        var options = new CaseOptions(isDated: true);
        var with = new Option<string?>("--with")
        {
            HelpName = "PATH",
            Required = true,
            Description = "Quy định để so sánh: một tệp, hoặc thư mục các phiên bản. / The policy to compare with: a file, or a folder of versions.",
        };
        Option<string> format = CaseOptions.FormatOption();
        var command = new Command("compare", "Đánh giá một hồ sơ theo hai quy định và so sánh. / Assesses a register under two policies and compares.");
        options.AddTo(command, with);
        command.Options.Add(with);
        command.Options.Add(format);
        command.SetAction(parsed => Run(options.Read(parsed), parsed.GetValue(with)!, parsed.GetValue(format) == "json", console));
        return command;
    }

    private static int Run(CaseRequest request, string with, bool isJson, ToolConsole console)
    {
        if (CaseReader.Assess(request, with, console) is not ({ } before, { } after))
        {
            return ExitCode.Problems;
        }

        AssessmentComparison comparison = after.ComparedWith(before);
        if (isJson)
        {
            ComparisonFile.Write(console.Output, comparison);
        }
        else
        {
            console.Write(ComparisonTables.Of(comparison, request.Language));
        }

        return ExitCode.Done;
    }
}
