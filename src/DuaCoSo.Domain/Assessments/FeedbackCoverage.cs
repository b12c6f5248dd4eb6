using DuaCoSo.Domain.Assignments;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Which feedback forms have come in (tình hình gửi phiếu nhận xét) (F1).</summary>
public sealed record FeedbackCoverage
{
    /// <summary>How many forms are expected: one per chain of assignments of the rated roles with a locality, active in the period.</summary>
    public required int Expected { get; init; }

    /// <summary>How many have come in.</summary>
    public required int Received { get; init; }

    /// <summary>The assignments, each the latest link of its chain active in the period, whose form has not come in, by id.</summary>
    public required ValueList<Id<ResponsibilityAssignment>> Missing { get; init; }

    /// <summary>How many parties are to be rated.</summary>
    public required int Assignees { get; init; }

    /// <summary>How many of them have all of their forms.</summary>
    public required int Complete { get; init; }

    /// <summary>How many have some but not all.</summary>
    public required int Partial { get; init; }

    /// <summary>How many have none.</summary>
    public required int None { get; init; }

    /// <summary>Received / expected; <see langword="null"/> when none are expected.</summary>
    public Fraction? Rate => Expected == 0 ? null : new Fraction(Received, Expected);

    /// <summary>How many came in of how many.</summary>
    public override string ToString() => FormattableString.Invariant($"{Received}/{Expected} forms");
}
