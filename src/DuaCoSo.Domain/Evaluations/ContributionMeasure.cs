using DuaCoSo.Domain.Activities;

namespace DuaCoSo.Domain.Evaluations;

/// <summary>The total of what a subject's assignments brought of one kind (số đo hỗ trợ) (B1).</summary>
public sealed record ContributionMeasure : Measure
{
    /// <summary>The kind.</summary>
    public required ContributionKind Kind { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => $"contributions {Kind}";
}
