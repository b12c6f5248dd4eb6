using System.Numerics;

namespace DuaCoSo.Domain.Evaluations;

/// <summary>Caps a grade's share within one group (E7).</summary>
internal static class QuotaMath
{
    /// <summary>Lowers those beyond the cap by one step, whatever that grade requires, and notes where everybody stood.</summary>
    public static void Apply(EvaluationScheme scheme, GradeQuota quota, string? key, Classifier.Standing[] group)
    {
        int grade = Classifier.PlaceOf(scheme, quota.Grade);
        Classifier.Standing[] holders = Array.FindAll(group, s => s.Grade == grade);
        Array.Sort(holders, static (a, b) => b.Subject.Score!.Value.CompareTo(a.Subject.Score!.Value) is not 0 and int order ? order : a.Subject.Subject.CompareTo(b.Subject.Subject));
        int number = BaseOf(scheme, quota, group);
        int cap = CapOf(quota, number);
        int kept = Kept(quota.Ties, holders, cap);
        decimal? tied = cap > 0 && cap < holders.Length && holders[cap - 1].Subject.Score == holders[cap].Subject.Score ? holders[cap].Subject.Score : null;
        var noted = new QuotaGroup(key, number, cap, holders.Length);

        // Those without the grade all stand the same.
        var without = new QuotaStanding(noted, Rank: null, IsTied: false, IsLowered: false);
        ValueList<QuotaStanding> alone = [without];
        foreach (Classifier.Standing other in group)
        {
            if (other.Grade != grade)
            {
                other.Quotas = other.Quotas.Count == 0 ? alone : [.. other.Quotas, without];
            }
        }

        for (int i = 0; i < holders.Length; i++)
        {
            holders[i].Quotas = [.. holders[i].Quotas, new(noted, i + 1, holders[i].Subject.Score == tied, i >= kept)];
            holders[i].Grade = i < kept ? grade : grade + 1;
        }
    }

    private static int BaseOf(EvaluationScheme scheme, GradeQuota quota, Classifier.Standing[] group)
    {
        int among = Classifier.PlaceOf(scheme, quota.Among);
        int number = 0;
        foreach (Classifier.Standing standing in group)
        {
            number += (quota.Base == QuotaBase.Exactly ? standing.Grade == among : standing.Grade <= among) ? 1 : 0;
        }

        return number;
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

    /// <summary>How many of the holders, by score descending and then id, keep the grade.</summary>
    private static int Kept(QuotaTies ties, Classifier.Standing[] holders, int cap)
    {
        if (cap == 0 || cap >= holders.Length || ties == QuotaTies.Order || holders[cap - 1].Subject.Score != holders[cap].Subject.Score)
        {
            return Math.Min(cap, holders.Length);
        }

        decimal? tied = holders[cap].Subject.Score;
        return ties == QuotaTies.Exclude
            ? Array.FindIndex(holders, h => h.Subject.Score == tied)
            : Array.FindLastIndex(holders, h => h.Subject.Score == tied) + 1;
    }
}
