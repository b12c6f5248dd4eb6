using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Testing.Outputs;

/// <summary>Why a row of a result is as it is, in lines: the explanation of its evaluation, or all that the row says and the facts behind it.</summary>
internal static class ActualExplanation
{
    private const int FactsShown = 12;

    /// <summary>The lines about what came out where a difference is.</summary>
    public static IEnumerable<string> Of(ScenarioResult result, ScenarioDifference difference, Language language)
    {
        Assessment assessment = result.Assessment!;
        if (difference.Row is not { } row)
        {
            // What shares most with the row that is missing comes first.
            string[] wanted = difference.Key.Split(' ');
            OutputRow[] there = [.. OutputFormat.Parts.First(p => p.Name == difference.Table).Of(assessment).OrderByDescending(r => r.Key.Split(' ').Intersect(wanted, StringComparer.Ordinal).Count())];
            return there.Length == 0
                ? [Say(language, "Bảng này không có dòng nào.", "The table has no rows."), .. Assigned(assessment, language)]
                : Listed(there, Say(language, "Các dòng đã tính ra:", "What came out:"));
        }

        return row.Evaluation is { } evaluation
            ? evaluation.Explain().ToText(language).TrimEnd('\n').Split('\n')
            : [row.ToString(), .. Facts(assessment, row, language)];
    }

    private static IEnumerable<string> Facts(Assessment assessment, OutputRow row, Language language)
    {
        if (row.Part.Name is not ("obligations" or "petitions"))
        {
            return [];
        }

        RegisterFacts facts = assessment.Register.Facts;
        string assignment = row["assignment"] as string ?? "";
        ScenarioRow[] behind = row.Part.Name == "obligations"
            ? [.. Givens.GivenRows.Of(new RegisterFacts
            {
                Assignments = [.. facts.Assignments.Where(a => a.Id.Key == assignment)],
                Excusals = [.. facts.Excusals.Where(e => e.Assignment.Key == assignment)],
                Activities = [.. facts.Activities.Where(a => a.Assignment.Key == assignment && a.Date <= assessment.Envelope.AsOf).OrderBy(a => a.Date)],
            })]
            : [.. Givens.GivenRows.Of(new RegisterFacts { Petitions = [.. facts.Petitions.Where(p => p.Id.Key == (string)row["id"]!)] })];
        return Listed(behind, Say(language, "Dữ kiện liên quan:", "The facts behind it:"));
    }

    // Nothing is due of anybody when nobody is assigned as the policy's rules want it, such as in another role.
    private static IEnumerable<string> Assigned(Assessment assessment, Language language)
    {
        ScenarioRow[] rows = [.. Givens.GivenRows.Of(new RegisterFacts { Assignments = assessment.Register.Facts.Assignments })];
        return rows.Length == 0
            ? [Say(language, "Dữ kiện không có phân công nào.", "No assignment is given.")]
            : Listed(rows, Say(language, "Các phân công đã cho; hãy đối chiếu vai trò, cấp địa bàn và thời gian với quy định:", "The assignments that are given; compare role, level and dates with the policy's rules:"));
    }

    private static IEnumerable<string> Listed<T>(T[] rows, string title)
        where T : notnull =>
        [title, .. rows.Take(FactsShown).Select(r => r.ToString()!), .. rows.Length > FactsShown ? [FormattableString.Invariant($"… (+{rows.Length - FactsShown})")] : Array.Empty<string>()];

    private static string Say(Language language, string vietnamese, string english) => language == Language.English ? english : vietnamese;
}
