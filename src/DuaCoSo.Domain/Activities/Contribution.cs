using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using NodaTime;

namespace DuaCoSo.Domain.Activities;

/// <summary>What an assignment brought to its locality (hỗ trợ): money, labour days, jobs (B1).</summary>
public sealed record Contribution
{
    /// <summary>Its id.</summary>
    public required Id<Contribution> Id { get; init; }

    /// <summary>The assignment that brought it.</summary>
    public required Id<ResponsibilityAssignment> Assignment { get; init; }

    /// <summary>When.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Of what kind.</summary>
    public required ContributionKind Kind { get; init; }

    /// <summary>How much, in <see cref="Unit"/>; at most 6 decimals.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The unit; one kind has one unit.</summary>
    /// <value><see langword="null"/> by default.</value>
    public string? Unit { get; init; }

    /// <summary>Where it came from.</summary>
    /// <value><see langword="null"/> by default.</value>
    public string? Source { get; init; }

    /// <summary>The contracted task that it was for.</summary>
    /// <value>None by default.</value>
    public Id<ContractedTask>? Task { get; init; }

    /// <summary>Its id.</summary>
    public override string ToString() => Id.Key;
}
