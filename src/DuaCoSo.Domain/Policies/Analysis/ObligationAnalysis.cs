using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Policies.Analysis;

/// <summary>Finds obligations that nobody can have, and reports that are due too soon (O1, O3, D1).</summary>
internal sealed class ObligationAnalysis(PolicyDefinition definition, Checked<WorkingCalendar> calendar)
{
    // What is open-ended is looked at for so many years.
    private const int Years = 10;

    private const int LastYear = 2100;

    private const int Shown = 10;

    // No period is shorter, whatever the cut-off: a week, and a month of February.
    private const int ShortestWeek = 7, ShortestMonth = 28;

    private readonly Dictionary<PeriodSeries, ValueList<ReportingPeriod>> _periods = [];

    private WorkingCalendar Calendar => calendar.Require();

    /// <summary>The problem of an obligation that no assignment rule admits anybody to; none where there are no assignment rules.</summary>
    public Problem? Unmatched(ObligationRule rule, DocumentPlace place)
    {
        if (definition.Assignments.Count == 0 || definition.Assignments.Any(a => IsAdmitted(rule.AppliesTo, a)))
        {
            return null;
        }

        string known = string.Join(", ", definition.Assignments.Take(Shown).Select(a => $"{a.Code} ({a.Role.Code})")) + (definition.Assignments.Count > Shown ? ", …" : "");
        return AnalysisProblems.NoAssignmentRule.At(
            ProblemPlace.InPolicy(place.ToString()), ("code", PolicyText.Shorten(rule.Code)), ("given", Given(rule.AppliesTo)), ("known", known));
    }

    /// <summary>The problem of a report that is due, in some period, on or after its end but less than a working day after.</summary>
    public Problem? DueTooSoon(SubmissionRule rule, DocumentPlace place)
    {
        foreach (ReportingPeriod period in PeriodsOf(rule.Every))
        {
            LocalDate end = definition.Periods.LastDayOf(period);
            LocalDate due = rule.Due.DateOf(period, definition.Periods, Calendar);

            // Counting asks the calendar for bits, adding for a list of the days around.
            if (due >= end && Calendar.CountWorkingDays(Day.Of(end) + 1, Day.Of(due)) == 0)
            {
                return AnalysisProblems.DueTooSoon.At(
                    ProblemPlace.InPolicy(place.ToString()),
                    ("code", PolicyText.Shorten(rule.Code)),
                    ("period", period.ToString()),
                    ("end", LocalDatePattern.Iso.Format(end)),
                    ("due", LocalDatePattern.Iso.Format(due)),
                    ("next", LocalDatePattern.Iso.Format(Calendar.Add(end, 1))));
            }
        }

        return null;
    }

    /// <summary>The problem of a minimum of days that some period of a series does not have; a term's length is only known by its label.</summary>
    public Problem? MinimumTooLong(int days, PeriodSeries series, DocumentPlace place)
    {
        int shortest = series.Kind == PeriodKind.Week ? ShortestWeek : ShortestMonth;
        foreach (ReportingPeriod period in days <= shortest ? [] : PeriodsOf(series))
        {
            if (definition.Periods.RangeOf(period).Length is { } length && days > length)
            {
                return AnalysisProblems.MinimumTooLong.At(
                    ProblemPlace.InPolicy(place.ToString()), ("days", AnalysisText.Of(days)), ("period", period.ToString()), ("length", AnalysisText.Of(length)));
            }
        }

        return null;
    }

    // An assignment may have a locality beside its sector or matter, and a sector beside its locality: only what a rule says can exclude.
    private static bool IsAdmitted(ObligationSelector selector, AssignmentRule rule) =>
        Meet(selector.Roles, [rule.Role])
        && Meet(selector.AssigneeKinds, rule.AssigneeKinds)
        && Meet(selector.LocalityLevels, rule.LocalityLevel is { } level ? [level] : [])
        && Meet(selector.Sectors, rule.Sectors);

    private static bool Meet<T>(ValueList<T> one, ValueList<T> other) => one.Count == 0 || other.Count == 0 || one.Any(other.Contains);

    private static string Given(ObligationSelector selector)
    {
        IEnumerable<string> parts =
        [
            Part("roles", selector.Roles.Select(r => r.Code)),
            Part("assigneeKinds", selector.AssigneeKinds.Select(k => CamelCase.Of(k))),
            Part("localityLevels", selector.LocalityLevels.Select(l => l.Code)),
            Part("sectors", selector.Sectors.Select(s => s.Code)),
        ];
        return string.Join("; ", parts.Where(p => p.Length > 0));

        static string Part(string name, IEnumerable<string> codes)
        {
            string[] shown = [.. codes.Take(Shown)];
            return shown.Length == 0 ? "" : $"{name}: {string.Join(", ", shown)}";
        }
    }

    /// <summary>The periods that this policy judges: those whose label ends while it is in force (V3).</summary>
    private ValueList<ReportingPeriod> PeriodsOf(PeriodSeries series)
    {
        if (!_periods.TryGetValue(series, out ValueList<ReportingPeriod>? periods))
        {
            int first = definition.Effective.From!.Value.Year;
            int last = Math.Min(first + Years - 1, definition.Effective.To?.Year ?? LastYear);
            var judged = new List<ReportingPeriod>();
            for (int year = first; year <= Math.Min(last, LastYear); year++)
            {
                foreach (ReportingPeriod period in series.Within(ReportingPeriod.Year(year)))
                {
                    if (definition.Effective.Contains(period.LastDay))
                    {
                        judged.Add(period);
                    }
                }
            }

            periods = judged.ToValueList();
            _periods.Add(series, periods);
        }

        return periods;
    }
}
