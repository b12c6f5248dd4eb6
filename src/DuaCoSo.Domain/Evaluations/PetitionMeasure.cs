namespace DuaCoSo.Domain.Evaluations;

/// <summary>A figure of the petitions that came through a subject's assignments (số đo kiến nghị) (Q2).</summary>
public sealed record PetitionMeasure : Measure
{
    /// <summary>Which figure.</summary>
    public required PetitionFigure Figure { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => $"petitions {Figure}";
}
