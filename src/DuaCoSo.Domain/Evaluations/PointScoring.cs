namespace DuaCoSo.Domain.Evaluations;

/// <summary>The value itself, clamped to 0 … weight (lấy nguyên điểm) (E2).</summary>
public sealed record PointScoring : Scoring
{
    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => "points";
}
