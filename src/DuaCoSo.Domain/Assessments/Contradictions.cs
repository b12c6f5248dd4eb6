using DuaCoSo.Domain.Decisions;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;
using NodaTime.Text;

namespace DuaCoSo.Domain.Assessments;

/// <summary>What policy and register say against each other, each with the record named (V7).</summary>
internal static class Contradictions
{
    /// <summary>Every contradiction, as warnings: of the period, of extensions and missing referrals by petition id, of activities by kind, of scores by criterion, of forms and decisions.</summary>
    public static ValueList<Problem> Find(
        PolicyTimeline timeline, ResponsibilityRegister register, ReportingPeriod period, DayRange days, int asOf, AssessmentContext context) =>
    [
        .. Periods(timeline, period, days, asOf),
        .. Extensions(timeline, register),
        .. Unreferred(timeline, register.Petitions, asOf),
        .. Kinds(timeline, register.Activities),
        .. Labels(timeline, register.Activities),
        .. Criteria(timeline, register.Scores),
        .. context.Policy.Definition.Feedback is null ? [] : Forms(register, period, asOf, context.Findings.Forms),
        .. Decisions(register.Decisions.Of(period, asOf), context),
    ];

    /// <summary>A period in which no version is in force, or that has not begun.</summary>
    private static IEnumerable<Problem> Periods(PolicyTimeline timeline, ReportingPeriod period, DayRange days, int asOf)
    {
        if (DaySets.Count(timeline.InForce, days) == 0)
        {
            yield return AssessmentProblems.PolicyNotInForce.At(null, ("period", period.ToString()), ("policy", timeline.VersionOn(Day.At(days.Last)).Id));
        }

        if (asOf < days.First)
        {
            yield return AssessmentProblems.PeriodNotBegun.At(null, ("period", period.ToString()), ("first", LocalDatePattern.Iso.Format(Day.At(days.First))));
        }
    }

    /// <summary>Kinds of activity that no rule counts.</summary>
    private static IEnumerable<Problem> Kinds(PolicyTimeline timeline, ActivityTable activities)
    {
        HashSet<string> counted = [.. timeline.Versions.SelectMany(v => v.Definition.Obligations).SelectMany(r => r.Activities).Select(a => a.Code)];
        IEnumerable<string> kinds = Enumerable.Range(0, activities.Kinds.Count).Select(k => activities.Kinds[k]).Order(TextKey.Comparer);
        foreach (string kind in counted.Count == 0 ? [] : kinds)
        {
            if (!counted.Contains(kind))
            {
                yield return AssessmentProblems.ActivityOfNoRule.At(
                    new ProblemPlace { Table = "activities", Field = "kind" },
                    ("activity", kind),
                    ("counted", string.Join(", ", counted.Order(TextKey.Comparer))));
            }
        }
    }

    /// <summary>Scores of a criterion that no scheme asks for.</summary>
    private static IEnumerable<Problem> Criteria(PolicyTimeline timeline, ScoreTable scores)
    {
        HashSet<string> asked =
            [.. timeline.Versions.SelectMany(v => v.Definition.Evaluation).SelectMany(Measures.Of).OfType<ManualMeasure>().Select(m => m.Criterion)];
        foreach (string criterion in scores.Criteria.Where(c => !asked.Contains(c)))
        {
            yield return AssessmentProblems.ScoreOfNoCriterion.At(
                new ProblemPlace { Table = "scores", Field = "criterion" },
                ("criterion", criterion),
                ("asked", asked.Count == 0 ? "–" : string.Join(", ", asked.Order(TextKey.Comparer))));
        }
    }

    /// <summary>Forms for the period on assignments on which none is expected.</summary>
    private static IEnumerable<Problem> Forms(ResponsibilityRegister register, ReportingPeriod period, int asOf, List<FeedbackAssessor.Expected> expected)
    {
        HashSet<int> chains = [.. expected.Select(f => register.Assignments.Chain[f.Link])];
        foreach (FeedbackTable.Row form in register.Feedback.Of(period.Code, asOf))
        {
            if (!chains.Contains(register.Assignments.Chain[form.Assignment]))
            {
                string assignment = register.Assignments.Keys[form.Assignment];
                yield return AssessmentProblems.FormNotExpected.At(
                    new ProblemPlace { Table = "feedback", Field = "assignment", Id = assignment }, ("assignment", assignment), ("period", period.ToString()));
            }
        }
    }

    /// <summary>Decisions on the period of a scheme or grade that the policy does not have, or on somebody whom the scheme does not assess.</summary>
    private static IEnumerable<Problem> Decisions(IEnumerable<EvaluationDecision> decisions, AssessmentContext context)
    {
        foreach (EvaluationDecision decision in decisions)
        {
            EvaluationScheme? scheme = context.Policy.Definition.Evaluation.FirstOrDefault(s => s.Code == decision.Scheme);
            (string field, ProblemKind? kind) = scheme is null ? ("scheme", AssessmentProblems.DecisionOfNoScheme)
                : scheme.Grades.All(g => g.Code != decision.Grade) ? ("grade", AssessmentProblems.DecisionOfNoGrade)
                : context.Evaluations.Find(decision.Scheme, decision.Subject) is null ? ("subject", AssessmentProblems.DecisionOnNoSubject)
                : ("", null);
            if (kind is not null)
            {
                (string Name, string Value)[] arguments =
                    [("scheme", decision.Scheme), ("subject", decision.Subject.Key), ("period", decision.Period.ToString()), ("grade", decision.Grade)];
                yield return kind.At(new ProblemPlace { Table = "decisions", Field = field, Id = decision.Subject.Key }, arguments);
            }
        }
    }

    /// <summary>Petitions whose term was extended more often than the rule allows (Q1).</summary>
    private static IEnumerable<Problem> Extensions(PolicyTimeline timeline, ResponsibilityRegister register)
    {
        PetitionTable petitions = register.Petitions;
        for (int i = 0; i < petitions.Ids.Length; i++)
        {
            if (petitions.Extended[i] == 0 || petitions.Referred[i] == Day.End)
            {
                continue;
            }

            PetitionRule? rule = PetitionAssessor.RuleFor(timeline.VersionOn(Day.At(petitions.Referred[i])), petitions.Categories[petitions.Category[i]]);
            int allowed = rule?.Extension?.AtMost ?? 0;
            if (rule is not null && petitions.Extended[i] > allowed)
            {
                yield return AssessmentProblems.ExtendedTooOften.At(
                    new ProblemPlace { Table = "petitions", Field = "extended", Id = petitions.Ids[i] },
                    ("petition", petitions.Ids[i]),
                    ("extended", FormattableString.Invariant($"{petitions.Extended[i]}")),
                    ("allowed", FormattableString.Invariant($"{allowed}")));
            }
        }
    }

    /// <summary>Petitions that a rule would count, had their referral been recorded (Q2).</summary>
    private static IEnumerable<Problem> Unreferred(PolicyTimeline timeline, PetitionTable petitions, int asOf)
    {
        for (int i = 0; i < petitions.Ids.Length; i++)
        {
            if (petitions.Referred[i] == Day.End && petitions.Answered[i] <= asOf
                && PetitionAssessor.RuleFor(timeline.VersionOn(Day.At(petitions.Answered[i])), petitions.Categories[petitions.Category[i]]) is not null)
            {
                yield return AssessmentProblems.AnsweredUnreferred.At(
                    new ProblemPlace { Table = "petitions", Field = "referred", Id = petitions.Ids[i] },
                    ("petition", petitions.Ids[i]),
                    ("answered", LocalDatePattern.Iso.Format(Day.At(petitions.Answered[i]))));
            }
        }
    }

    /// <summary>Labels of a kind of period for which no rule wants that kind of activity.</summary>
    private static IEnumerable<Problem> Labels(PolicyTimeline timeline, ActivityTable activities)
    {
        var wanted = new HashSet<(string Activity, PeriodKind Period)>();
        var submitted = new HashSet<string>(StringComparer.Ordinal);
        foreach (SubmissionRule rule in timeline.Versions.SelectMany(v => v.Definition.Obligations).OfType<SubmissionRule>())
        {
            foreach (string activity in rule.Activities.Select(a => a.Code))
            {
                submitted.Add(activity);
                wanted.UnionWith(KindsOf(rule.Every).Select(kind => (activity, kind)));
            }
        }

        foreach ((int kind, PeriodKind period, string firstId) in activities.LabelUses)
        {
            string activity = activities.Kinds[kind];
            if (submitted.Contains(activity) && !wanted.Contains((activity, period)))
            {
                yield return AssessmentProblems.LabelOfNoRule.At(
                    new ProblemPlace { Table = "activities", Field = "period", Id = firstId },
                    ("activity", activity),
                    ("id", firstId),
                    ("period", period.ToString()));
            }
        }
    }

    private static PeriodKind[] KindsOf(PeriodSeries series) =>
        series.Kind is { } kind ? [kind] : [PeriodKind.Quarter, PeriodKind.Half, PeriodKind.NineMonths, PeriodKind.Year];
}
