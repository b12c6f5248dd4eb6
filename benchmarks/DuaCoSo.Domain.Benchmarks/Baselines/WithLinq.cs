using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Benchmarks.Workloads;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using NodaTime;

namespace DuaCoSo.Domain.Benchmarks.Baselines;

/// <summary>The same over the application's objects with LINQ and <c>ToLookup</c>, as most would write it first.</summary>
internal sealed class WithLinq(Province province)
{
    private readonly RegisterFacts _facts = province.Facts;
    private readonly Terms _terms = province.Terms;

    /// <summary>All of it.</summary>
    public Outcome Run()
    {
        Obligation[] obligations = [.. Obligations()];
        var holders = _facts.Members.ToDictionary(m => m.Group, m => m.Party);
        ILookup<Id<Party>, Obligation> bySubject = obligations.ToLookup(o => holders.GetValueOrDefault(o.Party, o.Party));
        var council = _facts.Scores.ToDictionary(s => s.Subject, s => (int)(s.Points * 10));
        ulong grades = Outcome.Start;
        foreach (PartyKind kind in (PartyKind[])[PartyKind.Agency, PartyKind.Official])
        {
            var graded = _facts.Parties.Where(p => p.Kind == kind && bySubject.Contains(p.Id)).OrderBy(p => p.Id)
                .Select(p => (p.Id, Result: Evaluate(bySubject[p.Id], council.GetValueOrDefault(p.Id, -1)))).ToList();
            int cap = graded.Count(g => g.Result.Grade is 0 or 1) * _terms.QuotaPercent / 100;
            var excellent = graded.Where(g => g.Result.Grade == 0).OrderByDescending(g => g.Result.Score).ThenBy(g => g.Id).ToList();
            var kept = excellent.Take(cap).Where(g => excellent.Count <= cap || g.Result.Score != excellent[cap].Result.Score).Select(g => g.Id).ToHashSet();
            foreach ((Id<Party> id, (int score, int grade)) in graded)
            {
                grades = Outcome.Mix(Outcome.Mix(grades, score < 0 ? -100 : score), grade == 0 && !kept.Contains(id) ? 1 : grade);
            }
        }

        return new(obligations.Length, obligations.Aggregate(Outcome.Start, (sum, o) => Outcome.Mix(sum, (long)o.Status)), grades, Cover());
    }

    private IEnumerable<Obligation> Obligations()
    {
        ILookup<Id<ResponsibilityAssignment>, Activity> activities = _facts.Activities.ToLookup(a => a.Assignment);
        ILookup<Id<ResponsibilityAssignment>, Excusal> excusals = _facts.Excusals.ToLookup(e => e.Assignment);
        var successors = _facts.Assignments.SelectMany(a => a.Succeeds, (a, before) => (before, a)).ToDictionary(s => s.before, s => s.a);
        var predecessors = _facts.Assignments.SelectMany(a => a.Succeeds, (a, before) => (a.Id, before)).ToDictionary(s => s.Id, s => s.before);
        var byId = _facts.Assignments.ToDictionary(a => a.Id);
        var border = _facts.Localities.Where(l => l.Traits.Contains(Country.Border)).Select(l => l.Locality).ToHashSet();
        Policies.Policy policy = province.Policy.Versions[0];
        return from rule in policy.Definition.Obligations.OrderBy(r => r.Code, StringComparer.Ordinal)
               let periods = Province.Year.SubPeriods(rule.Every).Select(p => (Period: p, Days: policy.Periods.RangeOf(p))).ToList()
               from assignment in _facts.Assignments.OrderBy(a => a.Id)
               where rule.AppliesTo.LocalityTraits.Count == 0 || border.Contains(assignment.Locality!.Value)
               let next = successors.GetValueOrDefault(assignment.Id)
               let before = predecessors.TryGetValue(assignment.Id, out Id<ResponsibilityAssignment> id) ? byId[id] : null
               let links = new[] { before, assignment, next }.OfType<ResponsibilityAssignment>().ToList()
               let inForce = new DateRange(links[0].Interval.From, links[^1].Interval.To)
               let done = links.SelectMany(l => activities[l.Id]).Where(a => a.Kind == rule.Activities[0] && a.Date <= Province.AsOf).ToList()
               let excused = links.SelectMany(l => excusals[l.Id]).ToList()
               from period in periods
               where assignment.Interval.Overlaps(period.Days) && (next is null || !next.Interval.Overlaps(period.Days))
               let days = inForce.Intersect(period.Days)!.Value
               let available = days.Length!.Value - excused.Sum(e => e.Interval.Intersect(days)?.Length ?? 0)
               select rule is FrequencyRule frequency
                   ? Visits(assignment, frequency, days, available, done)
                   : Report(assignment, (SubmissionRule)rule, ((SubmissionRule)rule).Due.DateOf(period.Period, policy.Periods, policy.Calendar), days, inForce, available, done.Where(a => a.Period == period.Period));
    }

    private static Obligation Visits(ResponsibilityAssignment assignment, FrequencyRule rule, DateRange days, int available, List<Activity> done)
    {
        int count = done.Where(a => days.Contains(a.Date) && (rule.PerformedBy.Count == 0 || a.By == Performer.Leader)).Select(a => a.Date).Distinct().Count();
        ObligationStatus status = available < rule.MinimumDaysInForce ? ObligationStatus.Exempt
            : count >= rule.AtLeast ? ObligationStatus.Met
            : Province.AsOf <= days.To ? ObligationStatus.Pending
            : ObligationStatus.Missed;
        return new(assignment.Party, rule.Code, status, Math.Min(count, rule.AtLeast));
    }

    private static Obligation Report(
        ResponsibilityAssignment assignment, SubmissionRule rule, LocalDate due, DateRange days, DateRange inForce, int available, IEnumerable<Activity> done)
    {
        Activity? first = done.OrderBy(a => a.Date).FirstOrDefault();
        ObligationStatus status = available < rule.MinimumDaysInForce || (due < days.From && !inForce.Contains(due)) ? ObligationStatus.Exempt
            : first is not null ? (first.Date <= due ? ObligationStatus.Met : ObligationStatus.Late)
            : Province.AsOf <= due ? ObligationStatus.Pending
            : ObligationStatus.Missed;
        return new(assignment.Party, rule.Code, status, status == ObligationStatus.Met ? 2 : status == ObligationStatus.Late ? 1 : 0);
    }

    private (int Score, int Grade) Evaluate(IEnumerable<Obligation> obligations, int council)
    {
        ILookup<string, Obligation> byRule = obligations.Where(o => o.Status is not (ObligationStatus.Exempt or ObligationStatus.Pending)).ToLookup(o => o.Rule);
        int missed = byRule["report"].Count(o => o.Status == ObligationStatus.Missed);
        int score = ExactScore.Of(
            _terms,
            (byRule["visit"].Count(), byRule["visit"].Sum(o => o.Credit)),
            (byRule["report"].Count(), byRule["report"].Count(o => o.Status == ObligationStatus.Met)),
            (byRule["dialogue"].Count(), byRule["dialogue"].Count(o => o.Status == ObligationStatus.Missed)),
            (byRule["plan"].Count(), byRule["plan"].Sum(o => o.Credit)),
            council);
        return (score, score < 0 ? -1 : Math.Min(ExactScore.GradeOf(score) + (missed >= Terms.MissedReports ? 1 : 0), Terms.LeastScores.Length - 1));
    }

    private ulong Cover()
    {
        DateRange year = _terms.Periods.RangeOf(Province.Year);
        LocalDate day = LocalDate.Min(Province.AsOf, year.To!.Value);
        ILookup<Id<Locality>, ResponsibilityAssignment> inCharge = _facts.Assignments.Where(a => a.Role == AssignmentRole.InCharge).ToLookup(a => a.Locality!.Value);
        var communes = _facts.Localities.Where(l => l.Level == LocalityLevel.Commune).ToList();
        int covered = communes.Count(c => inCharge[c.Locality].Any(a => a.Interval.Contains(day)));
        int overloaded = _facts.Assignments.Where(a => a.Role == AssignmentRole.InCharge && a.Interval.Contains(day)).GroupBy(a => a.Party).Count(g => g.Count() > Terms.MaximumLoad);
        var counted = new DateRange(year.From, day);
        long vacant = communes.Sum(c => (long)counted.Length!.Value - DaysHeld(inCharge[c.Locality].Where(a => a.Interval.Overlaps(counted)).Select(a => a.Interval.Intersect(counted)!.Value)));
        return Outcome.OfCoverage(communes.Count, covered, communes.Count - covered, overloaded, vacant);
    }

    private static int DaysHeld(IEnumerable<DateRange> intervals) => intervals.OrderBy(i => i.From).Aggregate(
        (Days: 0, Until: LocalDate.MinIsoValue),
        (held, i) => i.To <= held.Until ? held
            : (held.Days + new DateRange(i.From > held.Until ? i.From : held.Until.PlusDays(1), i.To).Length!.Value, i.To!.Value)).Days;

    private sealed record Obligation(Id<Party> Party, string Rule, ObligationStatus Status, int Credit);
}
