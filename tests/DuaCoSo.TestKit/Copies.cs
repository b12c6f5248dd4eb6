using DuaCoSo.Domain;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Petitions;
using NodaTime;

namespace DuaCoSo.TestKit;

/// <summary>Copies of recorded aggregates with something else recorded: what <c>with</c> is to records.</summary>
public static class Copies
{
    /// <summary>The same assignment with another interval or other predecessors.</summary>
    public static ResponsibilityAssignment With(
        this ResponsibilityAssignment recorded, DateRange? interval = null, ValueList<Id<ResponsibilityAssignment>>? succeeds = null) => new()
        {
            Id = recorded.Id,
            Party = recorded.Party,
            Role = recorded.Role,
            Locality = recorded.Locality,
            Sector = recorded.Sector,
            Matter = recorded.Matter,
            Interval = interval ?? recorded.Interval,
            Document = recorded.Document,
            Succeeds = succeeds ?? recorded.Succeeds,
        };

    /// <summary>The same petition under another id, perhaps with its term extended more often.</summary>
    public static Petition As(this Petition recorded, string id, int? extended = null) =>
        Copy(recorded, new(id), extended ?? recorded.Extended, date => date);

    /// <summary>What was known of a petition on a date (T3).</summary>
    public static Petition KnownBy(this Petition recorded, LocalDate asOf) =>
        Copy(recorded, recorded.Id, recorded.Extended, date => date <= asOf ? date : null);

    /// <summary>What was known of a task on a date: an outcome goes with its number reached (T3).</summary>
    public static ContractedTask KnownBy(this ContractedTask recorded, LocalDate asOf) => recorded.OutcomeOn is not { } on || on <= asOf ? recorded : new()
    {
        Id = recorded.Id,
        Responsible = recorded.Responsible,
        Locality = recorded.Locality,
        Title = recorded.Title,
        Due = recorded.Due,
        Weight = recorded.Weight,
        Target = recorded.Target,
        Direction = recorded.Direction,
        Document = recorded.Document,
        Petition = recorded.Petition,
    };

    private static Petition Copy(Petition recorded, Id<Petition> id, int extended, Func<LocalDate?, LocalDate?> date) => new()
    {
        Id = id,
        Assignment = recorded.Assignment,
        Locality = recorded.Locality,
        Category = recorded.Category,
        Raised = recorded.Raised,
        Referred = date(recorded.Referred),
        Extended = extended,
        Answered = date(recorded.Answered),
        Resolved = date(recorded.Resolved),
    };
}
