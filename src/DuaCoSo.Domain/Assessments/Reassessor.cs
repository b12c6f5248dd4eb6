using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Assesses once more with something changed, and takes over what the change does not reach; what comes of it is what a full assessment gives.</summary>
internal static class Reassessor
{
    /// <summary>The same register, period and date under another policy.</summary>
    public static Assessment Under(Assessment before, PolicyTimeline timeline)
    {
        AssessmentContext old = before.Context;
        bool[]? changed = null;
        if (HaveSameTimes(before.Policy, timeline))
        {
            timeline.TakePlan(before.Envelope.Period, () => Planner.Plan(timeline, before.Envelope.Period, before.Policy, old.Findings.Obligations.Plan));
        }

        var assessor = new Assessor(timeline, before.Register, before.Envelope.Period, before.Envelope.AsOf, old.Options, (plan, asOf) =>
        {
            ObligationSource source = old.Findings.Obligations;
            changed = ReferenceEquals(plan, source.Plan) ? new bool[plan.Rules.Length] : PlanDifference.ChangedRules(source.Plan, plan);
            return changed is null ? (new(before.Register, plan, ObligationAssessor.Assess(before.Register, plan, asOf, old.Options.Threads, old.Options.MaximumObligations)), null)
                : Array.Exists(changed, c => c) ? UnderRules(old, plan, changed)
                : (source with { Plan = plan }, () => old.Findings.Tallies);
        });
        var reuse = new ScoreReuse(old, assessor.Context, changed);
        MeasuredScores[] scores = [.. assessor.Context.Policy.Definition.Evaluation.Select(scheme => reuse.Score(scheme))];
        return assessor.Assess(scores, HaveSameCoverage(before, timeline) ? CoverageOf(before) : assessor.Cover());
    }

    /// <summary>A register that differs in the facts of some parties alone, under the same policy for the same period and date.</summary>
    public static Assessment With(Assessment before, ResponsibilityRegister register, IReadOnlyCollection<Id<Party>> subjects)
    {
        AssessmentContext old = before.Context;
        if (!RegisterFrame.IsSame(before.Register, register))
        {
            return new Assessor(before.Policy, register, before.Envelope.Period, before.Envelope.AsOf, old.Options).Assess();
        }

        PartyTable parties = register.Parties;
        HashSet<int> changed = WhatTheyAnswerFor(parties, [.. subjects.Select(s => parties.Keys.Find(s.Key)).Where(p => p != KeyTable.None)]);
        int[] links = LinksOf(register, changed);
        var assessor = new Assessor(before.Policy, register, before.Envelope.Period, before.Envelope.AsOf, old.Options, (plan, asOf) =>
        {
            ObligationSource source = old.Findings.Obligations;
            var again = new ObligationSource(register, source.Plan, ObligationAssessor.Again(source, register, asOf, links));
            return (again, () => old.Findings.Tallies.With(source, again, links));
        });
        int[] answering = [.. WhoAnswersFor(parties, changed).Order()];
        MeasuredScores[] scores =
        [
            .. assessor.Context.Policy.Definition.Evaluation.Select(scheme => old.ScoresUnder(scheme.Code).With(assessor.Context.ScorerOf(scheme.Code).Score(answering))),
        ];
        return assessor.Assess(scores, CoverageOf(before));
    }

    /// <summary>The obligations that count for some parties alone: their own and those of whatever they answer for.</summary>
    public static ObligationSource OfParties(ResponsibilityRegister register, ObligationPlan plan, int asOf, HashSet<int> parties) =>
        new(register, plan, ObligationAssessor.Of(register, plan, asOf, LinksOf(register, WhatTheyAnswerFor(register.Parties, parties))));

    /// <summary>The assignments of some parties, with all links of their chains.</summary>
    private static int[] LinksOf(ResponsibilityRegister register, HashSet<int> parties)
    {
        var links = new List<int>();
        foreach (int party in parties)
        {
            // A chain is one party's (O7), so its links are here too.
            links.AddRange(register.Assignments.OfParty(party));
        }

        links.Sort();
        return [.. links];
    }

    /// <summary>Some parties, the posts and teams that they hold or lead, and what else they may answer for (E1).</summary>
    private static HashSet<int> WhatTheyAnswerFor(PartyTable parties, HashSet<int> subjects) => Held(parties, Related(parties, subjects));

    /// <summary>Some parties, who holds or leads those that are posts and teams, and whoever may answer for any of them (E1).</summary>
    private static HashSet<int> WhoAnswersFor(PartyTable parties, HashSet<int> changed)
    {
        HashSet<int> reached = [.. changed];
        foreach (int party in changed)
        {
            foreach (PartyTable.Tenure tenure in parties.Tenures(party))
            {
                reached.Add(tenure.Holder);
            }
        }

        return Related(parties, reached);
    }

    private static HashSet<int> Held(PartyTable parties, HashSet<int> holders)
    {
        HashSet<int> held = [.. holders];
        foreach (int party in holders)
        {
            foreach (PartyTable.Tenure tenure in parties.TenuresOf(party))
            {
                held.Add(tenure.Group);
            }
        }

        return held;
    }

    /// <summary>Some parties, their members and their organisations.</summary>
    private static HashSet<int> Related(PartyTable parties, HashSet<int> some)
    {
        HashSet<int> related = [.. some];
        foreach (int party in some)
        {
            related.UnionWith(parties.Members(party).ToArray());
            if (parties.Organization[party] is >= 0 and int organization)
            {
                related.Add(organization);
            }
        }

        return related;
    }

    /// <summary>What was found under a plan of which some rules say something else.</summary>
    private static (ObligationSource Source, Func<ObligationTallies>? Tallies) UnderRules(AssessmentContext old, ObligationPlan plan, bool[] changed)
    {
        Findings found = old.Findings;
        var source = new ObligationSource(found.Register, plan, ObligationAssessor.Under(found.Obligations, plan, found.AsOf, changed, old.Options.MaximumObligations));
        return (source, () => found.Tallies.Under(source, changed));
    }

    private static TerritoryCoverage CoverageOf(Assessment before) => new(before.Coverage, before.Orphaned, before.Misplaced);

    /// <summary>Whether a rule that two policies of one version have in common asks at the same times.</summary>
    private static bool HaveSameTimes(PolicyTimeline before, PolicyTimeline after) =>
        AreOneVersionAlike(before, after) && before.Versions[0].Definition.Calendar.Equals(after.Versions[0].Definition.Calendar);

    private static bool HaveSameCoverage(Assessment before, PolicyTimeline after) =>
        AreOneVersionAlike(before.Policy, after) && before.SpeakingVersion.Definition.Assignments.Equals(after.Versions[0].Definition.Assignments);

    private static bool AreOneVersionAlike(PolicyTimeline before, PolicyTimeline after) =>
        before.Versions.Count == 1 && after.Versions.Count == 1 && before.Versions[0].Definition is var old && after.Versions[0].Definition is var now
        && old.Periods == now.Periods && old.Effective == now.Effective;
}
