using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Files;
using DuaCoSo.Tool.Usage;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>compare</c>: one register under two policies, subject by subject (V6).</summary>
internal static class CompareCommand
{
    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var options = new CaseOptions(isDated: true);
        VerbOption<string?> with = VerbOptions.With(isRequired: true);
        VerbOption<string> format = VerbOptions.Format("table", "json");
        var verb = new Verb("compare", new("Đánh giá một hồ sơ theo hai quy định và so sánh.", "Assesses a register under two policies and compares."))
        {
            Examples =
            [
                new(
                    "duacoso compare ninh-binh-2016 --period 2016 --as-of 2017-01-31 --with stricter.policy.json",
                    new("Ai đổi mức xếp loại nếu quy định chặt hơn.", "Who would change grade under a stricter policy.")),
            ],
            Run = (parsed, console) => Run(options.Read(parsed), parsed.GetValue(with)!, parsed.GetValue(format) == "json", console),
        };
        options.AddTo(verb, with, format);
        return verb;
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
            console.Write(ComparisonTables.Of(comparison, console.Language));
        }

        return ExitCode.Done;
    }
}
