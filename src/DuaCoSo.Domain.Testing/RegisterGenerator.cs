using System.Globalization;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Testing.Generation;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Testing;

/// <summary>Makes valid registers (sinh hồ sơ thử) that a policy has something to say of: in its own words, the same for the same seed on every machine.</summary>
public static class RegisterGenerator
{
    /// <summary>Makes a register.</summary>
    /// <param name="policy">The policy, whose roles, kinds, levels, activities and criteria occur.</param>
    /// <param name="period">The evaluation period that the facts lie around.</param>
    /// <param name="seed">What the draw begins with.</param>
    /// <exception cref="ArgumentException">The period is <see langword="default"/>.</exception>
    public static ResponsibilityRegister Generate(Policy policy, ReportingPeriod period, int seed)
    {
        ArgumentNullException.ThrowIfNull(policy);
        Arguments.Given(!period.IsEmpty, nameof(period));
        Scenario scenario = Scenario.Of("generated", policy, period, period.CalendarRange.To!.Value) with { Given = Rows(policy, period, new Draw(seed)).ToValueList() };
        return scenario.CreateRegister().Require();
    }

    /// <summary>The rows of such a register.</summary>
    internal static IEnumerable<ScenarioRow> Rows(Policy policy, ReportingPeriod period, Draw draw)
    {
        DateRange days = policy.Periods.RangeOf(period);
        LocalDate first = days.From!.Value;
        int length = Period.DaysBetween(first, days.To!.Value);
        int number = 0;
        foreach (ObligationSelector selector in Selectors(policy.Definition))
        {
            number++;
            string key = number.ToString(CultureInfo.InvariantCulture);
            LocalDate? from = draw.Chance(70) ? null : first.PlusDays(draw.Between(0, length));
            foreach (ScenarioRow row in Fitting.Assignment(selector, key, from, to: null))
            {
                yield return row;
            }

            foreach (ScenarioRow row in policy.Definition.Obligations.SelectMany(r => Done(r, "A" + key, policy, period, draw)))
            {
                yield return row;
            }

            foreach (ScenarioRow row in Facts(policy.Definition, key, period, Day, draw))
            {
                yield return row;
            }
        }

        LocalDate Day() => first.PlusDays(draw.Between(0, length));
    }

    // One for each obligation rule and each scheme, so that every rule has somebody to speak of.
    private static IEnumerable<ObligationSelector> Selectors(PolicyDefinition policy) =>
    [
        .. policy.Obligations.Select(r => r.AppliesTo),
        .. policy.Assignments.Select(r => new ObligationSelector
        {
            Roles = [r.Role], AssigneeKinds = r.AssigneeKinds, LocalityLevels = r.LocalityLevel is { } level ? [level] : [], LocalityTraits = r.LocalityTraits,
        }),
        .. policy.Evaluation.Select(s => new ObligationSelector { Roles = s.Subjects.Roles, AssigneeKinds = s.Subjects.Kinds, Positions = s.Subjects.Positions }),
    ];

    private static IEnumerable<ScenarioRow> Done(ObligationRule rule, string assignment, Policy policy, ReportingPeriod period, Draw draw)
    {
        foreach (ReportingPeriod part in period.SubPeriods(rule.Every).Where(_ => draw.Chance(60)))
        {
            if (rule is SubmissionRule submission)
            {
                yield return Fitting.Submission(submission, assignment, part, submission.Due.DateOf(part, policy.Periods, policy.Calendar).PlusDays(draw.Between(-3, 2)));
            }
            else if (rule is FrequencyRule frequency && Fitting.CountingDays(frequency, part, policy).ToList() is { Count: > 0 } days)
            {
                for (int n = draw.Between(0, frequency.AtLeast); n > 0; n--)
                {
                    yield return Fitting.Visit(frequency, assignment, draw.Of(days));
                }
            }
        }
    }

    private static IEnumerable<ScenarioRow> Facts(PolicyDefinition policy, string key, ReportingPeriod period, Func<LocalDate> day, Draw draw)
    {
        foreach (PetitionRule rule in policy.Petitions)
        {
            LocalDate raised = day();
            string? answered = draw.Chance(70) ? Fitting.Iso(raised.PlusDays(draw.Between(1, 40))) : null;
            yield return Givens.GivenRows.Of(
                "petitions", ("assignment", "A" + key), ("category", rule.Category?.Code), ("raised", Fitting.Iso(raised)), ("referred", Fitting.Iso(raised)), ("answered", answered));
        }

        foreach (string criterion in policy.Evaluation.SelectMany(s => s.Criteria).Select(c => c.Measure).OfType<ManualMeasure>().Select(m => m.Criterion).Distinct(StringComparer.Ordinal).Where(_ => draw.Chance(80)))
        {
            yield return Givens.GivenRows.Of("scores", ("subject", "P" + key), ("criterion", criterion), ("points", draw.Between(0, 60).ToString(CultureInfo.InvariantCulture)));
        }

        if (draw.Chance(20))
        {
            yield return Givens.GivenRows.Of("sanctions", ("party", "P" + key), ("date", Fitting.Iso(day())));
        }

        if (policy.Evaluation.SelectMany(s => s.Criteria).Any(c => c.Measure is TaskMeasure))
        {
            string outcome = draw.Of<string>(["exceeded", "completed", "completedPoorly", "notCompleted"]);
            yield return Givens.GivenRows.Of("tasks", ("responsible", "P" + key), ("due", Fitting.Iso(day())), ("outcome", outcome));
        }

        if (policy.Feedback is not null && draw.Chance(60))
        {
            yield return Givens.GivenRows.Of("feedback", ("assignment", "A" + key), ("period", period.ToString()), ("rating", draw.Between(0, 100).ToString(CultureInfo.InvariantCulture)));
        }
    }
}
