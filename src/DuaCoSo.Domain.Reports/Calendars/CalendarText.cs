using System.Text;

namespace DuaCoSo.Domain.Reports.Calendars;

/// <summary>The lines of an iCalendar file (RFC 5545): folded at 75 bytes, ending in CR LF, texts escaped.</summary>
internal sealed class CalendarText
{
    private const int LongestLine = 75;

    private readonly StringBuilder _text = new();

    /// <summary>Adds a line of something that needs no escape.</summary>
    public CalendarText Line(string name, string value)
    {
        int length = 0;
        foreach (Rune rune in $"{name}:{value}".EnumerateRunes())
        {
            // A line that goes on begins with a blank, which counts.
            if (length + rune.Utf8SequenceLength > LongestLine)
            {
                _text.Append("\r\n ");
                length = 1;
            }

            _text.Append(rune.ToString());
            length += rune.Utf8SequenceLength;
        }

        _text.Append("\r\n");
        return this;
    }

    /// <summary>Adds a line of a text.</summary>
    public CalendarText Text(string name, string value) => Line(name, Escape(value));

    /// <summary>The bytes of the file.</summary>
    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(_text.ToString());

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    // Line breaks of the text itself have become visible before.
    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);
}
