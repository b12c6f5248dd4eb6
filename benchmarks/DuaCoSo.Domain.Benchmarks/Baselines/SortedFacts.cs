using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Benchmarks.Workloads;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;

namespace DuaCoSo.Domain.Benchmarks.Baselines;

/// <summary>
/// The facts of a workload in sorted arrays, by somebody who knows what the workloads hold: chains without gaps, one excusal an assignment at most, a post with one holder.
/// </summary>
internal sealed class SortedFacts
{
    /// <summary>The arrays for some rules.</summary>
    public SortedFacts(RegisterFacts facts, LoopRule[] rules)
    {
        ResponsibilityAssignment[] assignments = [.. facts.Assignments.OrderBy(a => a.Id)];
        var numbers = assignments.Select((a, i) => (a.Id, i)).ToDictionary(a => a.Id, a => a.i);
        Count = assignments.Length;
        First = Array.ConvertAll(assignments, a => a.Interval.From is { } from ? Day.Of(from) : Day.Beginning);
        Last = Array.ConvertAll(assignments, a => a.Interval.To is { } to ? Day.Of(to) : Day.End);
        Chain = [.. Enumerable.Range(0, Count)];
        NextFirst = new int[Count];
        Array.Fill(NextFirst, Day.End);
        for (int i = 0; i < Count; i++)
        {
            foreach (Id<ResponsibilityAssignment> before in assignments[i].Succeeds)
            {
                Chain[i] = Chain[numbers[before]];
                NextFirst[numbers[before]] = First[i];
            }
        }

        ChainFirst = [.. First];
        ChainLast = [.. Last];
        for (int i = 0; i < Count; i++)
        {
            ChainLast[Chain[i]] = Math.Max(ChainLast[Chain[i]], Last[i]);
        }

        for (int i = 0; i < Count; i++)
        {
            (ChainFirst[i], ChainLast[i]) = (First[Chain[i]], ChainLast[Chain[i]]);
        }

        ExcusedFirst = new int[Count];
        ExcusedLast = new int[Count];
        Array.Fill(ExcusedFirst, Day.End);
        foreach (Excusal excusal in facts.Excusals)
        {
            int number = numbers[excusal.Assignment];
            (ExcusedFirst[number], ExcusedLast[number]) = (Day.Of(excusal.Interval.From!.Value), Day.Of(excusal.Interval.To!.Value));
        }

        HashSet<Id<Locality>> border = [.. facts.Localities.Where(l => l.Traits.Count > 0).Select(l => l.Locality)];
        IsOnBorder = Array.ConvertAll(assignments, a => border.Contains(a.Locality!.Value));
        var holders = facts.Members.ToDictionary(m => m.Group, m => m.Party);
        HashSet<Id<Party>> inCharge = [.. assignments.Select(a => holders.GetValueOrDefault(a.Party, a.Party))];
        Party[] subjects = [.. facts.Parties.Where(p => inCharge.Contains(p.Id)).OrderBy(p => p.Id)];
        Subjects = Array.ConvertAll(subjects, s => s.Id);
        SubjectKinds = Array.ConvertAll(subjects, s => s.Kind);
        var subjectNumbers = subjects.Select((s, i) => (s.Id, i)).ToDictionary(s => s.Id, s => s.i);
        Subject = Array.ConvertAll(assignments, a => subjectNumbers[holders.GetValueOrDefault(a.Party, a.Party)]);
        var byKind = facts.Activities.ToLookup(a => a.Kind);
        Work = Array.ConvertAll(rules, r => new Column(byKind[r.Kind], r, a => Chain[numbers[a]], Count));
        Council = Array.ConvertAll(subjects, _ => -1);
        foreach (Decisions.ManualScore score in facts.Scores)
        {
            if (subjectNumbers.TryGetValue(score.Subject, out int subject))
            {
                Council[subject] = (int)(score.Points * 10);
            }
        }

        Id<Locality>[] communes = [.. facts.Localities.Where(l => l.Level == LocalityLevel.Commune).Select(l => l.Locality).Order()];
        Communes = communes.Length;
        Commune = Array.ConvertAll(assignments, a => a.Role == AssignmentRole.InCharge ? Array.BinarySearch(communes, a.Locality!.Value) : -1);
        Parties = facts.Parties.Count;
        var parties = facts.Parties.Select((p, i) => (p.Id, i)).ToDictionary(p => p.Id, p => p.i);
        Party = Array.ConvertAll(assignments, a => parties[a.Party]);
    }

    /// <summary>How many assignments; all columns are by assignment id.</summary>
    public int Count { get; }

    /// <summary>The first day of each.</summary>
    public int[] First { get; }

    /// <summary>The last day of each.</summary>
    public int[] Last { get; }

    /// <summary>The first link of the chain of each.</summary>
    public int[] Chain { get; }

    /// <summary>The first day of its chain.</summary>
    public int[] ChainFirst { get; }

    /// <summary>The last day of its chain.</summary>
    public int[] ChainLast { get; }

    /// <summary>The first day of the link behind it.</summary>
    public int[] NextFirst { get; }

    /// <summary>From when on it is excused.</summary>
    public int[] ExcusedFirst { get; }

    /// <summary>Until when.</summary>
    public int[] ExcusedLast { get; }

    /// <summary>Whether its commune is on the border.</summary>
    public bool[] IsOnBorder { get; }

    /// <summary>Whose evaluation it counts for.</summary>
    public int[] Subject { get; }

    /// <summary>Its party, among all.</summary>
    public int[] Party { get; }

    /// <summary>The commune it is in charge of, or −1.</summary>
    public int[] Commune { get; }

    /// <summary>How many communes.</summary>
    public int Communes { get; }

    /// <summary>How many parties.</summary>
    public int Parties { get; }

    /// <summary>Who is evaluated, by id.</summary>
    public Id<Party>[] Subjects { get; }

    /// <summary>The kind of each.</summary>
    public PartyKind[] SubjectKinds { get; }

    /// <summary>The council's points of each in tenths, or −1.</summary>
    public int[] Council { get; }

    /// <summary>The activities of each rule.</summary>
    public Column[] Work { get; }

    /// <summary>The activities that count for one rule, by chain, then day, or then label and day.</summary>
    internal sealed class Column
    {
        public Column(IEnumerable<Activity> activities, LoopRule rule, Func<Id<ResponsibilityAssignment>, int> chainOf, int chains)
        {
            (int Chain, int Place, int Day)[] rows =
            [
                .. activities.Where(a => !rule.ByLeader || a.By == Performer.Leader)
                    .Select(a => (chainOf(a.Assignment), a.Period is { } period ? Array.IndexOf(rule.Periods, period) : 0, Domain.Day.Of(a.Date))).Order(),
            ];
            Start = new int[chains + 1];
            foreach ((int chain, _, _) in rows)
            {
                Start[chain + 1]++;
            }

            for (int i = 0; i < chains; i++)
            {
                Start[i + 1] += Start[i];
            }

            Day = Array.ConvertAll(rows, r => r.Day);
            Place = Array.ConvertAll(rows, r => (byte)r.Place);
        }

        /// <summary>Where each chain begins.</summary>
        public int[] Start { get; }

        /// <summary>The days.</summary>
        public int[] Day { get; }

        /// <summary>Which sub-period each is labelled with.</summary>
        public byte[] Place { get; }
    }
}
