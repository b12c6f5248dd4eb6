namespace DuaCoSo.Domain;

/// <summary>Where a rule or a figure comes from (nguồn gốc): a document that states it, or an assumption that a province must decide (V5).</summary>
public sealed record Provenance
{
    private Provenance(string? statedBy) => StatedBy = statedBy;

    /// <summary>Nobody states it: a province that adopts it must decide.</summary>
    public static Provenance Assumed { get; } = new(statedBy: null);

    /// <summary>The number of the document that states it, or <see langword="null"/> when it is assumed.</summary>
    public string? StatedBy { get; }

    /// <summary>Whether it is assumed.</summary>
    public bool IsAssumed => StatedBy is null;

    /// <summary>A document states it.</summary>
    /// <param name="document">The document's number, such as <c>141-QĐ/TU</c>.</param>
    /// <exception cref="ArgumentException">The number is empty.</exception>
    public static Provenance Stated(string document)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(document);
        return new(document);
    }

    /// <summary><c>assumed</c>, or <c>stated: </c> and the document's number.</summary>
    public override string ToString() => StatedBy is null ? "assumed" : "stated: " + StatedBy;
}
