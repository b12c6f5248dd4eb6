using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain;

/// <summary>An interval of dates (khoảng thời gian) that includes both of its ends; a missing end is open (T2).</summary>
/// <remarks>
/// Decrees say "from 1 March to 31 December" and mean both days, so the model does too: there is no exclusive end to convert from.
/// NodaTime's <see cref="DateInterval"/> includes both ends as well but cannot be open. <see langword="default"/> is <see cref="Always"/>,
/// open at both ends. Two ranges are equal when both ends are.
/// </remarks>
public readonly record struct DateRange
{
    /// <summary>The range from one date to another, both included.</summary>
    /// <param name="from">The first day; <see langword="null"/> for open.</param>
    /// <param name="to">The last day; <see langword="null"/> for open.</param>
    /// <exception cref="ArgumentException"><paramref name="from"/> is after <paramref name="to"/>.</exception>
    public DateRange(LocalDate? from, LocalDate? to)
    {
        if (from is { } first && to is { } last && first > last)
        {
            throw new ArgumentException($"The range begins on {Iso(from)}, after it ends on {Iso(to)}.", nameof(to));
        }

        From = from;
        To = to;
    }

    /// <summary>The range that holds every date.</summary>
    public static DateRange Always => default;

    /// <summary>The first day, included; <see langword="null"/> when open.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day, included; <see langword="null"/> when open.</summary>
    public LocalDate? To { get; }

    /// <summary>The number of days, both ends included; <see langword="null"/> when an end is open.</summary>
    public int? Length => From is { } from && To is { } to ? Day.Of(to) - Day.Of(from) + 1 : null;

    /// <summary>The range from a date on.</summary>
    /// <param name="from">The first day.</param>
    public static DateRange Since(LocalDate from) => new(from, null);

    /// <summary>The range up to a date.</summary>
    /// <param name="to">The last day.</param>
    public static DateRange Until(LocalDate to) => new(null, to);

    /// <summary>The range of one day.</summary>
    /// <param name="day">The day.</param>
    public static DateRange Only(LocalDate day) => new(day, day);

    /// <summary>Whether a date lies in the range, ends included: whether a thing with this interval is <em>active</em> on it (T2).</summary>
    /// <param name="date">The date.</param>
    public bool Contains(LocalDate date) => !(From > date) && !(To < date);

    /// <summary>Whether another range lies wholly in this one.</summary>
    /// <param name="other">The other range.</param>
    public bool Contains(DateRange other) =>
        (From is null || other.From >= From) && (To is null || other.To <= To);

    /// <summary>Whether at least one date lies in both.</summary>
    /// <param name="other">The other range.</param>
    public bool Overlaps(DateRange other) => !(From > other.To) && !(other.From > To);

    /// <summary>The dates that lie in both, or <see langword="null"/> when there are none.</summary>
    /// <param name="other">The other range.</param>
    public DateRange? Intersect(DateRange other) =>
        Overlaps(other)
            ? new DateRange(other.From > From || From is null ? other.From : From, other.To < To || To is null ? other.To : To)
            : null;

    /// <summary>Whether the other range begins on the day after this one ends, or the other way round.</summary>
    /// <param name="other">The other range.</param>
    public bool IsContiguousWith(DateRange other) => Follows(To, other.From) || Follows(other.To, From);

    /// <summary>The range as ISO 8601 writes it, <c>2016-03-01/2016-12-31</c>, with <c>..</c> for an open end.</summary>
    public override string ToString() => $"{Iso(From)}/{Iso(To)}";

    // Counted in days, since the last date that there is has no next one.
    private static bool Follows(LocalDate? end, LocalDate? start) => end is { } last && start is { } next && Day.Of(next) - Day.Of(last) == 1;

    private static string Iso(LocalDate? date) => date is { } d ? LocalDatePattern.Iso.Format(d) : "..";
}
