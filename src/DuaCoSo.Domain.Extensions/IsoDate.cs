using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Extensions;

/// <summary>A date as a parameter of an endpoint (ngày trong địa chỉ), such as <c>2016-06-01</c>, in the years that the library knows.</summary>
/// <remarks>
/// NodaTime's own date cannot be one: it has no <c>TryParse</c>, so that minimal APIs take it for the body and every address of the application fails. Equality is that of the date;
/// <see langword="default"/> is 0001-01-01, which no assessment takes.
/// </remarks>
public readonly record struct IsoDate : IParsable<IsoDate>
{
    private const int LeastYear = 1900, GreatestYear = 2100;

    /// <summary>A date as a parameter.</summary>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2100.</exception>
    public IsoDate(LocalDate date)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(date.Year, LeastYear, nameof(date));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(date.Year, GreatestYear, nameof(date));
        Date = date;
    }

    /// <summary>The date.</summary>
    public LocalDate Date { get; }

    /// <summary>A date from its text.</summary>
    /// <param name="s">The text, year-month-day.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">The text is no date of 1900 to 2100.</exception>
    public static IsoDate Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out IsoDate result) ? result : throw new FormatException($"'{s}' is not a date of {LeastYear} to {GreatestYear} such as 2016-06-01.");

    /// <summary>A date from its text, if the text is one.</summary>
    /// <param name="s">The text, year-month-day.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The date, or the default.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out IsoDate result)
    {
        bool isDate = LocalDatePattern.Iso.Parse(s!).TryGetValue(default, out LocalDate date) && date.Year is >= LeastYear and <= GreatestYear;
        result = isDate ? new IsoDate(date) : default;
        return isDate;
    }

    /// <summary>The date's text, the same in every culture.</summary>
    public override string ToString() => LocalDatePattern.Iso.Format(Date);
}
