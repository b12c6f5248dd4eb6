namespace DuaCoSo.Domain.Documents;

/// <summary>The well-known abbreviations of kinds of documents and of issuers, by which a number is told from a letter's and misspelt ones are mended.</summary>
/// <remarks>
/// Kinds are those of Decree 30/2020/NĐ-CP, annex III, of the law on legal documents, and of the Party's guidance 36-HD/VPTW of 2018. Others are read too, where the form alone says what they are.
/// </remarks>
internal static class DocumentAbbreviations
{
    private static readonly string[] Symbols =
    [
        "BB", "BC", "BGN", "BTT", "CĐ", "CT", "CTHĐ", "CTLT", "CTr", "CV", "DA", "GGT", "GM", "GNP", "GUQ", "HD", "HDLT", "HĐ", "KH", "KHLT", "KHPH", "KL", "L", "LCT", "NĐ", "NQ", "NQLT", "PA", "PB", "PC",
        "PG", "PL", "QC", "QCPH", "QĐ", "QĐi", "QyĐ", "SL", "TB", "TC", "TT", "TTLB", "TTLT", "TTr", "VBHN", "ĐA",
    ];

    private static readonly string[] Issuers =
    [
        "BCA", "BCT", "BGDĐT", "BGTVT", "BKHĐT", "BLĐTBXH", "BNN", "BNNPTNT", "BNV", "BTC", "BTNMT", "BTP", "BXD", "BYT", "CP", "CTN", "ĐU", "ĐUK", "HĐND", "HU", "NHNN", "TANDTC", "TTCP", "TTg", "TU", "TW", "TWĐTN",
        "TWMTTQ", "UBDT", "UBKT", "UBMTTQ", "UBND", "UBTVQH", "VKSNDTC", "VPCP", "VPQH", "VPTW",
    ];

    /// <summary>Whether a part is the symbol of a kind of document, however it is written.</summary>
    public static bool IsSymbol(ReadOnlySpan<char> part) => Find(Symbols, part) is not null;

    /// <summary>A symbol in its normal form.</summary>
    public static string Symbol(ReadOnlySpan<char> part) => Find(Symbols, part) ?? Capitals(part);

    /// <summary>The abbreviation of an issuer or a unit in its normal form.</summary>
    public static string Issuer(ReadOnlySpan<char> part) => Find(Issuers, part) ?? Capitals(part);

    /// <summary>Parts a symbol from an issuer where the hyphen between them is missing, and both are well known.</summary>
    public static bool TryPartJoined(ReadOnlySpan<char> joined, out string symbol, out string issuer)
    {
        symbol = issuer = "";
        if (Find(Issuers, joined) is not null)
        {
            return false;
        }

        for (int length = joined.Length - 1; length > 0; length--)
        {
            if (Find(Symbols, joined[..length]) is { } first && Find(Issuers, joined[length..]) is { } second)
            {
                (symbol, issuer) = (first, second);
                return true;
            }
        }

        return false;
    }

    // As it is, else in other letters, else with other strokes.
    private static string? Find(string[] known, ReadOnlySpan<char> part)
    {
        string? inOtherLetters = null, withOtherStrokes = null;
        foreach (string candidate in known)
        {
            if (part.SequenceEqual(candidate))
            {
                return candidate;
            }

            if (part.Equals(candidate, StringComparison.OrdinalIgnoreCase))
            {
                inOtherLetters ??= candidate;
            }
            else if (IsSameWithoutStrokes(part, candidate))
            {
                withOtherStrokes ??= candidate;
            }
        }

        return inOtherLetters ?? withOtherStrokes;
    }

    // A stroke is forgotten, never added.
    private static bool IsSameWithoutStrokes(ReadOnlySpan<char> part, string known)
    {
        if (part.Length != known.Length)
        {
            return false;
        }

        for (int i = 0; i < part.Length; i++)
        {
            char wanted = char.ToUpperInvariant(known[i]), given = char.ToUpperInvariant(part[i]);
            if (given != wanted && !(wanted == 'Đ' && given == 'D'))
            {
                return false;
            }
        }

        return true;
    }

    // Small letters alone are capitals that somebody did not press shift for; with a capital among them they are meant.
    private static string Capitals(ReadOnlySpan<char> part)
    {
        foreach (char c in part)
        {
            if (char.IsUpper(c))
            {
                return part.ToString();
            }
        }

        return part.ToString().ToUpperInvariant();
    }
}
