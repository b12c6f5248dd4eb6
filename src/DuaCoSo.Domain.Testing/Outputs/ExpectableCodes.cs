using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Testing.Outputs;

/// <summary>The codes of a policy that expected rows can name; those of a scheme that the row names are its alone.</summary>
internal static class ExpectableCodes
{
    private const string Scheme = "scheme";

    public static IEnumerable<string> Obligations(PolicyDefinition policy, ScenarioRow row) => policy.Obligations.Select(r => r.Code);

    public static IEnumerable<string> Assignments(PolicyDefinition policy, ScenarioRow row) => policy.Assignments.Select(r => r.Code);

    public static IEnumerable<string> Schemes(PolicyDefinition policy, ScenarioRow row) => policy.Evaluation.Select(s => s.Code);

    public static IEnumerable<string> Criteria(PolicyDefinition policy, ScenarioRow row) => Of(policy, row).SelectMany(s => s.Criteria).Select(c => c.Code);

    public static IEnumerable<string> Grades(PolicyDefinition policy, ScenarioRow row) => Of(policy, row).SelectMany(s => s.Grades).Select(g => g.Code).Append(Evaluation.NotAssessed);

    public static IEnumerable<string> Adjustments(PolicyDefinition policy, ScenarioRow row) => Of(policy, row).SelectMany(s => s.Adjustments).Select(a => a.Code);

    /// <summary>A problem for each code in expected rows that no version of a policy has, nor had before it was removed from a base: what is expected of it would hold, or fail, whatever the policy says.</summary>
    public static ValueList<Problem> Unknown(ValueList<ScenarioRow> expected, PolicyTimeline policy)
    {
        PolicyDefinition[] known = [.. policy.Versions.SelectMany(v => v.Chain()).Select(p => p.Definition)];
        return expected.SelectMany(row => Unknown(row, known)).Distinct().ToValueList();
    }

    private static IEnumerable<Problem> Unknown(ScenarioRow row, PolicyDefinition[] known)
    {
        OutputPart part = OutputFormat.Parts.First(p => p.Name == row.Table);
        foreach (OutputColumn column in part.Columns)
        {
            if (column.Codes is not { } codesOf || row[column.Name] is not { } text)
            {
                continue;
            }

            string[] codes = [.. known.SelectMany(p => codesOf(p, row)).Distinct(StringComparer.Ordinal)];
            string[] unknown = [.. OutputText.Items(column, text).Except(codes, StringComparer.Ordinal)];
            foreach (string code in unknown)
            {
                yield return ScenarioProblems.UnknownCode.At(
                    row.PlaceOf(column.Name),
                    ("column", column.Name), ("code", code),
                    ("nearest", codes.Length == 0 ? "–" : Spelling.Nearest(code, codes).Word), ("accepted", PolicyCodes.Listed(codes)));
            }

            // Codes of a scheme that there is not are not complained of.
            if (column.Name == Scheme && unknown.Length > 0)
            {
                yield break;
            }
        }
    }

    private static IEnumerable<EvaluationScheme> Of(PolicyDefinition policy, ScenarioRow row) => policy.Evaluation.Where(s => row[Scheme] is not { } scheme || s.Code == scheme);
}
