using DuaCoSo.Domain;
using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;

namespace DuaCoSo.TestKit.Twin;

/// <summary>What is measured of one subject and those it answers for: O8, Q2, K2, B1, F1, S1.</summary>
internal sealed class TwinMeasures(TwinWorld world, TwinAssessment assessment, Id<Party> subject, IReadOnlySet<Id<Party>> answersFor)
{
    /// <summary>The value; <see langword="null"/> when there is nothing that the subject could be measured on (E3).</summary>
    public Fraction? Of(Measure measure) => measure switch
    {
        ObligationMeasure m => OfObligations(m),
        PetitionMeasure m => OfPetitions(m),
        TaskMeasure m => OfTasks(m),
        ContributionMeasure m => OfContributions(m.Kind),
        FeedbackMeasure m => OfFeedback(m),
        SanctionMeasure => world.Facts.Sanctions.Count(s => answersFor.Contains(s.Party) && world.Range.Contains(s.Date) && world.Exists(s.Date)),
        ManualMeasure m => world.Facts.Scores.SingleOrDefault(s => s.Subject == subject && s.Criterion == m.Criterion && s.Period == world.Period) is { } score
            ? Fraction.FromDecimal(score.Points)
            : null,
        _ => throw new NotSupportedException(measure.ToString()),
    };

    /// <summary>E3: in a condition a rate without basis has no value and a count without basis is 0.</summary>
    public Fraction? OfInCondition(Measure measure) => Of(measure) ?? (IsCount(measure) ? Fraction.Zero : null);

    private static bool IsCount(Measure measure) => measure
        is ObligationMeasure { Figure: ObligationFigure.MissedCount or ObligationFigure.LateCount }
        or PetitionMeasure { Figure: PetitionFigure.OverdueCount }
        or TaskMeasure { Figure: TaskFigure.FailedCount or TaskFigure.PoorCount }
        or SanctionMeasure;

    private bool IsOurs(IEnumerable<Id<Party>> owners) => owners.Any(answersFor.Contains);

    private Fraction? OfObligations(ObligationMeasure measure)
    {
        TwinObligation[] counted =
        [
            .. assessment.Obligations.Where(o => o.Rule == measure.Obligation && IsOurs(o.Owners))
                .Where(o => o.Status is not (ObligationStatus.Exempt or ObligationStatus.Pending)),
        ];
        return counted.Length == 0 ? null : measure.Figure switch
        {
            ObligationFigure.FulfilmentRate => counted.Aggregate(Fraction.Zero, (sum, o) => sum + o.Credit!.Value) / counted.Length,
            ObligationFigure.OnTimeRate => new Fraction(Number(ObligationStatus.Met), counted.Length),
            ObligationFigure.MissedCount => Number(ObligationStatus.Missed),
            _ => Number(ObligationStatus.Late),
        };

        int Number(ObligationStatus status) => counted.Count(o => o.Status == status);
    }

    private Fraction? OfPetitions(PetitionMeasure measure)
    {
        PetitionStatus[] counted =
            [.. assessment.Petitions.Where(p => IsOurs(p.Owners) && p.Status != PetitionStatus.Open).Select(p => p.Status)];
        return counted.Length == 0 ? null : measure.Figure switch
        {
            PetitionFigure.AnsweredRate => new Fraction(counted.Count(s => s is PetitionStatus.OnTime or PetitionStatus.Late), counted.Length),
            PetitionFigure.OnTimeRate => new Fraction(counted.Count(s => s == PetitionStatus.OnTime), counted.Length),
            _ => counted.Count(s => s == PetitionStatus.Overdue),
        };
    }

    private Fraction? OfTasks(TaskMeasure measure)
    {
        TwinTasks tasks = new(world, TwinTasks.DueIn(world).Where(t => t.Responsible.Any(r => IsOurs(world.OwnersOf(r, t.Due)))));
        return measure.Figure switch
        {
            TaskFigure.CompletionRate => tasks.CompletionRate,
            TaskFigure.TargetAchievement => tasks.TargetAchievement,
            TaskFigure.ExceededShare => tasks.ExceededShare,
            TaskFigure.LateShare => tasks.LateShare,
            _ when tasks.Counted == 0 => null,
            TaskFigure.FailedCount => tasks.Failed,
            _ => tasks.Poor,
        };
    }

    private Fraction OfContributions(ContributionKind kind) => world.Facts.Contributions
        .Where(c => c.Kind == kind && world.Range.Contains(c.Date) && world.Exists(c.Date))
        .Where(c => IsOurs(world.OwnersOf(world.AssignmentOf(c.Assignment).Party, c.Date)))
        .Aggregate(Fraction.Zero, (sum, c) => sum + Fraction.FromDecimal(c.Amount));

    private Fraction? OfFeedback(FeedbackMeasure measure)
    {
        TwinForm[] expected = [.. (assessment.Forms ?? []).Where(f => IsOurs(f.Owners))];
        TwinForm[] received = [.. expected.Where(f => f.Rating is not null)];
        return measure.Figure == FeedbackFigure.Coverage
            ? (expected.Length == 0 ? null : new Fraction(received.Length, expected.Length))
            : (received.Length == 0 ? null : received.Aggregate(Fraction.Zero, (sum, f) => sum + Fraction.FromDecimal(f.Rating!.Value)) / received.Length);
    }
}
