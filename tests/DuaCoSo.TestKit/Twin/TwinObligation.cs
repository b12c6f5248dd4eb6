using DuaCoSo.Domain;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.TestKit.Twin;

/// <summary>An obligation as the twin judges it, with what tests want to know of how it came about.</summary>
public sealed record TwinObligation
{
    public required string Rule { get; init; }

    public required Id<ResponsibilityAssignment> Assignment { get; init; }

    public required ReportingPeriod Period { get; init; }

    public required LocalDate Due { get; init; }

    /// <summary>Whose it is: the party's, and its holders' on the last day in force (O0).</summary>
    public required IReadOnlySet<Id<Party>> Owners { get; init; }

    /// <summary>How many links of the chain were in force in the sub-period (O7).</summary>
    public required int Links { get; init; }

    public ObligationStatus Status { get; init; }

    public int? Count { get; init; }

    public int? Required { get; init; }

    public LocalDate? MetOn { get; init; }

    public int? DaysLate { get; init; }

    public bool IsIncomplete { get; init; }

    public Fraction? Credit { get; init; }

    public IReadOnlyList<Id<Party>>? Recipients { get; init; }

    /// <summary>Exempt for want of days available (O3).</summary>
    public bool HadTooFewDays { get; init; }

    /// <summary>Exempt because it was due before anybody was in charge (O3).</summary>
    public bool WasDueTooEarly { get; init; }

    /// <summary>How many submissions there were to choose from (O5).</summary>
    public int Candidates { get; init; }

    public override string ToString() => $"{Rule} {Assignment} {Period}";
}
