using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Scores under a changed policy from scores under another on the same facts: what a measure gave is taken over where nothing that it looks at changed.</summary>
/// <param name="old">What was found under the policy before.</param>
/// <param name="context">What was found under the one that speaks now.</param>
/// <param name="changedRules">Of each obligation rule whether it changed; <see langword="null"/> when any may have.</param>
internal sealed class ScoreReuse(AssessmentContext old, AssessmentContext context, bool[]? changedRules)
{
    /// <summary>The scores of a scheme's subjects.</summary>
    public MeasuredScores Score(EvaluationScheme scheme)
    {
        Scorer scorer = context.ScorerOf(scheme.Code);
        EvaluationScheme? before = old.Policy.Definition.Evaluation.FirstOrDefault(s => s.Code == scheme.Code);
        bool hasSameSubjects = before is not null && changedRules is not null && before.Period == scheme.Period && before.Subjects.Equals(scheme.Subjects)
            && before.IncludeMembers == scheme.IncludeMembers && before.IncludeOrganization == scheme.IncludeOrganization
            && old.Policy.Periods == context.Policy.Periods;
        if (!hasSameSubjects)
        {
            return scorer.Score(context.Findings.Register.Parties.All);
        }

        return scorer.Score(old.ScoresUnder(scheme.Code), KeptOf(scheme, before!));
    }

    private KeptScore KeptOf(EvaluationScheme scheme, EvaluationScheme before)
    {
        int[] values = new int[scheme.Criteria.Count];
        bool[] points = new bool[values.Length], same = new bool[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = KeptCriterion(scheme.Criteria[i], i, before);
            same[i] = i < before.Criteria.Count && scheme.Criteria[i].Equals(before.Criteria[i]);
            points[i] = same[i] && values[i] == i;
        }

        bool[] verdicts = new bool[scheme.Adjustments.Count];
        for (int i = 0; i < verdicts.Length; i++)
        {
            verdicts[i] = i < before.Adjustments.Count && IsKept(Measures.WhenOf(scheme.Adjustments[i]), Measures.WhenOf(before.Adjustments[i]));
        }

        return new()
        {
            Values = values,
            HasSamePoints = points,
            HasSameResults = same.Length == before.Criteria.Count && Array.TrueForAll(same, s => s) && scheme.Grades.Equals(before.Grades) && scheme.Grades.All(g => IsKept(g.Requires, g.Requires)),
            IsSameVerdict = verdicts,
            HasSameVerdicts = verdicts.Length == before.Adjustments.Count && Array.TrueForAll(verdicts, v => v),
        };
    }

    /// <summary>The place of the old criterion whose value a criterion has; below 0 when it has to be measured.</summary>
    private int KeptCriterion(Criterion criterion, int place, EvaluationScheme before)
    {
        if (!IsUnchanged(criterion.Measure))
        {
            return -1;
        }

        // Mostly it stands where it stood.
        int found = place < before.Criteria.Count && before.Criteria[place].Measure.Equals(criterion.Measure) ? place : before.Criteria.Count - 1;
        while (found >= 0 && !before.Criteria[found].Measure.Equals(criterion.Measure))
        {
            found--;
        }

        return found;
    }

    private bool IsKept(Condition? condition, Condition? before) =>
        condition is null ? before is null : condition.Equals(before) && (condition is Comparison comparison ? IsUnchanged(comparison.Measure) : Measures.Of(condition).All(IsUnchanged));

    /// <summary>Whether a measure gives what it gave.</summary>
    private bool IsUnchanged(Measure measure) => measure switch
    {
        ObligationMeasure m => RuleOf(m.Obligation) is var rule && (rule < 0 || !changedRules![rule]),
        PetitionMeasure => old.Findings.Petitions.SequenceEqual(context.Findings.Petitions),
        TaskMeasure => old.Findings.TaskRule.Equals(context.Findings.TaskRule),
        FeedbackMeasure => Equals(old.Policy.Definition.Feedback, context.Policy.Definition.Feedback),
        CustomMeasure => false,
        _ => true,
    };

    private int RuleOf(string code) => Array.FindIndex(context.Findings.Obligations.Plan.Rules, r => r.Code == code);
}
