using System.Text;
using DuaCoSo.Domain.Assessments;

namespace DuaCoSo.Domain.Reports.Tests.Calendars;

/// <summary>A calendar read back: its lines unfolded, its events by property.</summary>
internal static class Events
{
    /// <summary>The bytes of a party's calendar.</summary>
    public static byte[] Bytes(Assessment assessment, string party, Language language = Language.Vietnamese)
    {
        using var output = new MemoryStream();
        PartyCalendar.Write(output, assessment, new(party), language);
        return output.ToArray();
    }

    /// <summary>The lines as they stand.</summary>
    public static string[] Lines(byte[] calendar) => Encoding.UTF8.GetString(calendar).Split("\r\n")[..^1];

    /// <summary>The events: each its properties, texts with their escapes undone.</summary>
    public static Dictionary<string, string>[] Of(byte[] calendar)
    {
        string text = Encoding.UTF8.GetString(calendar).Replace("\r\n ", "", StringComparison.Ordinal);
        return
        [
            .. text.Split("BEGIN:VEVENT\r\n")[1..].Select(e => e[..e.IndexOf("\r\nEND:VEVENT\r\n", StringComparison.Ordinal)].Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
                .ToDictionary(l => l[..l.IndexOf(':', StringComparison.Ordinal)], l => Unescaped(l[(l.IndexOf(':', StringComparison.Ordinal) + 1)..]), StringComparer.Ordinal)),
        ];
    }

    private static string Unescaped(string text)
    {
        var plain = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            plain.Append(text[i] != '\\' ? text[i] : text[++i] == 'n' ? '\n' : text[i]);
        }

        return plain.ToString();
    }
}
