using DuaCoSo.Domain;
using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.TestKit.Generation;

/// <summary>
/// A case taken to the ends of what the formats allow, and now and then beyond them: the first and last dates, the greatest and smallest numbers, any
/// period as of any date. It need not be valid.
/// </summary>
/// <param name="Versions">The versions of the policy.</param>
/// <param name="Facts">The register.</param>
/// <param name="Period">E.</param>
/// <param name="AsOf">The date of the assessment.</param>
public sealed record StretchedCase(ValueList<PolicyDefinition> Versions, RegisterFacts Facts, ReportingPeriod Period, LocalDate AsOf)
{
    private const decimal Greatest = 1_000_000_000_000_000m;

    /// <summary>Stretches a case, by its seed.</summary>
    public static StretchedCase Of(AssessmentCase within)
    {
        var draw = new Draw(within.Seed ^ 0x5DEECE66D);
        return new(
            within.Versions.Select(v => Stretched(v, draw)).ToValueList(),
            Stretched(within.Facts, draw),
            draw.Chance(40) ? within.Period : AnyPeriod(draw),
            draw.Weighted((30, within.AsOf), (30, Day(draw)), (20, LocalDate.MinIsoValue), (20, LocalDate.MaxIsoValue)));
    }

    private static ReportingPeriod AnyPeriod(Draw draw)
    {
        int year = draw.Of(1900, 2100, draw.Between(1900, 2100));
        return draw.Of(
            ReportingPeriod.Week(year, draw.Of(1, 52)),
            ReportingPeriod.Month(year, draw.Of(1, 12)),
            ReportingPeriod.Quarter(year, draw.Of(1, 4)),
            ReportingPeriod.Half(year, draw.Of(1, 2)),
            ReportingPeriod.NineMonths(year),
            ReportingPeriod.Year(year),
            ReportingPeriod.Term(Math.Max(1900, year - 9), year));
    }

    private static LocalDate Day(Draw draw) => draw.Weighted(
        (45, new LocalDate(1900, 1, 1)), (45, new LocalDate(2100, 12, 31)), (100, draw.DateIn(new(1900, 1, 1), new(2100, 12, 31))), (1, new LocalDate(1, 1, 1)));

    private static PolicyDefinition Stretched(PolicyDefinition policy, Draw draw) => policy with
    {
        Effective = draw.Weighted(
            (80, policy.Effective), (12, DateRange.Since(new(1900, 1, 1))), (4, DateRange.Only(new(2100, 12, 31))), (4, new(new(1900, 1, 1), new(1900, 1, 1)))),
        Calendar = draw.Chance(30) ? policy.Calendar with { Weekend = [.. Enumerable.Range(1, draw.Of(5, 6, 6, 6, 7)).Select(d => (IsoDayOfWeek)d)] } : policy.Calendar,
        Obligations = policy.Obligations.Select(r => draw.Chance(50) ? Stretched(r, draw) : r).ToValueList(),
        Petitions = policy.Petitions.Select(r => draw.Chance(50) ? r : r with
        {
            AnswerWithin = draw.Of(AnswerTerm.Days(0), AnswerTerm.Days(3660), AnswerTerm.WorkingDays(3660)),
            Extension = new() { Days = draw.Of(1, 3660), AtMost = draw.Of(1, 1_000_000) },
        }).ToValueList(),
        Evaluation = policy.Evaluation.Select(s => draw.Chance(50) ? Stretched(s, draw) : s).ToValueList(),
    };

    private static ObligationRule Stretched(ObligationRule rule, Draw draw) => rule switch
    {
        FrequencyRule frequency => frequency with { AtLeast = draw.Of(1, 366), MinimumDaysInForce = draw.Of(1, 3660), CountsOn = draw.Of(CountsOn.Weekend, CountsOn.WorkingDay) },
        SubmissionRule submission => submission with
        {
            Due = draw.Of<DueRule>(
                DueRule.DaysAfterEnd(3660), DueRule.DaysAfterEnd(-3660), DueRule.WorkingDaysAfterEnd(3660), DueRule.DayOfMonth(31, 120), DueRule.DayOfMonth(1, -120))
                .Rolling(draw.Of(Roll.None, Roll.Next, Roll.Previous)),
            LateCredit = draw.Of(0m, 1m, 0.000000000000001m),
            IncompleteCredit = draw.Of(0m, 1m, 0.333333333333333m),
        },
        _ => rule,
    };

    private static EvaluationScheme Stretched(EvaluationScheme scheme, Draw draw) => scheme with
    {
        Period = draw.Of(scheme.Period, PeriodKind.Year, PeriodKind.Month),
        Subjects = scheme.Subjects with { MinimumDaysInForce = draw.Of(1, 3660) },
        Criteria = scheme.Criteria.Select(c => draw.Chance(60) ? c : c with
        {
            Weight = draw.Of(1000m, 0.000000000001m, 333.333333333333m),
            Scoring = draw.Of<Scoring>(
                new LinearScoring { From = -Greatest, To = Greatest }, new LinearScoring { From = 0, To = 0.000001m },
                new DeductScoring { Each = Greatest }, new DeductScoring { Each = 0.000001m }, c.Scoring),
        }).ToValueList(),
        Quotas = scheme.Quotas.Select(q => q with { Share = draw.Of(0m, 1m, 0.000000000000001m) }).ToValueList(),
    };

    private static RegisterFacts Stretched(RegisterFacts facts, Draw draw) => facts with
    {
        Activities = Some(facts.Activities, a => a with { Date = Day(draw), Returned = null, Period = a.Period is null ? null : AnyPeriod(draw) }),
        Excusals = Some(facts.Excusals, e => e with { Interval = draw.Of(DateRange.Always, DateRange.Until(Day(draw)), DateRange.Since(Day(draw))) }),
        Members = Some(facts.Members, m => m with { Interval = draw.Of(DateRange.Always, DateRange.Until(Day(draw)), DateRange.Since(Day(draw))) }),
        Assignments = Some(facts.Assignments, a => a.With(interval: draw.Of(DateRange.Always, DateRange.Until(Day(draw)), DateRange.Since(Day(draw))))),
        Petitions = Some(facts.Petitions, p => new Petition { Id = p.Id, Assignment = p.Assignment, Category = p.Category, Raised = p.Raised, Referred = Later(p.Raised), Extended = draw.Of(0, 1_000_000) }),
        Tasks = Some(facts.Tasks, t => new ContractedTask
        {
            Id = t.Id,
            Responsible = t.Responsible,
            Due = draw.Of(t.Due, Day(draw)),
            Weight = draw.Of(1000m, 0.000000000001m),
            Target = draw.Of(Greatest, 0.000001m),
            Actual = draw.Of(Greatest, -Greatest, 0m),
            Direction = draw.Of(TargetDirection.AtLeast, TargetDirection.AtMost),
            Outcome = TaskOutcome.Completed,
            OutcomeOn = t.Due,
            Document = t.Document,
        }),
        Contributions = Some(facts.Contributions, c => c with { Amount = draw.Of(Greatest, 0m, 0.000001m) }),
        Scores = Some(facts.Scores, s => s with { Points = draw.Of(Greatest, -Greatest, 0.000001m) }),
        Sanctions = Some(facts.Sanctions, s => s with { Date = Day(draw) }),
    };

    private static LocalDate? Later(LocalDate date) => date.Year < 2100 ? new LocalDate(2100, 12, 31) : date;

    private static IReadOnlyList<T> Some<T>(IReadOnlyList<T> items, Func<T, T> stretch) => [.. items.Select((item, i) => i % 3 == 0 ? stretch(item) : item)];
}
