using NodaTime;

namespace DuaCoSo.Domain.Documents;

/// <summary>A resolution, decision, regulation or plan (văn bản) that facts refer to (R).</summary>
public sealed record IssuedDocument
{
    /// <summary>Its id in the register.</summary>
    public required Id<IssuedDocument> Id { get; init; }

    /// <summary>Its number as printed.</summary>
    /// <value><see langword="null"/> by default.</value>
    public string? Number { get; init; }

    /// <summary>Who issued it.</summary>
    /// <value><see langword="null"/> by default.</value>
    public string? Issuer { get; init; }

    /// <summary>The day it was issued.</summary>
    /// <value><see langword="null"/> by default.</value>
    public LocalDate? Issued { get; init; }

    /// <summary>Its title.</summary>
    /// <value><see langword="null"/> by default.</value>
    public string? Title { get; init; }

    /// <summary>The document that it replaces.</summary>
    /// <value>None by default.</value>
    public Id<IssuedDocument>? Replaces { get; init; }

    /// <summary>The document that it carries out.</summary>
    /// <value>None by default.</value>
    public Id<IssuedDocument>? CarriesOut { get; init; }

    /// <summary>Its id.</summary>
    public override string ToString() => Id.Key;
}
