using DuaCoSo.Domain.Assignments;

namespace DuaCoSo.Domain.Activities;

/// <summary>An interval in which an assignment is excused (vắng có lý do) (O2).</summary>
public sealed record Excusal
{
    /// <summary>The assignment.</summary>
    public required Id<ResponsibilityAssignment> Assignment { get; init; }

    /// <summary>The days excused, both ends included (T2).</summary>
    public required DateRange Interval { get; init; }

    /// <summary>Why.</summary>
    /// <value><see langword="null"/> by default.</value>
    public string? Reason { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{Assignment} {Interval}");
}
