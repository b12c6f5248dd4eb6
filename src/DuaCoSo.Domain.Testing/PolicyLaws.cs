using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Testing.Laws;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Testing;

/// <summary>Tries a policy on the laws that every sensible one keeps (bộ thử quy luật): boundaries, monotonicity, order of entry.</summary>
public static class PolicyLaws
{
    private const int Registers = 10;

    /// <summary>Tries a policy for the first whole year in which it is in force, and fails when a law does not hold.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentException">The policy uses custom measures.</exception>
    /// <exception cref="LawBrokenException">A law does not hold; the message, in Vietnamese, says which and how.</exception>
    public static void Check(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        int year = policy.Effective.From!.Value.PlusDays(-1).Year + 1;
        LawReport report = Try(policy, ReportingPeriod.Year(policy.Effective.Contains(new NodaTime.LocalDate(year, 12, 31)) ? year : policy.Effective.From.Value.Year));
        if (!report.IsKept)
        {
            throw new LawBrokenException(report, Language.Vietnamese);
        }
    }

    /// <summary>Tries a policy for a period, on registers made for it.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="period">The evaluation period.</param>
    /// <exception cref="ArgumentException">The period is <see langword="default"/>, or the policy uses custom measures.</exception>
    public static LawReport Try(Policy policy, ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(policy);
        Arguments.Given(!period.IsEmpty, nameof(period));
        var trial = new LawTrial(policy, period);
        trial.TryBoundaries();
        for (int seed = 1; seed <= Registers; seed++)
        {
            trial.TryRegister(seed);
        }

        return trial.Report;
    }
}
