namespace DuaCoSo.Domain.Explanations;

/// <summary>Which rule a node of an explanation speaks of, and what the rule rests on (trích dẫn quy định) (E8, V5).</summary>
public sealed record RuleCitation
{
    /// <summary>The rule's code.</summary>
    public required string Code { get; init; }

    /// <summary>What people call it; <see langword="null"/> when the policy does not say.</summary>
    public required LocalizedText? Title { get; init; }

    /// <summary>The number of the document that it rests on; <see langword="null"/> when the policy does not say.</summary>
    public required string? Basis { get; init; }

    /// <summary>Whether a document states it or it is assumed; <see langword="null"/> when the policy does not say.</summary>
    public required Provenance? Provenance { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => Code;
}
