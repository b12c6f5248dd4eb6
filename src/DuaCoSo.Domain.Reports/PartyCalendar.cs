using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Reports.Calendars;
using NodaTime;

namespace DuaCoSo.Domain.Reports;

/// <summary>Writes what falls due of a party in a period as an iCalendar file (lịch các hạn), <c>.ics</c>, for the calendar of a phone or an office.</summary>
/// <remarks>
/// RFC 5545: an all-day event for each obligation that the party is not excused from (O3), each petition of its assignments (Q1) and each of its contracted tasks, also of the posts that it holds and the teams
/// that it leads on the day. What is done has a tick. An event has the same <c>UID</c> whenever it is written, so that a calendar that takes the file again puts the new one in place of the old; its
/// <c>DTSTAMP</c> is the date of the assessment, no clock's. Names of parties and households do not appear, titles of tasks do. The same inputs give the same bytes.
/// </remarks>
public static class PartyCalendar
{
    private const int UidBytes = 16;

    /// <summary>Writes a party's calendar: UTF-8 without a byte order mark, lines ending in CR LF.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="assessment">The period, and how things stand.</param>
    /// <param name="party">Whose; nothing comes of one that the register does not have.</param>
    /// <param name="language">The language of the events.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void Write(Stream output, Assessment assessment, Id<Party> party, Language language)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(assessment);
        string stamp = Basic(assessment.Envelope.AsOf) + "T000000Z";
        string province = assessment.SpeakingVersion.Definition.Province;
        CalendarText text = new CalendarText()
            .Line("BEGIN", "VCALENDAR")
            .Line("VERSION", "2.0")
            .Line("PRODID", language == Language.English ? "-//DuaCoSo.Domain//Due dates//EN" : "-//DuaCoSo.Domain//Due dates//VI")
            .Line("CALSCALE", "GREGORIAN")
            .Line("METHOD", "PUBLISH");
        foreach (DueDate due in DueDates.Of(assessment, party, language))
        {
            text.Line("BEGIN", "VEVENT")
                .Line("UID", Uid($"{province}|{due.Kind}|{due.Key}"))
                .Line("DTSTAMP", stamp)
                .Line("DTSTART;VALUE=DATE", Basic(due.Day))
                .Line("DTEND;VALUE=DATE", Basic(due.Day.PlusDays(1)))
                .Text("SUMMARY", Summary(due))
                .Text("DESCRIPTION", Description(due, language))
                .Line("CATEGORIES", due.Kind.ToString().ToUpperInvariant())
                .Line("TRANSP", "TRANSPARENT")
                .Line("END", "VEVENT");
        }

        output.Write(text.Line("END", "VCALENDAR").ToUtf8());
    }

    /// <summary>Whether the register has a party.</summary>
    internal static bool Knows(Assessment assessment, Id<Party> party) => assessment.Register.Parties.Keys.Find(party.Key) >= 0;

    private static string Summary(DueDate due) =>
        SafeText.Of((due.IsDone ? "✓ " : "") + due.Title + (due.Period is { } period ? " " + period : "") + ((due.Place ?? due.Locality) is { } place ? $" – {place}" : ""));

    private static string Description(DueDate due, Language language) => string.Join('\n', new (string Name, string? Text)[]
    {
        (language == Language.English ? "Record" : "Hồ sơ", due.Record),
        (language == Language.English ? "Locality" : "Địa bàn", due.Where),
        (language == Language.English ? "Period" : "Kỳ", due.Period),
        (language == Language.English ? "Status" : "Trạng thái", due.Status),
    }
    .Where(line => line.Text is not null).Select(line => SafeText.Of($"{line.Name}: {line.Text}")));

    private static string Basic(LocalDate date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}{date.Month:00}{date.Day:00}");

    private static string Uid(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, UidBytes)) + "@duacoso";
}
