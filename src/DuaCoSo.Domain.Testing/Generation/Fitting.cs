using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Testing.Generation;

/// <summary>Rows of an assignment that a rule applies to, and of what fulfils the rule.</summary>
internal static class Fitting
{
    /// <summary>An assignment that a selector matches, with its party and locality.</summary>
    public static IEnumerable<ScenarioRow> Assignment(ObligationSelector selector, string number, LocalDate? from, LocalDate? to)
    {
        PartyKind kind = selector.AssigneeKinds is [var first, ..] ? first : PartyKind.Official;
        yield return Givens.GivenRows.Of("parties", ("id", "P" + number), ("kind", CamelCase.Of(kind)), ("position", selector.Positions is [var position, ..] ? position.Code : null));
        LocalityLevel level = selector.LocalityLevels is [var wanted, ..] ? wanted : LocalityLevel.Commune;
        yield return Givens.GivenRows.Of(
            "localities", ("id", "L" + number), ("level", level.Code), ("traits", selector.LocalityTraits.Count == 0 ? null : string.Join(';', selector.LocalityTraits)));
        yield return Givens.GivenRows.Of(
            "assignments",
            ("id", "A" + number),
            ("party", "P" + number),
            ("role", (selector.Roles is [var role, ..] ? role : AssignmentRole.InCharge).Code),
            ("locality", "L" + number),
            ("sector", selector.Sectors is [var sector, ..] ? sector.Code : null),
            ("from", Iso(from)),
            ("to", Iso(to)));
    }

    /// <summary>A submission that lacks nothing.</summary>
    public static ScenarioRow Submission(SubmissionRule rule, string assignment, ReportingPeriod period, LocalDate on) => Activity(rule, assignment, on, period, by: null);

    /// <summary>A visit that counts.</summary>
    public static ScenarioRow Visit(FrequencyRule rule, string assignment, LocalDate on) => Activity(rule, assignment, on, period: null, rule.PerformedBy is [var performer, ..] ? performer.Code : null);

    /// <summary>The days of a sub-period on which a visit counts, in order.</summary>
    public static IEnumerable<LocalDate> CountingDays(FrequencyRule rule, ReportingPeriod period, Policy policy)
    {
        DateRange days = policy.Periods.RangeOf(period);
        for (LocalDate day = days.From!.Value; day <= days.To!.Value; day = day.PlusDays(1))
        {
            bool counts = rule.CountsOn switch
            {
                CountsOn.Weekend => policy.Calendar.IsUnworkedWeekend(day),
                CountsOn.WorkingDay => policy.Calendar.IsWorkingDay(day),
                _ => true,
            };
            if (counts)
            {
                yield return day;
            }
        }
    }

    private static ScenarioRow Activity(ObligationRule rule, string assignment, LocalDate on, ReportingPeriod? period, string? by) => Givens.GivenRows.Of(
        "activities",
        ("assignment", assignment),
        ("kind", rule.Activities[0].Code),
        ("date", Iso(on)),
        ("period", period?.ToString()),
        ("contents", rule.RequiredContents.Count == 0 ? null : string.Join(';', rule.RequiredContents)),
        ("by", by));

    /// <summary>A date as in a file.</summary>
    public static string? Iso(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : null;
}
