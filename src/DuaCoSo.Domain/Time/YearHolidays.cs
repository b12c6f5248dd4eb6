using System.Globalization;
using NodaTime;

namespace DuaCoSo.Domain.Time;

/// <summary>One year's holidays in full (ngày nghỉ của một năm), as announced (W2).</summary>
/// <param name="Year">The year, 1900 to 2100.</param>
/// <param name="Days">Its holidays, all of that year.</param>
public sealed record YearHolidays(int Year, ValueList<LocalDate> Days)
{
    /// <summary>The year and how many holidays it has.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}: {Days.Count} holidays");
}
