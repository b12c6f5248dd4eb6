using DuaCoSo.Domain;
using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.TestKit.Twin;

/// <summary>E7.</summary>
internal static class TwinQuota
{
    /// <summary>The evaluations of a scheme after one quota, in the same order.</summary>
    public static IReadOnlyList<TwinEvaluation> Apply(GradeQuota quota, IReadOnlyList<TwinEvaluation> evaluations) =>
    [
        .. evaluations.Where(e => !e.IsAssessed)
            .Concat(evaluations.Where(e => e.IsAssessed).GroupBy(e => GroupOf(quota, e)).SelectMany(g => ApplyToGroup(quota, [.. g])))
            .OrderBy(e => e.Subject.Id),
    ];

    private static string? GroupOf(GradeQuota quota, TwinEvaluation evaluation) => quota.GroupBy switch
    {
        QuotaGrouping.Organization => evaluation.Subject.Organization?.Key,
        QuotaGrouping.Position => evaluation.Subject.Position?.Code,
        _ => null,
    };

    private static IEnumerable<TwinEvaluation> ApplyToGroup(GradeQuota quota, TwinEvaluation[] group)
    {
        string[] scale = [.. group[0].Scheme.Grades.Select(g => g.Code)];
        int grade = Array.IndexOf(scale, quota.Grade), among = Array.IndexOf(scale, quota.Among);
        int number = group.Count(e => quota.Base == QuotaBase.Exactly ? e.Grade == among : e.Grade <= among);
        int cap = Rounded(Fraction.FromDecimal(quota.Share) * number, quota.Rounding);
        TwinEvaluation[] ranked =
            [.. group.Where(e => e.Grade == grade).OrderByDescending(e => e.Score!.Value).ThenBy(e => e.Subject.Id)];
        if (ranked.Length <= cap)
        {
            return group;
        }

        // The score on the boundary, where the last within and the first beyond share it.
        decimal? tied = cap > 0 && ranked[cap - 1].Score == ranked[cap].Score ? ranked[cap].Score : null;
        return group.Select(e =>
        {
            int rank = Array.IndexOf(ranked, e);
            bool atTheEdge = rank >= 0 && e.Score == tied;
            bool keeps = rank < 0
                || (cap > 0 && atTheEdge && quota.Ties == QuotaTies.Include)
                || (rank < cap && !(atTheEdge && quota.Ties == QuotaTies.Exclude));
            return e with { Grade = keeps ? e.Grade : e.Grade + 1, TiedUnder = atTheEdge ? quota.Ties : e.TiedUnder };
        });
    }

    private static int Rounded(Fraction number, QuotaRounding rounding)
    {
        Fraction raised = rounding switch
        {
            QuotaRounding.Nearest => number + new Fraction(1, 2),
            QuotaRounding.Ceiling => number + 1 - new Fraction(1, (long)number.Denominator),
            _ => number,
        };
        return (int)(raised.Numerator / raised.Denominator);
    }
}
