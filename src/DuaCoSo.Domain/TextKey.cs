using System.Globalization;

namespace DuaCoSo.Domain;

/// <summary>The one rule for what an id or a short code may be (R1), and the one order they have.</summary>
internal static class TextKey
{
    /// <summary>The greatest length, in UTF-16 characters.</summary>
    public const int MaxLength = 100;

    /// <summary>Order by Unicode code point.</summary>
    public static IComparer<string?> Comparer { get; } = Comparer<string?>.Create(Compare);

    /// <summary>Whether a text may be an id or a code: 1 to 100 characters in NFC, without control or bidirectional characters and without blanks at an end.</summary>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > MaxLength || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
        {
            return false;
        }

        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c < 0x7F)
            {
                if (c < ' ')
                {
                    return false;
                }
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(c) || IsControlOrBidirectional(c))
            {
                return false;
            }
        }

        return UnicodeNfc.IsNormalized(text);
    }

    /// <summary>The text itself.</summary>
    /// <exception cref="ArgumentException">It may not be an id or a code.</exception>
    public static string Check(string text, string parameter)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        return IsValid(text)
            ? text
            : throw new ArgumentException("An id or code has 1 to 100 characters in NFC, without control or bidirectional characters and without blanks at an end.", parameter);
    }

    /// <summary>Order by Unicode code point, which UTF-16's own order is not for characters beyond the basic plane.</summary>
    public static int Compare(string? left, string? right)
    {
        if (ReferenceEquals(left, right))
        {
            return 0;
        }

        left ??= "";
        right ??= "";
        int common = left.AsSpan().CommonPrefixLength(right);
        return common < left.Length && common < right.Length ? Rank(left[common]) - Rank(right[common]) : left.Length - right.Length;

        // Surrogates stand for code points above U+FFFF: they go behind U+E000 to U+FFFF.
        static int Rank(int unit) => unit < 0xD800 ? unit : unit < 0xE000 ? unit + 0x2000 : unit - 0x800;
    }

    private static bool IsControlOrBidirectional(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
