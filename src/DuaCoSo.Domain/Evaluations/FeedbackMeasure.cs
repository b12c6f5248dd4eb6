namespace DuaCoSo.Domain.Evaluations;

/// <summary>A figure of the feedback forms on a subject (số đo phiếu nhận xét) (F1).</summary>
public sealed record FeedbackMeasure : Measure
{
    /// <summary>Which figure.</summary>
    public required FeedbackFigure Figure { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => $"feedback {Figure}";
}
