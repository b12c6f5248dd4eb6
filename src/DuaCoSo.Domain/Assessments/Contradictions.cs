using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Assessments;

/// <summary>What policy and register say against each other, each with the record named (V7).</summary>
internal static class Contradictions
{
    /// <summary>Every contradiction, as warnings: extensions by petition id, then labels by kind of activity.</summary>
    public static ValueList<Problem> Find(PolicyTimeline timeline, ResponsibilityRegister register) =>
        [.. Extensions(timeline, register), .. Labels(timeline, register.Activities)];

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
