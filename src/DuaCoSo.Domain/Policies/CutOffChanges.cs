using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Policies;

/// <summary>Finds the days in force that a change of cut-off from one version to the next puts into two sub-periods or into none (V3).</summary>
/// <remarks>
/// A kind of period counts when both versions ask for something in it. Nine-months and terms do not follow each other without a gap, so there is none to find; weeks are never moved.
/// </remarks>
internal static class CutOffChanges
{
    private static readonly PeriodKind[] Kinds = [PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Half, PeriodKind.Year];

    public static IEnumerable<Problem> Find(PolicyTimeline timeline)
    {
        foreach (PeriodKind kind in Kinds)
        {
            // Two versions that begin in one period change it once.
            foreach (ReportingPeriod later in timeline.Versions.Skip(1).Select(v => PeriodOf(kind, v.Effective.From!.Value)).Distinct())
            {
                LocalDate lastBefore = later.CalendarRange.From!.Value.PlusDays(-1);
                if (NumberRange.Year.Contains(lastBefore.Year) && SeamOf(timeline, PeriodOf(kind, lastBefore), later) is { } problem)
                {
                    yield return problem;
                }
            }
        }
    }

    private static Problem? SeamOf(PolicyTimeline timeline, ReportingPeriod earlier, ReportingPeriod later)
    {
        Policy former = timeline.VersionOn(earlier.CalendarRange.To!.Value), latter = timeline.VersionOn(later.CalendarRange.To!.Value);
        if (!Uses(former, earlier.Kind) || !Uses(latter, earlier.Kind))
        {
            return null;
        }

        int last = Day.Of(former.Periods.LastDayOf(earlier)), first = Day.Of(latter.Periods.RangeOf(later).From!.Value);
        bool areInBoth = first <= last;
        var days = new List<DayRange>();
        DaySets.Intersect(timeline.InForce, [areInBoth ? new(first, last) : new(last + 1, first - 1)], days);
        return days.Count == 0 ? null : (areInBoth ? TimelineProblems.DaysInTwoPeriods : TimelineProblems.DaysInNoPeriod).At(
            ProblemPlace.InPolicy("$.periods"),
            ("days", string.Join(", ", days.Select(d => new DateRange(Day.At(d.First), Day.At(d.Last))))),
            ("earlier", earlier.ToString()),
            ("former", former.Id),
            ("later", later.ToString()),
            ("latter", latter.Id));
    }

    private static bool Uses(Policy policy, PeriodKind kind) =>
        policy.Definition.Obligations.Any(r => r.Every.Kind == kind || (r.Every.IsCumulative && kind != PeriodKind.Month))
        || policy.Definition.Evaluation.Any(s => s.Period == kind);

    private static ReportingPeriod PeriodOf(PeriodKind kind, LocalDate date) => kind switch
    {
        PeriodKind.Month => ReportingPeriod.Month(date.Year, date.Month),
        PeriodKind.Quarter => ReportingPeriod.Quarter(date.Year, (date.Month + 2) / 3),
        PeriodKind.Half => ReportingPeriod.Half(date.Year, (date.Month + 5) / 6),
        _ => ReportingPeriod.Year(date.Year),
    };
}
