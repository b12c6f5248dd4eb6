using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Activities;

/// <summary>A dated fact (hoạt động): a visit, a meeting, a report handed in (O4, O5).</summary>
public sealed record Activity
{
    /// <summary>Its id.</summary>
    public required Id<Activity> Id { get; init; }

    /// <summary>The assignment that it is recorded on.</summary>
    public required Id<ResponsibilityAssignment> Assignment { get; init; }

    /// <summary>What was done.</summary>
    public required ActivityKind Kind { get; init; }

    /// <summary>When.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The period that it reports on, for a submission.</summary>
    /// <value>None by default.</value>
    public ReportingPeriod? Period { get; init; }

    /// <summary>What it contains.</summary>
    /// <value>Nothing by default.</value>
    public ValueList<ContentItem> Contents { get; init; } = [];

    /// <summary>Who did it on behalf of the party.</summary>
    /// <value>Not recorded by default.</value>
    public Performer? By { get; init; }

    /// <summary>When it was returned as unacceptable.</summary>
    /// <value>Never by default.</value>
    public LocalDate? Returned { get; init; }

    /// <summary>Its id.</summary>
    public override string ToString() => Id.Key;
}
