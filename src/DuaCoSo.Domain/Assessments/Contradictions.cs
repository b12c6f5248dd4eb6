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
    /// <summary>Every contradiction, as warnings: of the period, of extensions by petition id, of activities by kind, of scores by criterion.</summary>
    public static ValueList<Problem> Find(PolicyTimeline timeline, ResponsibilityRegister register, ReportingPeriod period, DayRange days, int asOf) =>
    [
        .. Periods(timeline, period, days, asOf),
        .. Extensions(timeline, register),
        .. Kinds(timeline, register.Activities),
        .. Labels(timeline, register.Activities),
        .. Criteria(timeline, register.Scores),
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
