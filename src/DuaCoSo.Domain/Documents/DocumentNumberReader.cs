using System.Text;

namespace DuaCoSo.Domain.Documents;

/// <summary>Reads numbers of documents in every form that people write them.</summary>
internal static class DocumentNumberReader
{
    private const int LongestText = 200, LongestPart = 20, MostDigits = 7;
    private const int LeastYear = 1900, GreatestYear = 2100;

    /// <summary>The number, or <see langword="default"/>.</summary>
    public static DocumentNumber Read(string text)
    {
        if (text.Length > LongestText)
        {
            return default;
        }

        ReadOnlySpan<char> rest = WithoutWord(Clean(text));
        int digits = Digits(rest, out int number);
        return digits is 0 or > MostDigits || number == 0 || digits == rest.Length ? default
            : rest[digits] == '-' ? OfTheParty(number, rest[(digits + 1)..])
            : rest[digits] == '/' ? OfTheState(number, rest[(digits + 1)..])
            : default;
    }

    // Symbol/issuer[-unit].
    private static DocumentNumber OfTheParty(int number, ReadOnlySpan<char> rest)
    {
        int slash = rest.IndexOf('/');
        return slash > 0 && TrySymbol(rest[..slash], out string symbol) && TryIssuer(rest[(slash + 1)..], out string issuer, out string? unit)
            ? new(number, null, symbol, issuer, unit, isOfTheParty: true)
            : default;
    }

    // [year/]symbol-issuer[-unit], [year/]issuer, issuer-unit.
    private static DocumentNumber OfTheState(int number, ReadOnlySpan<char> rest)
    {
        int? year = null;
        if (Digits(rest, out int first) == 4 && rest.Length > 5 && rest[4] == '/')
        {
            if (first is < LeastYear or > GreatestYear)
            {
                return default;
            }

            year = first;
            rest = rest[5..];
        }

        int hyphen = rest.IndexOf('-');
        if (hyphen < 0 && DocumentAbbreviations.TryPartJoined(rest, out string joinedSymbol, out string joinedIssuer))
        {
            return new(number, year, joinedSymbol, joinedIssuer, null, isOfTheParty: false);
        }

        bool isSymbol = DocumentAbbreviations.IsSymbol(hyphen < 0 ? rest : rest[..hyphen]);
        if (hyphen >= 0 && (isSymbol || year is not null))
        {
            return TrySymbol(rest[..hyphen], out string symbol) && TryIssuer(rest[(hyphen + 1)..], out string issuer, out string? unit)
                ? new(number, year, symbol, issuer, unit, isOfTheParty: false)
                : default;
        }

        // A symbol alone does not say who issued it.
        return !isSymbol && TryIssuer(rest, out string alone, out string? drafter) ? new(number, year, null, alone, drafter, isOfTheParty: false) : default;
    }

    private static bool TrySymbol(ReadOnlySpan<char> part, out string symbol)
    {
        symbol = IsPart(part) ? DocumentAbbreviations.Symbol(part) : "";
        return symbol.Length > 0;
    }

    private static bool TryIssuer(ReadOnlySpan<char> parts, out string issuer, out string? unit)
    {
        issuer = "";
        unit = null;
        while (true)
        {
            int hyphen = parts.IndexOf('-');
            ReadOnlySpan<char> part = hyphen < 0 ? parts : parts[..hyphen];
            if (!IsPart(part))
            {
                return false;
            }

            string normal = DocumentAbbreviations.Issuer(part);
            if (issuer.Length == 0)
            {
                issuer = normal;
            }
            else
            {
                unit = unit is null ? normal : $"{unit}-{normal}";
            }

            if (hyphen < 0)
            {
                return true;
            }

            parts = parts[(hyphen + 1)..];
        }
    }

    // A letter of Latin script, then such letters and digits.
    private static bool IsPart(ReadOnlySpan<char> part)
    {
        if (part.IsEmpty || part.Length > LongestPart || !IsLetter(part[0]))
        {
            return false;
        }

        foreach (char c in part)
        {
            if (!IsLetter(c) && !char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLetter(char c) => char.IsLetter(c) && c is < '\u0250' or (>= '\u1E00' and <= '\u1EFF');

    // How many digits of ASCII a text begins with, and their value when they are few enough.
    private static int Digits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        int count = 0;
        while (count < text.Length && count <= MostDigits && char.IsAsciiDigit(text[count]))
        {
            value = (value * 10) + (text[count++] - '0');
        }

        return count;
    }

    private static ReadOnlySpan<char> WithoutWord(string text)
    {
        if (!text.StartsWith("số", StringComparison.OrdinalIgnoreCase))
        {
            return text;
        }

        ReadOnlySpan<char> rest = text.AsSpan(2);
        return rest.IsEmpty || rest[0] is not (':' or '.' or ' ') ? rest : rest[1..].TrimStart(' ');
    }

    // One sign for what looks alike, form C, and no blanks but between two letters or digits, where they are a mistake that stays.
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        bool hasBlank = false;
        foreach (char c in UnicodeNfc.Normalize(text))
        {
            char sign = Sign(c);
            if (sign == ' ')
            {
                hasBlank = clean.Length > 0;
                continue;
            }

            if (hasBlank && !IsSeparator(sign) && !IsSeparator(clean[^1]))
            {
                clean.Append(' ');
            }

            clean.Append(sign);
            hasBlank = false;
        }

        return clean.ToString();
    }

    private static bool IsSeparator(char c) => c is '-' or '/' or ':';

    private static char Sign(char c) => c switch
    {
        >= '\u2010' and <= '\u2015' or '\u2212' or '\u00AD' => '-', // dashes, minus and soft hyphen
        '\u2044' or '\u2215' => '/', // fraction and division slash
        '\u00D0' or '\u0189' => 'Đ', // eth and African D, which look the same
        '\u00F0' or '\u0256' => 'đ',
        '\u200B' or '\uFEFF' => ' ', // blanks without width
        _ when char.IsWhiteSpace(c) => ' ',
        _ => c,
    };
}
