using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Documents;
using NodaTime;

namespace DuaCoSo.Domain.Successions;

/// <summary>The assignments that become one, while it is found out how.</summary>
internal sealed class SuccessionDraft(Duty duty)
{
    /// <summary>What they become.</summary>
    public Duty Duty => duty;

    /// <summary>The assignments.</summary>
    public List<ResponsibilityAssignment> Assignments { get; } = [];

    /// <summary>Whether one of them goes on in several places.</summary>
    public bool IsPart { get; set; }

    /// <summary>Whether one of them is another party's.</summary>
    public bool IsHandover { get; set; }

    /// <summary>The assignment that stands in the proposal's place.</summary>
    public ResponsibilityAssignment? Begun { get; set; }

    /// <summary>Their ids, in order.</summary>
    public ValueList<Id<ResponsibilityAssignment>> Ended => Assignments.Select(a => a.Id).Distinct().Order().ToValueList();

    /// <summary>The first of their ids.</summary>
    public Id<ResponsibilityAssignment> First => Assignments.Min(a => a.Id);

    /// <summary>Whether any of them was on the same locality: then the chain goes on there.</summary>
    public bool Stays => Assignments.Exists(IsAtHome);

    /// <summary>Those of them that the new one is to succeed, as <see cref="ChainKeeper"/> finds.</summary>
    public ValueList<Id<ResponsibilityAssignment>> Succeeds { get; set; } = [];

    /// <summary>The id of the new one, as <see cref="ChainKeeper"/> gives it.</summary>
    public Id<ResponsibilityAssignment> Id { get; set; }

    /// <summary>Whether an assignment is on the same locality already.</summary>
    public bool IsAtHome(ResponsibilityAssignment assignment) => assignment.Locality == duty.Locality;

    /// <summary>The new assignment, for as long as the longest of the old ones.</summary>
    public ResponsibilityAssignment Make(LocalDate date, Id<IssuedDocument>? document) => ResponsibilityAssignment.Assign(
        Id,
        new()
        {
            Party = duty.Party,
            Role = duty.Role,
            Locality = duty.Locality,
            Sector = duty.Sector,
            Matter = duty.Matter,
            Interval = new(date, Assignments.Exists(a => a.Interval.To is null) ? null : Assignments.Max(a => a.Interval.To)),
            Document = document,
        },
        Succeeds,
        date);
}
