using DuaCoSo.Domain.Activities;
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
    /// <param name="timeline">The versions of the policy.</param>
    /// <param name="register">The facts.</param>
    /// <param name="days">The days of the period.</param>
    /// <param name="decisions">The decisions about the period.</param>
    /// <param name="context">What was found.</param>
    public static ValueList<Problem> Find(
        PolicyTimeline timeline, ResponsibilityRegister register, DayRange days, ValueList<EvaluationDecision> decisions, AssessmentContext context)
    {
        ReportingPeriod period = context.Findings.Period;
        int asOf = context.Findings.AsOf;
        var found = new List<Problem>();
        AddPeriod(timeline, period, days, asOf, found);
        AddExtensions(timeline, register.Petitions, found);
        AddUnreferred(timeline, register.Petitions, asOf, found);
        AddKinds(timeline, register.Activities, found);
        AddLabels(timeline, register.Activities, found);
        AddCriteria(timeline, register.Scores, found);
        if (context.Policy.Definition.Feedback is not null)
        {
            AddForms(register, period, asOf, context.Findings.Forms, found);
        }

        AddDecisions(decisions, context, found);
        return found.ToValueList();
    }

    /// <summary>A period in which no version is in force, or that has not begun.</summary>
    private static void AddPeriod(PolicyTimeline timeline, ReportingPeriod period, DayRange days, int asOf, List<Problem> found)
    {
        if (DaySets.Count(timeline.InForce, days) == 0)
        {
            found.Add(AssessmentProblems.PolicyNotInForce.At(null, ("period", period.ToString()), ("policy", timeline.VersionOn(Day.At(days.Last)).Id)));
        }

        if (asOf < days.First)
        {
            found.Add(AssessmentProblems.PeriodNotBegun.At(null, ("period", period.ToString()), ("first", LocalDatePattern.Iso.Format(Day.At(days.First)))));
        }
    }

    /// <summary>Kinds of activity that no rule counts, unless none counts any.</summary>
    private static void AddKinds(PolicyTimeline timeline, ActivityTable activities, List<Problem> found)
    {
        List<string> uncounted = activities.Kinds.Except(kind => IsCounted(timeline, kind));
        if (uncounted.Count == 0)
        {
            return;
        }

        HashSet<string> counted = [.. timeline.Versions.SelectMany(v => v.Definition.Obligations).SelectMany(r => r.Activities).Select(a => a.Code)];
        foreach (string kind in counted.Count == 0 ? [] : uncounted)
        {
            found.Add(AssessmentProblems.ActivityOfNoRule.At(
                new ProblemPlace { Table = "activities", Field = "kind" },
                ("activity", kind),
                ("counted", string.Join(", ", counted.Order(TextKey.Comparer)))));
        }
    }

    private static bool IsCounted(PolicyTimeline timeline, string kind)
    {
        foreach (Policy version in timeline.Versions.AsSpan())
        {
            foreach (ObligationRule rule in version.Definition.Obligations.AsSpan())
            {
                if (Counts(rule, kind))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Counts(ObligationRule rule, string kind)
    {
        foreach (ActivityKind activity in rule.Activities.AsSpan())
        {
            if (activity.Code == kind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Scores of a criterion that no scheme asks for.</summary>
    private static void AddCriteria(PolicyTimeline timeline, ScoreTable scores, List<Problem> found)
    {
        List<string> unasked = scores.Criteria.Except(criterion => IsAsked(timeline, criterion));
        if (unasked.Count == 0)
        {
            return;
        }

        // Conditions ask as well.
        HashSet<string> asked =
            [.. timeline.Versions.SelectMany(v => v.Definition.Evaluation).SelectMany(Measures.Of).OfType<ManualMeasure>().Select(m => m.Criterion)];
        foreach (string criterion in unasked.Where(c => !asked.Contains(c)))
        {
            found.Add(AssessmentProblems.ScoreOfNoCriterion.At(
                new ProblemPlace { Table = "scores", Field = "criterion" },
                ("criterion", criterion),
                ("asked", asked.Count == 0 ? "–" : string.Join(", ", asked.Order(TextKey.Comparer)))));
        }
    }

    /// <summary>Whether a criterion of a scheme asks for a score, as nearly always one does.</summary>
    private static bool IsAsked(PolicyTimeline timeline, string criterion)
    {
        foreach (Policy version in timeline.Versions.AsSpan())
        {
            foreach (EvaluationScheme scheme in version.Definition.Evaluation.AsSpan())
            {
                foreach (Criterion one in scheme.Criteria.AsSpan())
                {
                    if (one.Measure is ManualMeasure manual && manual.Criterion == criterion)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>Forms for the period on assignments on which none is expected.</summary>
    private static void AddForms(ResponsibilityRegister register, ReportingPeriod period, int asOf, List<FeedbackAssessor.Expected> expected, List<Problem> found)
    {
        HashSet<int> chains = [.. expected.Select(f => register.Assignments.Chain[f.Link])];
        foreach (FeedbackTable.Row form in register.Feedback.Of(period.Code, asOf))
        {
            if (!chains.Contains(register.Assignments.Chain[form.Assignment]))
            {
                string assignment = register.Assignments.Keys[form.Assignment];
                found.Add(AssessmentProblems.FormNotExpected.At(
                    new ProblemPlace { Table = "feedback", Field = "assignment", Id = assignment }, ("assignment", assignment), ("period", period.ToString())));
            }
        }
    }

    /// <summary>Decisions on the period of a scheme or grade that the policy does not have, or on somebody whom the scheme does not assess.</summary>
    private static void AddDecisions(ValueList<EvaluationDecision> decisions, AssessmentContext context, List<Problem> found)
    {
        foreach (EvaluationDecision decision in decisions.AsSpan())
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
                found.Add(kind.At(new ProblemPlace { Table = "decisions", Field = field, Id = decision.Subject.Key }, arguments));
            }
        }
    }

    /// <summary>Petitions whose term was extended more often than the rule allows (Q1).</summary>
    private static void AddExtensions(PolicyTimeline timeline, PetitionTable petitions, List<Problem> found)
    {
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
                found.Add(AssessmentProblems.ExtendedTooOften.At(
                    new ProblemPlace { Table = "petitions", Field = "extended", Id = petitions.Ids[i] },
                    ("petition", petitions.Ids[i]),
                    ("extended", FormattableString.Invariant($"{petitions.Extended[i]}")),
                    ("allowed", FormattableString.Invariant($"{allowed}"))));
            }
        }
    }

    /// <summary>Petitions that a rule would count, had their referral been recorded (Q2).</summary>
    private static void AddUnreferred(PolicyTimeline timeline, PetitionTable petitions, int asOf, List<Problem> found)
    {
        for (int i = 0; i < petitions.Ids.Length; i++)
        {
            if (petitions.Referred[i] == Day.End && petitions.Answered[i] <= asOf
                && PetitionAssessor.RuleFor(timeline.VersionOn(Day.At(petitions.Answered[i])), petitions.Categories[petitions.Category[i]]) is not null)
            {
                found.Add(AssessmentProblems.AnsweredUnreferred.At(
                    new ProblemPlace { Table = "petitions", Field = "referred", Id = petitions.Ids[i] },
                    ("petition", petitions.Ids[i]),
                    ("answered", LocalDatePattern.Iso.Format(Day.At(petitions.Answered[i])))));
            }
        }
    }

    /// <summary>Labels of a kind of period for which no rule wants that kind of activity.</summary>
    private static void AddLabels(PolicyTimeline timeline, ActivityTable activities, List<Problem> found)
    {
        IReadOnlyList<(int Kind, PeriodKind Period, string FirstId)> uses = activities.LabelUses;
        for (int i = 0; i < uses.Count; i++)
        {
            (int kind, PeriodKind period, string firstId) = uses[i];
            string activity = activities.Kinds[kind];
            if (IsUnwanted(timeline, activity, period))
            {
                found.Add(AssessmentProblems.LabelOfNoRule.At(
                    new ProblemPlace { Table = "activities", Field = "period", Id = firstId },
                    ("activity", activity),
                    ("id", firstId),
                    ("period", period.ToString())));
            }
        }
    }

    /// <summary>Whether an activity is submitted under some rule, but under none for a kind of period.</summary>
    private static bool IsUnwanted(PolicyTimeline timeline, string activity, PeriodKind period)
    {
        bool isSubmitted = false;
        foreach (Policy version in timeline.Versions.AsSpan())
        {
            foreach (ObligationRule rule in version.Definition.Obligations.AsSpan())
            {
                if (rule is SubmissionRule && Counts(rule, activity))
                {
                    isSubmitted = true;
                    if (Has(rule.Every, period))
                    {
                        return false;
                    }
                }
            }
        }

        return isSubmitted;
    }

    /// <summary>Whether a kind of period is among those of a series; that without a kind is the four to date.</summary>
    private static bool Has(PeriodSeries series, PeriodKind period) =>
        series.Kind is { } kind ? kind == period : period is PeriodKind.Quarter or PeriodKind.Half or PeriodKind.NineMonths or PeriodKind.Year;
}
