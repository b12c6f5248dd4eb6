using System.Runtime.InteropServices;
using DuaCoSo.Domain.Benchmarks.Workloads;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;

namespace DuaCoSo.Domain.Benchmarks.Baselines;

/// <summary>The program that a good programmer would write for these policies alone: the same statuses, coverage, exact scores, grades and quotas, from sorted arrays.</summary>
internal sealed class HandWritten
{
    private readonly Terms _terms;
    private readonly LoopRule[] _rules;
    private readonly SortedFacts _facts;
    private readonly int _asOf;
    private readonly int _yearFirst;
    private readonly int _yearLast;

    /// <summary>The program for a province.</summary>
    public HandWritten(Province province)
    {
        Policies.Policy policy = province.Policy.Versions[0];
        _terms = province.Terms;
        _rules = LoopRule.Of(policy);
        _facts = new(province.Facts, _rules);
        _asOf = Day.Of(Province.AsOf);
        DateRange year = policy.Periods.RangeOf(Province.Year);
        (_yearFirst, _yearLast) = (Day.Of(year.From!.Value), Day.Of(year.To!.Value));
    }

    /// <summary>The statuses alone, by the plain loop.</summary>
    public int RunPlainLoop() => PlainLoop.Run(_facts, _rules, _asOf).Length;

    /// <summary>All of it.</summary>
    public Result Run()
    {
        var tally = new Tally(_facts.Subjects.Length);
        ReadOnlySpan<byte> statuses = PlainLoop.Run(_facts, _rules, _asOf, tally);
        int[] scores = new int[_facts.Subjects.Length], grades = new int[_facts.Subjects.Length];
        for (int s = 0; s < scores.Length; s++)
        {
            (Sum dialogue, Sum plan, Sum report, Sum visit) = (tally[s, 0], tally[s, 1], tally[s, 2], tally[s, 3]);
            scores[s] = ExactScore.Of(
                _terms, (visit.Counted, visit.Credit), (report.Counted, report.Met), (dialogue.Counted, dialogue.Missed), (plan.Counted, plan.Credit), _facts.Council[s]);
            grades[s] = scores[s] < 0 ? -1 : Math.Min(ExactScore.GradeOf(scores[s]) + (report.Missed >= Terms.MissedReports ? 1 : 0), Terms.LeastScores.Length - 1);
        }

        Cap(PartyKind.Agency, scores, grades);
        Cap(PartyKind.Official, scores, grades);
        return new(statuses.ToArray(), scores, grades, Cover());
    }

    /// <summary>The checksums of a result.</summary>
    public Outcome OutcomeOf(Result result)
    {
        ulong sum = Outcome.Start;
        foreach (PartyKind kind in (PartyKind[])[PartyKind.Agency, PartyKind.Official])
        {
            for (int s = 0; s < result.Scores.Length; s++)
            {
                if (_facts.SubjectKinds[s] == kind)
                {
                    sum = Outcome.Mix(Outcome.Mix(sum, result.Scores[s] < 0 ? -100 : result.Scores[s]), result.Grades[s]);
                }
            }
        }

        return new(result.Statuses.Length, Outcome.OfStatuses(result.Statuses), sum, result.Coverage);
    }

    /// <summary>The quota: so many of those graded good or better may be excellent; those tied across the boundary all fall.</summary>
    private void Cap(PartyKind kind, int[] scores, int[] grades)
    {
        var excellent = new List<int>();
        int graded = 0;
        for (int s = 0; s < grades.Length; s++)
        {
            if (_facts.SubjectKinds[s] == kind && grades[s] >= 0)
            {
                graded += grades[s] <= 1 ? 1 : 0;
                if (grades[s] == 0)
                {
                    excellent.Add(s);
                }
            }
        }

        int cap = graded * _terms.QuotaPercent / 100;
        if (cap >= excellent.Count)
        {
            return;
        }

        excellent.Sort((a, b) => scores[b] != scores[a] ? scores[b].CompareTo(scores[a]) : a.CompareTo(b));
        int kept = cap;
        while (kept > 0 && scores[excellent[kept - 1]] == scores[excellent[cap]])
        {
            kept--;
        }

        foreach (int fallen in CollectionsMarshal.AsSpan(excellent)[kept..])
        {
            grades[fallen] = 1;
        }
    }

    /// <summary>Which communes have nobody in charge on the day, who has too many, and how many days communes stood empty.</summary>
    private ulong Cover()
    {
        int day = Math.Min(_asOf, _yearLast);
        int[] counts = new int[_facts.Communes], loads = new int[_facts.Parties];
        int[] empty = new int[_facts.Communes];
        var held = new List<(int Commune, int First, int Last)>(_facts.Count);
        for (int a = 0; a < _facts.Count; a++)
        {
            int commune = _facts.Commune[a];
            if (commune < 0)
            {
                continue;
            }

            int first = Math.Max(_facts.First[a], _yearFirst), last = Math.Min(_facts.Last[a], day);
            if (first <= last)
            {
                held.Add((commune, first, last));
            }

            if (_facts.First[a] <= day && _facts.Last[a] >= day)
            {
                counts[commune]++;
                loads[_facts.Party[a]]++;
            }
        }

        held.Sort();
        Array.Fill(empty, day - _yearFirst + 1);
        int current = -1, until = 0;
        foreach ((int commune, int first, int last) in CollectionsMarshal.AsSpan(held))
        {
            until = commune == current ? until : int.MinValue;
            current = commune;
            empty[commune] -= Math.Max(0, last - Math.Max(first, until + 1) + 1);
            until = Math.Max(until, last);
        }

        int covered = 0, overloaded = 0;
        long vacant = 0;
        foreach (int count in counts)
        {
            covered += count > 0 ? 1 : 0;
        }

        foreach (int load in loads)
        {
            overloaded += load > Terms.MaximumLoad ? 1 : 0;
        }

        foreach (int days in empty)
        {
            vacant += days;
        }

        return Outcome.OfCoverage(counts.Length, covered, counts.Length - covered, overloaded, vacant);
    }

    /// <summary>What it found.</summary>
    internal sealed record Result(byte[] Statuses, int[] Scores, int[] Grades, ulong Coverage);

    /// <summary>The obligations of one subject under one rule.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct Sum
    {
        public int Counted, Met, Missed, Credit;
    }

    /// <summary>The sums of each subject and rule.</summary>
    private readonly struct Tally(int subjects) : ITally
    {
        private const int Rules = 4;

        private readonly Sum[] _sums = new Sum[subjects * Rules];

        public ref readonly Sum this[int subject, int rule] => ref _sums[(subject * Rules) + rule];

        public void Add(int subject, int rule, ObligationStatus status, int credit)
        {
            if (status is ObligationStatus.Exempt or ObligationStatus.Pending)
            {
                return;
            }

            ref Sum sum = ref _sums[(subject * Rules) + rule];
            sum.Counted++;
            sum.Met += status == ObligationStatus.Met ? 1 : 0;
            sum.Missed += status == ObligationStatus.Missed ? 1 : 0;
            sum.Credit += credit;
        }
    }
}
