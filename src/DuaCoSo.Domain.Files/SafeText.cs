using System.Globalization;
using System.Text;

namespace DuaCoSo.Domain.Files;

/// <summary>The one place where text that came from a file is made fit for people to look at, at a terminal or on a page: control and bidirectional characters become visible.</summary>
internal static class SafeText
{
    /// <summary>The text with each such character as <c>\u</c> and four digits; line breaks too.</summary>
    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (IsUnsafe(c))
            {
                safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            }
            else
            {
                safe.Append(c);
            }
        }

        return safe.ToString();
    }

    private static bool IsUnsafe(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format;
}
