using System.Globalization;
using System.Text;
using NodaTime;

namespace DuaCoSo.Domain.Documents;

/// <summary>What identifies a document (căn cứ nhận biết văn bản): its issuer, its number with the symbol, and its date.</summary>
/// <remarks>
/// A number alone does not: it restarts every committee term, and two provinces have a 140-QĐ/TU each. Two identities are equal when the issuers are, letter by letter but for
/// blanks and the form of Unicode, and numbers and dates are. <see langword="default"/> identifies nothing and prints as the empty text.
/// </remarks>
public readonly record struct DocumentIdentity
{
    /// <summary>The identity of a document.</summary>
    /// <param name="issuer">Who issued it, such as <c>Tỉnh ủy Ninh Bình</c>.</param>
    /// <param name="number">Its number.</param>
    /// <param name="issued">The day it was issued.</param>
    /// <exception cref="ArgumentException">The issuer is blank, or the number <see langword="default"/>.</exception>
    public DocumentIdentity(string issuer, DocumentNumber number, LocalDate issued)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(issuer);
        if (number.IsEmpty)
        {
            throw new ArgumentException("This is no number of a document.", nameof(number));
        }

        Issuer = Squeezed(issuer);
        Number = number;
        Issued = issued;
    }

    /// <summary>Who issued it, in form C and with single blanks.</summary>
    /// <value><see langword="null"/> for <see langword="default"/> alone.</value>
    public string? Issuer { get; }

    /// <summary>Its number.</summary>
    public DocumentNumber Number { get; }

    /// <summary>The day it was issued.</summary>
    public LocalDate Issued { get; }

    /// <summary>The identity of a document of the register; <see langword="null"/> when its issuer, number or date is missing or the number cannot be read.</summary>
    /// <param name="document">The document.</param>
    public static DocumentIdentity? Of(IssuedDocument document) => Of(document.Issuer, document.Number, document.Issued);

    /// <summary>The identity of a policy's legal basis; <see langword="null"/> when its issuer or date is missing or the number cannot be read.</summary>
    /// <param name="basis">The legal basis.</param>
    public static DocumentIdentity? Of(LegalBasis basis) => Of(basis.Issuer, basis.Number, basis.Issued);

    /// <summary>All three, such as <c>140-QĐ/TU, Tỉnh ủy Ninh Bình, 2016-03-01</c>, the same in every culture.</summary>
    public override string ToString() =>
        Issuer is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{Number}, {Issuer}, {Issued:uuuu'-'MM'-'dd}");

    private static DocumentIdentity? Of(string? issuer, string? number, LocalDate? issued) =>
        !string.IsNullOrWhiteSpace(issuer) && issued is { } day && DocumentNumber.TryRead(number, out DocumentNumber read, out _)
            ? new DocumentIdentity(issuer, read, day)
            : null;

    private static string Squeezed(string text)
    {
        var squeezed = new StringBuilder(text.Length);
        bool hasBlank = false;
        foreach (char c in UnicodeNfc.Normalize(text))
        {
            if (char.IsWhiteSpace(c))
            {
                hasBlank = squeezed.Length > 0;
                continue;
            }

            squeezed.Append(hasBlank ? " " : "").Append(c);
            hasBlank = false;
        }

        return squeezed.ToString();
    }
}
