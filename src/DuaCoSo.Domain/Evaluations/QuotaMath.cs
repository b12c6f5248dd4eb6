using System.Numerics;

namespace DuaCoSo.Domain.Evaluations;

/// <summary>Caps a grade's share within one group (E7).</summary>
internal static class QuotaMath
{
    /// <summary>Lowers those beyond the cap by one step, whatever that grade requires, and notes where everybody stood.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="quota">Its quota.</param>
    /// <param name="key">What the group has in common, or <see langword="null"/>.</param>
    /// <param name="group">The places of those of the group, rising.</param>
    /// <param name="rows">Everybody's scores, by subject id.</param>
    /// <param name="standings">Everybody's grades.</param>
    /// <param name="places">Where everybody stands in the quota's groups.</param>
    public static void Apply(
        EvaluationScheme scheme, GradeQuota quota, string? key, ReadOnlySpan<int> group, ScoreRow[] rows, Classifier.Standing[] standings, QuotaPlace[] places)
    {
        int grade = Classifier.PlaceOf(scheme, quota.Grade), among = Classifier.PlaceOf(scheme, quota.Among);
        int[] own = new int[group.Length];
        int number = 0, holders = 0;
        foreach (int place in group)
        {
            int stands = standings[place].Grade!.Value;
            number += (quota.Base == QuotaBase.Exactly ? stands == among : stands <= among) ? 1 : 0;
            if (stands == grade)
            {
                own[holders++] = place;
            }
        }

        // By score descending, then by id: places rise with ids.
        Array.Sort(own, 0, holders, Comparer<int>.Create((a, b) => ScoreOf(b).CompareTo(ScoreOf(a)) is not 0 and int order ? order : a.CompareTo(b)));
        int cap = CapOf(quota, number);
        decimal? tied = cap > 0 && cap < holders && ScoreOf(own[cap - 1]) == ScoreOf(own[cap]) ? ScoreOf(own[cap]) : null;
        int kept = tied is null || quota.Ties == QuotaTies.Order ? Math.Min(cap, holders) : KeptOfTied();
        var noted = new QuotaGroup(key, number, cap, holders);
        foreach (int place in group)
        {
            places[place] = new(noted, Rank: 0, IsTied: false, IsLowered: false);
        }

        for (int i = 0; i < holders; i++)
        {
            places[own[i]] = new(noted, i + 1, ScoreOf(own[i]) == tied, i >= kept);
            standings[own[i]].Grade = i < kept ? grade : grade + 1;
        }

        decimal ScoreOf(int place) => rows[place].Score!.Value;

        // All of those tied fall, or none of them does.
        int KeptOfTied()
        {
            int boundary = cap, step = quota.Ties == QuotaTies.Exclude ? -1 : 1;
            while (step < 0 ? boundary > 0 && ScoreOf(own[boundary - 1]) == tied : boundary < holders && ScoreOf(own[boundary]) == tied)
            {
                boundary += step;
            }

            return boundary;
        }
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
}
