using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DuaCoSo.Domain.Documents;

/// <summary>The number and symbol of a document (số, ký hiệu), in its normal form.</summary>
/// <remarks>
/// <para>
/// A value over its text: two are equal when their normal forms are. The Party writes <c>140-QĐ/TU</c>, the state <c>41/2019/QĐ-UBND</c>, <c>130/KH-UBND</c>, <c>202/2025/QH15</c>, and on a letter
/// <c>12729/VPCP-KGVX</c> or <c>08/TU</c>. The normal form has at least two digits, capital letters with their strokes (<c>QĐ</c>, never <c>QD</c>), a hyphen between symbol and issuer, and no blanks.
/// </para>
/// <para>
/// A number does not identify a document: it restarts every term, and <i>quyết định</i> and <i>quy định</i> share the symbol QĐ. Issuer and date belong to it: see <see cref="DocumentIdentity"/>.
/// <see langword="default"/> is no number; it prints as the empty text.
/// </para>
/// </remarks>
public readonly record struct DocumentNumber : IParsable<DocumentNumber>
{
    private const int LongestQuote = 100;

    private readonly string? _text;

    internal DocumentNumber(int number, int? year, string? symbol, string issuer, string? unit, bool isOfTheParty)
    {
        Number = number;
        Year = year;
        Symbol = symbol;
        Issuer = issuer;
        Unit = unit;
        string digits = number.ToString("D2", CultureInfo.InvariantCulture);
        string end = unit is null ? issuer : $"{issuer}-{unit}";
        _text = isOfTheParty ? $"{digits}-{symbol}/{end}"
            : year is { } y ? string.Create(CultureInfo.InvariantCulture, $"{digits}/{y:D4}/{(symbol is null ? "" : symbol + "-")}{end}")
            : $"{digits}/{(symbol is null ? "" : symbol + "-")}{end}";
    }

    /// <summary>The running number: 140 of <c>140-QĐ/TU</c>.</summary>
    /// <value>1 to 9,999,999; 0 for <see langword="default"/>.</value>
    public int Number { get; }

    /// <summary>The year that stands in it: 2019 of <c>41/2019/QĐ-UBND</c>.</summary>
    /// <value>1900 to 2100; <see langword="null"/> where none stands.</value>
    public int? Year { get; }

    /// <summary>The symbol of the kind of document: <c>QĐ</c> of <c>140-QĐ/TU</c>.</summary>
    /// <value><see langword="null"/> where none stands: on laws and resolutions of the National Assembly, and on letters.</value>
    public string? Symbol { get; }

    /// <summary>The abbreviation of who issued it: <c>TU</c> of <c>140-QĐ/TU</c>, <c>QH15</c> of <c>202/2025/QH15</c>.</summary>
    /// <value><see langword="null"/> for <see langword="default"/> alone.</value>
    public string? Issuer { get; }

    /// <summary>What stands behind the issuer: the unit that drafted it, <c>KGVX</c> of <c>12729/VPCP-KGVX</c>, or the other issuers of a joint document.</summary>
    /// <value><see langword="null"/> where nothing does.</value>
    public string? Unit { get; }

    /// <summary>Whether this is <see langword="default"/>, no number.</summary>
    public bool IsEmpty => _text is null;

    /// <summary>Reads a number strictly: the normal form, which <see cref="ToString"/> gives, and no other.</summary>
    /// <param name="s">The number, such as <c>140-QĐ/TU</c>.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">It is not the normal form of a number; the message names the text and the forms.</exception>
    public static DocumentNumber Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out DocumentNumber result) ? result : throw new FormatException(Refusal(s).Message(Language.English));
    }

    /// <summary>Reads a number strictly, if the text is the normal form of one.</summary>
    /// <param name="s">The number, such as <c>140-QĐ/TU</c>.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The number, or <see langword="default"/>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DocumentNumber result)
    {
        result = s is null ? default : DocumentNumberReader.Read(s);
        if (result._text != s)
        {
            result = default;
        }

        return !result.IsEmpty;
    }

    /// <summary>Reads a number as people write it, <c>367 - QĐ/TWĐTN-VP</c>, <c>366-QD/TW</c>, <c>46/2019/QĐUBND</c>, <c>36-hd/vptw</c>, <c>Số: 8/TU</c>, and gives its normal form.</summary>
    /// <remarks>
    /// It mends blanks, dashes of every length, small letters, missing strokes and the missing hyphen of well-known abbreviations, a missing leading zero, and a <i>Số</i> in front. It guesses nothing else.
    /// </remarks>
    /// <param name="text">The text; <see langword="null"/> is refused like the empty one.</param>
    /// <param name="number">The number, or <see langword="default"/>.</param>
    /// <param name="problem">What is wrong, <see cref="DocumentProblems.NotADocumentNumber"/>; or <see langword="null"/>.</param>
    public static bool TryRead([NotNullWhen(true)] string? text, out DocumentNumber number, [NotNullWhen(false)] out Problem? problem)
    {
        number = text is null ? default : DocumentNumberReader.Read(text);
        problem = number.IsEmpty ? Refusal(text ?? "") : null;
        return problem is null;
    }

    /// <summary>The normal form; empty for <see langword="default"/>.</summary>
    public override string ToString() => _text ?? "";

    private static Problem Refusal(string text) =>
        DocumentProblems.NotADocumentNumber.At(null, ("text", text.Length > LongestQuote ? text[..LongestQuote] + "…" : text));
}
