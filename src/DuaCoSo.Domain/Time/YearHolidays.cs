using NodaTime;

namespace DuaCoSo.Domain.Time;

/// <summary>One year's holidays in full, as announced (W2).</summary>
/// <param name="Year">The year.</param>
/// <param name="Days">Its holidays, all of that year.</param>
public sealed record YearHolidays(int Year, ValueList<LocalDate> Days);
