namespace DuaCoSo.Domain.Evaluations;

/// <summary>A figure of a subject's contracted tasks (số đo việc khoán) (K2).</summary>
public sealed record TaskMeasure : Measure
{
    /// <summary>Which figure.</summary>
    public required TaskFigure Figure { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => $"tasks {Figure}";
}
