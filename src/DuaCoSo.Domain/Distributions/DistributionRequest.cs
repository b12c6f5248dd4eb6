using System.Globalization;

namespace DuaCoSo.Domain.Distributions;

/// <summary>What is to be distributed over whom, under which limits (yêu cầu phân bổ).</summary>
/// <remarks>
/// Every target gets as many different assignees as it needs, every assignee as many targets as its limits allow; an excluded pair is never made, a
/// fixed one always. The order of the lists means nothing, and a pair may be listed twice. At most 10,000 targets and 10,000 assignees, and at most 1,000,000
/// combinations each of a target with a group of assignees and of an assignee with a group of targets.
/// </remarks>
public sealed record DistributionRequest
{
    /// <summary>What is distributed, each locality once.</summary>
    public required ValueList<DistributionTarget> Targets { get; init; }

    /// <summary>Over whom, each party once.</summary>
    public required ValueList<DistributionAssignee> Assignees { get; init; }

    /// <summary>The pairs that must not be: nobody checks his own branch.</summary>
    /// <value>None by default.</value>
    public ValueList<DistributionPair> Excluded { get; init; } = [];

    /// <summary>The pairs that must be: what is settled already.</summary>
    /// <value>None by default.</value>
    public ValueList<DistributionPair> Fixed { get; init; } = [];

    /// <summary>How many targets and assignees it has, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Targets.Count} targets over {Assignees.Count} assignees");
}
