using NodaTime;

namespace DuaCoSo.Domain.Documents;

/// <summary>A document that a policy rests on (căn cứ pháp lý) (V1).</summary>
public sealed record LegalBasis
{
    /// <summary>Its number, such as <c>141-QĐ/TU</c>; numbers restart every committee term, so issuer and date belong to it.</summary>
    public required string Number { get; init; }

    /// <summary>The day it was issued.</summary>
    /// <value><see langword="null"/> by default.</value>
    public LocalDate? Issued { get; init; }

    /// <summary>Who issued it.</summary>
    /// <value><see langword="null"/> by default.</value>
    public string? Issuer { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => Number;
}
