using System.Globalization;
using DuaCoSo.Domain;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Files;

namespace DuaCoSo.Tool;

/// <summary>Computes a kept result again.</summary>
internal static class Verifier
{
    private const int Shown = 100;

    /// <summary>Does what was asked and says how it went: done when nothing differs, problems otherwise.</summary>
    public static int Run(string path, CaseRequest request, ToolConsole console)
    {
        Checked<KeptResult> read = KeptResult.Read(path);
        console.Report(read.Problems);
        if (!read.TryGet(out KeptResult? kept)
            || CaseReader.Assess(request with { Period = kept.Period, AsOf = kept.AsOf }, console) is not { } assessment)
        {
            return ExitCode.Problems;
        }

        ValueList<ResultDifference> differences = kept.DifferencesFrom(assessment);
        foreach (ResultDifference difference in differences.Take(Shown))
        {
            console.Report([ToolProblems.ResultDiffers.At(new ProblemPlace { Path = difference.Path }, ("kept", difference.Kept ?? "–"), ("now", difference.Now ?? "–"))]);
        }

        if (differences.Count > Shown)
        {
            console.Report([ToolProblems.MoreDiffers.At(null, ("count", (differences.Count - Shown).ToString(CultureInfo.InvariantCulture)))]);
        }

        return differences.Count == 0 ? ExitCode.Done : ExitCode.Problems;
    }
}
