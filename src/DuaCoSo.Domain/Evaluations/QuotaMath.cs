using System.Numerics;

namespace DuaCoSo.Domain.Evaluations;

/// <summary>Caps a grade's share within one group (E7).</summary>
internal static class QuotaMath
{
    /// <summary>Lowers those beyond the cap by one step, whatever that grade requires, and notes where everybody stood.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="quota">Its quota.</param>
    /// <param name="key">What the group has in common, or <see langword="null"/>.</param>
    /// <param name="standings">Where everybody stands.</param>
    /// <param name="group">The places of those of the group.</param>
    public static void Apply(EvaluationScheme scheme, GradeQuota quota, string? key, Classifier.Standing[] standings, ReadOnlySpan<int> group)
    {
        int grade = Classifier.PlaceOf(scheme, quota.Grade), among = Classifier.PlaceOf(scheme, quota.Among);
        var own = new List<int>();
        int number = 0;
        foreach (int place in group)
        {
            int stands = standings[place].Grade!.Value;
            number += (quota.Base == QuotaBase.Exactly ? stands == among : stands <= among) ? 1 : 0;
            if (stands == grade)
            {
                own.Add(place);
            }
        }

        own.Sort((a, b) => ScoreOf(b).CompareTo(ScoreOf(a)) is not 0 and int order ? order : standings[a].Subject.Subject.CompareTo(standings[b].Subject.Subject));
        decimal[] scores = [.. own.Select(ScoreOf)];
        int cap = CapOf(quota, number), kept = Kept(quota.Ties, scores, cap);
        decimal? tied = cap > 0 && cap < scores.Length && scores[cap - 1] == scores[cap] ? scores[cap] : null;
        var noted = new QuotaGroup(key, number, cap, scores.Length);

        // Those without the grade all stand the same.
        var without = new QuotaStanding(noted, Rank: null, IsTied: false, IsLowered: false);
        ValueList<QuotaStanding> alone = [without];
        foreach (int place in group)
        {
            ref Classifier.Standing standing = ref standings[place];
            if (standing.Grade != grade)
            {
                standing.Quotas = standing.Quotas is { } others ? [.. others, without] : alone;
            }
        }

        for (int i = 0; i < scores.Length; i++)
        {
            ref Classifier.Standing standing = ref standings[own[i]];
            standing.Quotas = [.. standing.Quotas ?? [], new(noted, i + 1, scores[i] == tied, i >= kept)];
            standing.Grade = i < kept ? grade : grade + 1;
        }

        decimal ScoreOf(int place) => standings[place].Subject.Score!.Value;
    }

    /// <summary>share × base, exact, then rounded.</summary>
    private static int CapOf(GradeQuota quota, int number)
    {
        Fraction exact = Fraction.FromDecimal(quota.Share) * number;
        BigInteger twice = 2 * exact.Numerator;
        BigInteger cap = quota.Rounding switch
        {
            QuotaRounding.Ceiling => (exact.Numerator + exact.Denominator - 1) / exact.Denominator,
            QuotaRounding.Nearest => (twice + exact.Denominator) / (2 * exact.Denominator),
            _ => exact.Numerator / exact.Denominator,
        };
        return (int)cap;
    }

    /// <summary>How many of some scores, descending, keep the grade.</summary>
    private static int Kept(QuotaTies ties, decimal[] scores, int cap)
    {
        if (cap == 0 || cap >= scores.Length || ties == QuotaTies.Order || scores[cap - 1] != scores[cap])
        {
            return Math.Min(cap, scores.Length);
        }

        decimal tied = scores[cap];
        return ties == QuotaTies.Exclude ? Array.IndexOf(scores, tied) : Array.LastIndexOf(scores, tied) + 1;
    }
}
