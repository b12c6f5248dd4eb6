using NodaTime;

namespace DuaCoSo.Domain.ContractedTasks;

/// <summary>How contracted tasks count (quy định khoán việc) (K2).</summary>
public sealed record TaskRule
{
    /// <summary>The credit of a task that was completed poorly.</summary>
    /// <value>0.5 by default, 0 to 1.</value>
    public decimal PoorCredit { get; init; } = 0.5m;

    /// <summary>The number of the document that the rule rests on.</summary>
    /// <value><see langword="null"/> by default.</value>
    public string? Basis { get; init; }

    /// <summary>Whether a document states the rule or it is assumed.</summary>
    /// <value>Not said by default.</value>
    public Provenance? Provenance { get; init; }

    /// <summary>When a person last confirmed the rule.</summary>
    /// <value>Never by default.</value>
    public LocalDate? LastReviewed { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"poorCredit {PoorCredit}");
}
