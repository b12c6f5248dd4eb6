using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Territories;
using NodaTime;

namespace DuaCoSo.Domain.ContractedTasks;

/// <summary>Work or a target contracted to named parties (khoán việc, khoán chỉ tiêu) (K1).</summary>
public sealed class ContractedTask : Aggregate
{
    /// <summary>Its id.</summary>
    public required Id<ContractedTask> Id { get; init; }

    /// <summary>The responsible parties, each of whom carries the whole outcome.</summary>
    public required ValueList<Id<Party>> Responsible { get; init; }

    /// <summary>Where.</summary>
    /// <value>None by default.</value>
    public Id<Locality>? Locality { get; init; }

    /// <summary>What is to be done.</summary>
    /// <value><see langword="null"/> by default.</value>
    public string? Title { get; init; }

    /// <summary>By when.</summary>
    public required LocalDate Due { get; init; }

    /// <summary>Its weight among the tasks of a party, positive.</summary>
    /// <value>1 by default, over 0.</value>
    public decimal Weight { get; init; } = 1;

    /// <summary>The number to be reached, or not to be passed.</summary>
    /// <value>None by default.</value>
    public decimal? Target { get; init; }

    /// <summary>The number reached.</summary>
    /// <value>None by default.</value>
    public decimal? Actual { get; init; }

    /// <summary>Whether the target is to be reached or not to be passed.</summary>
    /// <value>To be reached by default.</value>
    public TargetDirection Direction { get; init; } = TargetDirection.AtLeast;

    /// <summary>What came of it.</summary>
    /// <value>Nothing yet by default.</value>
    public TaskOutcome? Outcome { get; init; }

    /// <summary>When; given exactly when there is an outcome.</summary>
    /// <value>None by default.</value>
    public LocalDate? OutcomeOn { get; init; }

    /// <summary>The document that it carries out (K3).</summary>
    /// <value>None by default.</value>
    public Id<IssuedDocument>? Document { get; init; }

    /// <summary>The petition that it answers.</summary>
    /// <value>None by default.</value>
    public Id<Petition>? Petition { get; init; }

    /// <summary>Its id.</summary>
    public override string ToString() => Id.Key;
}
