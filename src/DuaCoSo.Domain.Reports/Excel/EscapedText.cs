using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;

namespace DuaCoSo.Domain.Reports.Excel;

/// <summary>Texts of cells in which characters that XML cannot hold stand as <c>_x000D_</c>.</summary>
internal static class EscapedText
{
    private const int Length = 7;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789ABCDEFabcdef");

    /// <summary>The text with every escape as its character.</summary>
    public static string Decode(string text)
    {
        int at = Find(text, 0);
        if (at < 0)
        {
            return text;
        }

        var decoded = new StringBuilder(text.Length);
        int done = 0;
        for (; at >= 0; at = Find(text, done))
        {
            decoded.Append(text, done, at - done).Append((char)int.Parse(text.AsSpan(at + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            done = at + Length;
        }

        return decoded.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>The text with escapes for carriage returns, for what XML cannot hold, and for what only looks like an escape.</summary>
    public static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]))
            {
                encoded.Append(c).Append(text[++i]);
            }
            else if (c == '\r' || !XmlConvert.IsXmlChar(c) || (c == '_' && IsEscape(text, i)))
            {
                encoded.Append(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_");
            }
            else
            {
                encoded.Append(c);
            }
        }

        return encoded.ToString();
    }

    private static int Find(string text, int from)
    {
        int at = text.IndexOf("_x", from, StringComparison.Ordinal);
        while (at >= 0 && !IsEscape(text, at))
        {
            at = text.IndexOf("_x", at + 1, StringComparison.Ordinal);
        }

        return at;
    }

    private static bool IsEscape(string text, int at) =>
        at + Length <= text.Length && text[at + 1] == 'x' && text[at + Length - 1] == '_' && !text.AsSpan(at + 2, 4).ContainsAnyExcept(Digits);
}
