namespace DuaCoSo.Domain;

/// <summary>Where a rule or a figure comes from (nguồn gốc): a document that states it, or an assumption that a province must decide (V5).</summary>
public sealed record Provenance
{
    private Provenance(string? statedBy, ValueList<string> assumedParts)
    {
        StatedBy = statedBy;
        AssumedParts = assumedParts;
    }

    /// <summary>Nobody states it: a province that adopts it must decide.</summary>
    public static Provenance Assumed { get; } = new(statedBy: null, []);

    /// <summary>The number of the document that states it, or <see langword="null"/> when it is assumed.</summary>
    public string? StatedBy { get; }

    /// <summary>The properties of the rule that the document leaves open and that are assumed, by their names in a policy file, such as <c>due</c>.</summary>
    /// <value>Empty when the document states all of it, and when all of it is assumed.</value>
    public ValueList<string> AssumedParts { get; }

    /// <summary>Whether it is assumed.</summary>
    public bool IsAssumed => StatedBy is null;

    /// <summary>A document states it, but for some of its properties, if any are named.</summary>
    /// <param name="document">The document's number, such as <c>141-QĐ/TU</c>.</param>
    /// <param name="assumedParts">The properties that the document leaves open, by their names in a policy file.</param>
    /// <exception cref="ArgumentException">The number is empty.</exception>
    public static Provenance Stated(string document, params ReadOnlySpan<string> assumedParts)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(document);
        return new(document, ValueList.Create(assumedParts));
    }

    /// <summary>Where one property of the rule comes from.</summary>
    /// <param name="property">The property's name in a policy file.</param>
    internal Provenance Of(string property) =>
        AssumedParts.Contains(property, StringComparer.Ordinal) ? Assumed : AssumedParts.Count == 0 ? this : new(StatedBy, []);

    /// <summary><c>assumed</c>, or <c>stated: </c> with the document's number and, behind <c>; assumed: </c>, what it leaves open.</summary>
    public override string ToString() =>
        StatedBy is null ? "assumed" : AssumedParts.Count == 0 ? "stated: " + StatedBy : $"stated: {StatedBy}; assumed: {string.Join(", ", AssumedParts)}";
}
