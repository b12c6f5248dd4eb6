namespace DuaCoSo.Domain.Evaluations;

/// <summary>How many sanctions a subject has (số đo kỷ luật) (S1).</summary>
public sealed record SanctionMeasure : Measure
{
    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => "sanctions";
}
