using DuaCoSo.Domain;
using DuaCoSo.Domain.Parties;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.TestKit.Scenes;

/// <summary>Reads dates, intervals and lists from the texts of a table of tests.</summary>
public static class Read
{
    /// <summary>A date, such as <c>2016-03-31</c>.</summary>
    public static LocalDate Date(string date) => LocalDatePattern.Iso.Parse(date).Value;

    /// <summary>A date, or null for null.</summary>
    public static LocalDate? DateOrNone(string? date) => date is null ? null : Date(date);

    /// <summary>An interval with both ends included: <c>2016-01-01..2016-03-31</c>, <c>2016-01-01..</c>, <c>..2016-03-31</c>, <c>..</c>.</summary>
    public static DateRange Range(string days)
    {
        string[] ends = days.Split("..");
        return new(End(ends[0]), End(ends[1]));

        static LocalDate? End(string text) => text.Length == 0 ? null : Date(text);
    }

    /// <summary>A list whose items are separated by <c>;</c>, empty for null and for an empty text.</summary>
    public static ValueList<T> List<T>(string? items, Func<string, T> read) =>
        string.IsNullOrEmpty(items) ? [] : items.Split(';').Select(read).ToValueList();

    /// <summary>The kind of party that the first letter of an id says, as in the generated registers.</summary>
    public static PartyKind KindOf(string party) => party[0] switch
    {
        'O' => PartyKind.Official,
        'B' => PartyKind.Post,
        'A' => PartyKind.Agency,
        'E' => PartyKind.Enterprise,
        'T' => PartyKind.Team,
        'C' => PartyKind.Committee,
        _ => throw new ArgumentException($"No kind of party begins with the letter of {party}.", nameof(party)),
    };
}
