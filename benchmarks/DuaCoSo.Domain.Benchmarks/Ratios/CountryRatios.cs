using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Benchmarks.Baselines;
using DuaCoSo.Domain.Benchmarks.Workloads;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Explanations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Benchmarks.Ratios;

/// <summary>What the country's year costs: whole, in parts, and once more with something changed.</summary>
internal sealed class CountryRatios
{
    private const int Rounds = 15;

    private readonly Province[] _provinces;
    private readonly HandWritten[] _programs;
    private readonly Assessment[] _assessments;
    private readonly int _obligations;

    /// <summary>The country, of which all variants find the same.</summary>
    public CountryRatios(Province[] provinces)
    {
        _provinces = provinces;
        _programs = Array.ConvertAll(provinces, p => new HandWritten(p));
        _assessments = Array.ConvertAll(provinces, Assess);
        for (int i = 0; i < provinces.Length; i++)
        {
            var expected = Outcome.Of(_assessments[i]);
            RatioRun.Agree("hand-written", expected, _programs[i].OutcomeOf(_programs[i].Run()));
            RatioRun.Agree("LINQ", expected, new WithLinq(provinces[i]).Run());
            _obligations += expected.Count;
        }
    }

    private Timed PlainLoop => new(_obligations, () => _programs.Sum(p => (long)p.RunPlainLoop()));

    private Timed Engine => new(1, () => _provinces.Sum(p => (long)Assess(p).Evaluations.Count));

    /// <summary>W2 against the hand-written program and LINQ; scoring alone against the plain loop.</summary>
    public IEnumerable<Ratio> Whole()
    {
        PolicyTimeline[] dutiesAlone = Changed(d => d with { Evaluation = [], Assignments = [] });
        var duties = new Timed(_obligations, () => Assess(dutiesAlone));
        int subjects = _assessments.Sum(a => a.Evaluations.Count);
        AssessmentContext[] contexts = Array.ConvertAll(_provinces, p => new Assessor(p.Policy, p.Register, Province.Year, Province.AsOf, AssessmentOptions.None).Context);
        int[][] parties = Array.ConvertAll(_provinces, p => Enumerable.Range(0, p.Register.Parties.Keys.Count).ToArray());
        var scoring = new Timed(subjects, () => contexts.Zip(parties, (c, p) => (long)c.Score(p).Sum(s => s.Count)).Sum());
        var written = new Timed(1, () => _programs.Sum(p => (long)p.Run().Scores.Length));
        Timings times = Timed.Compare(Rounds * 2, PlainLoop, duties, scoring, written, Engine);
        yield return Ratio.AtMost("W2 obligations / plain loop", times.Ratio(1, 0), 3, FormattableString.Invariant($"{times.Nanoseconds(1):0.0} ns against {times.Nanoseconds(0):0.0} ns an obligation"));
        yield return Ratio.AtMost("scoring a subject / plain loop an obligation", times.Ratio(2, 0), 200, FormattableString.Invariant($"{times.Nanoseconds(2):0} ns a subject"));
        yield return Ratio.AtMost("W2 country / hand-written", times.Ratio(4, 3), 3, FormattableString.Invariant(
            $"{times.Nanoseconds(4) / 1e6:0.00} ms against {times.Nanoseconds(3) / 1e6:0.00} ms; {_obligations} obligations, {subjects} subjects"));
        Timings linq = Timed.Compare(Rounds / 2, new Timed(1, () => _provinces.Sum(p => (long)new WithLinq(p).Run().Count)), Engine with { Turn = TimeSpan.FromMilliseconds(100) });
        yield return Ratio.AtLeast("W2 LINQ / country", linq.Ratio(0, 1), 20, FormattableString.Invariant($"{linq.Nanoseconds(0) / 1e6:0} ms"));
    }

    /// <summary>A register's index against what must be done: one look-up and one sort of 64-bit keys an activity.</summary>
    public IEnumerable<Ratio> Index()
    {
        int activities = _provinces.Sum(p => p.Facts.Activities.Count);
        Dictionary<string, int>[] numbers = Array.ConvertAll(_provinces, p => p.Facts.Assignments.Select((a, i) => (a.Id.Key, i)).ToDictionary(a => a.Key, a => a.i, StringComparer.Ordinal));
        var floor = new Timed(activities, () => _provinces.Zip(numbers, (p, n) => Sorted(p.Facts.Activities, n)).Sum());
        var index = new Timed(activities, () => _provinces.Sum(p => (long)ResponsibilityRegister.OfChecked(p.Facts).Activities.Ids.Length)) { WarmUp = TimeSpan.FromSeconds(2) };
        var check = new Timed(activities, () => _provinces.Sum(p => (long)ResponsibilityRegister.Create(p.Facts).Require().Activities.Ids.Length));
        Timings times = Timed.Compare(Rounds, floor, index, check);
        yield return Ratio.AtMost("index / look-up and sort", times.Ratio(1, 0), 2, FormattableString.Invariant(
            $"{times.Nanoseconds(1):0} ns against {times.Nanoseconds(0):0} ns an activity; {times.Nanoseconds(2):0} ns with every check"));
    }

    /// <summary>An explanation, a node, without text.</summary>
    public IEnumerable<Ratio> Explanations()
    {
        Evaluation[] evaluations = [.. _assessments.Take(5).SelectMany(a => a.Evaluations)];
        double nodes = evaluations.Sum(e => Nodes(e.Explain()));
        var explain = new Timed(nodes, () => evaluations.Sum(e => (long)e.Explain().Criteria.Count)) { WarmUp = TimeSpan.FromSeconds(2) };
        var text = new Timed(nodes, () => evaluations.Sum(e => (long)e.Explain().ToText(Language.Vietnamese).Length));
        Timings times = Timed.Compare(Rounds, PlainLoop, explain, text);
        yield return Ratio.AtMost("explanation a node / plain loop an obligation", times.Ratio(1, 0), 6, FormattableString.Invariant(
            $"{times.Nanoseconds(1):0} ns a node, {times.Nanoseconds(2):0} ns with text in Vietnamese; {nodes / evaluations.Length:0} nodes each"));
    }

    /// <summary>W4: the same facts under a changed policy.</summary>
    public IEnumerable<Ratio> WhatIf()
    {
        PolicyTimeline[] weights = Changed(d => d with { Evaluation = d.Evaluation.Select(s => s with { Criteria = [s.Criteria[0] with { Weight = s.Criteria[0].Weight + 1 }, .. s.Criteria.Skip(1)] }).ToValueList() });
        PolicyTimeline[] due = Changed(d => d with { Obligations = d.Obligations.Select(r => r.Code == "report" ? (SubmissionRule)r with { Due = DueRule.DaysAfterEnd(9) } : r).ToValueList() });
        PolicyTimeline[] selector = Changed(d => d with { Obligations = d.Obligations.Select(r => r.Code == "plan" ? r with { AppliesTo = new() } : r).ToValueList() });
        foreach (PolicyTimeline[] policies in (PolicyTimeline[][])[weights, due, selector])
        {
            for (int i = 0; i < policies.Length; i++)
            {
                Province province = _provinces[i];
                RatioRun.Agree("what-if", Outcome.Of(policies[i].Assess(province.Register, Province.Year, Province.AsOf)), Outcome.Of(_assessments[i].Under(Fresh(policies[i]))));
            }
        }

        Timings times = Timed.Compare(Rounds, Engine, new(1, () => AssessAgain(weights)), new(1, () => AssessAgain(due)), new(1, () => AssessAgain(selector)));
        yield return Ratio.AtMost("what-if: weights alone / whole", times.Ratio(1, 0), 0.1, Milliseconds(1));
        yield return Ratio.AtMost("what-if: one due rule / whole", times.Ratio(2, 0), 0.3, Milliseconds(2));
        yield return Ratio.AtMost("what-if: one selector / whole", times.Ratio(3, 0), 0.5, Milliseconds(3));

        string Milliseconds(int variant) => FormattableString.Invariant($"{times.Nanoseconds(variant) / 1e6:0.00} ms against {times.Nanoseconds(0) / 1e6:0.00} ms");
    }

    /// <summary>One new fact: its subject and the quota group again.</summary>
    public IEnumerable<Ratio> Reassess()
    {
        Province province = _provinces[0];
        Assessment before = _assessments[0];
        Activity added = province.Facts.Activities[0] with { Id = new("new"), Date = new(2026, 5, 5) };
        var register = ResponsibilityRegister.OfChecked(province.Facts with { Activities = [.. province.Facts.Activities, added] });
        Id<Parties.Party>[] subjects = [province.Facts.Assignments.First(a => a.Id == added.Assignment).Party];
        RatioRun.Agree("reassess", Outcome.Of(province.Policy.Assess(register, Province.Year, Province.AsOf)), Outcome.Of(before.Reassess(register, subjects)));
        var again = new Timed(1, () => before.Reassess(register, subjects).Evaluations.Count);
        Timings times = Timed.Compare(Rounds, Engine, again);
        yield return Ratio.AtMost("reassess one subject / country", times.Ratio(1, 0), 0.01, FormattableString.Invariant($"{times.Nanoseconds(1) / 1e3:0} µs; {before.Evaluations.Count} evaluations in the province"));
    }

    private static Assessment Assess(Province province) => province.Policy.Assess(province.Register, Province.Year, Province.AsOf);

    private long Assess(PolicyTimeline[] policies) =>
        _provinces.Zip(policies, (p, policy) => (long)policy.Assess(p.Register, Province.Year, Province.AsOf).Obligations.Count).Sum();

    private long AssessAgain(PolicyTimeline[] policies) =>
        _assessments.Zip(policies, (a, policy) => (long)a.Under(Fresh(policy)).Evaluations.Count).Sum();

    /// <summary>The policy as if it had never assessed: nothing of its own is kept.</summary>
    private static PolicyTimeline Fresh(PolicyTimeline policy) => PolicyTimeline.Create(policy.Versions[0]).Require();

    private PolicyTimeline[] Changed(Func<PolicyDefinition, PolicyDefinition> change) =>
        Array.ConvertAll(_provinces, p => Policy.Create(change(p.Terms.Definition)).Require().ToPolicyTimeline());

    private static long Sorted(IReadOnlyList<Activity> activities, Dictionary<string, int> numbers)
    {
        ulong[] keys = new ulong[activities.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            Activity activity = activities[i];
            keys[i] = ((ulong)numbers[activity.Assignment.Key] << 32) | (uint)Day.Of(activity.Date);
        }

        Array.Sort(keys);
        return (long)keys[0];
    }

    private static int Nodes(Explanation explanation) =>
        explanation.Criteria.Sum(c => 1 + c.Measured.Records.Count) + explanation.Grades.Sum(g => 1 + Nodes(g.Requires)) + explanation.Adjustments.Sum(a => 1 + Nodes(a.When)) + explanation.Quotas.Count;

    private static int Nodes(ConditionExplanation? condition) => condition is null ? 0 : 1 + (condition.Measured?.Records.Count ?? 0) + condition.Parts.Sum(Nodes);
}
