using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Scores one partition after another and keeps nothing of it but scores and figures; then ranks and grades all together (E7).</summary>
internal static class StreamAssessor
{
    /// <summary>The whole of what comes.</summary>
    public static async Task<StreamedAssessment> AssessAsync(
        PolicyTimeline timeline, IAsyncEnumerable<ResponsibilityRegister> partitions, ReportingPeriod period, LocalDate asOf, AssessmentOptions options,
        IProgress<PartitionProgress>? progress, CancellationToken cancellationToken)
    {
        // What the result rests on is the same for each, and for none.
        AssessmentEnvelope envelope = EnvelopeOf(timeline, period, asOf, options);
        var sheets = new List<ScoreSheet> { new(envelope, []) };
        var figures = default(ObligationFigures);
        long scores = 0;
        IAsyncEnumerator<ResponsibilityRegister> next = partitions.GetAsyncEnumerator(cancellationToken);
        try
        {
            for (int count = 1; await next.MoveNextAsync().ConfigureAwait(false); count++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                (ScoreSheet sheet, ObligationFigures own) = Score(timeline, next.Current, period, asOf, options);
                sheets.Add(sheet);
                figures = figures.And(own);
                scores += sheet.Scores.Count;
                progress?.Report(new(count, figures.Total, scores));
            }
        }
        finally
        {
            await next.DisposeAsync().ConfigureAwait(false);
        }

        cancellationToken.ThrowIfCancellationRequested();
        return new() { Envelope = envelope, Figures = figures, Evaluations = timeline.Classify(sheets), Partitions = sheets.Count - 1 };
    }

    private static AssessmentEnvelope EnvelopeOf(PolicyTimeline timeline, ReportingPeriod period, LocalDate asOf, AssessmentOptions options) =>
        new Assessor(timeline, ResponsibilityRegister.OfChecked(new()), period, asOf, options).Context.Envelope;

    private static (ScoreSheet Sheet, ObligationFigures Figures) Score(
        PolicyTimeline timeline, ResponsibilityRegister register, ReportingPeriod period, LocalDate asOf, AssessmentOptions options)
    {
        var assessor = new Assessor(timeline, register, period, asOf, options);
        return (assessor.Score(register.Parties.All), new ObligationList(assessor.Context.Findings.Obligations).Figures);
    }
}
