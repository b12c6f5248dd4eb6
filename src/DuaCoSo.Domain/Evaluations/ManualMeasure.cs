namespace DuaCoSo.Domain.Evaluations;

/// <summary>The points that a body gave a subject (điểm chấm) (E2).</summary>
public sealed record ManualMeasure : Measure
{
    /// <summary>The criterion's name in the scores of the register.</summary>
    public required string Criterion { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => $"manual {Criterion}";
}
