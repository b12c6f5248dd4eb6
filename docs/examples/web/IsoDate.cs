using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Examples.Web;

/// <summary>A date of a query, <c>2016-06-01</c>, in the years that the library knows: NodaTime's own has no <c>TryParse</c> for minimal APIs to find.</summary>
public readonly record struct IsoDate(LocalDate Date)
{
    /// <summary>Reads a date.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out IsoDate result)
    {
        bool isDate = LocalDatePattern.Iso.Parse(text!).TryGetValue(default, out LocalDate date) && date.Year is >= 1900 and <= 2100;
        result = new(isDate ? date : default);
        return isDate;
    }

    /// <summary>Writes a date.</summary>
    public static string Format(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <inheritdoc/>
    public override string ToString() => Format(Date);
}
