using NodaTime;

namespace DuaCoSo.Domain;

/// <summary>What every rule of a policy has (quy định): a code, a title, and where it comes from (V1, V5).</summary>
public abstract record PolicyRule
{
    private protected PolicyRule()
    {
    }

    /// <summary>The code by which results, conditions and other policies name the rule; unique among the rules of its kind.</summary>
    /// <value>1 to 100 characters, as an id (R1).</value>
    public required string Code { get; init; }

    /// <summary>What people call it.</summary>
    /// <value><see langword="null"/> by default: the code stands for it.</value>
    public LocalizedText? Title { get; init; }

    /// <summary>The number of the document that the rule rests on.</summary>
    /// <value><see langword="null"/> by default.</value>
    public string? Basis { get; init; }

    /// <summary>Whether a document states the rule or it is assumed.</summary>
    /// <value><see langword="null"/> by default: not said.</value>
    public Provenance? Provenance { get; init; }

    /// <summary>When a person last confirmed the rule.</summary>
    /// <value><see langword="null"/> by default: never.</value>
    public LocalDate? LastReviewed { get; init; }

    /// <summary>The code.</summary>
    public sealed override string ToString() => Code;
}
