using System.Globalization;
using NodaTime;

namespace DuaCoSo.Domain.Time;

/// <summary>What a policy says about working days (lịch làm việc) (W1, W2).</summary>
public sealed record CalendarDefinition
{
    /// <summary>The days of the week that are not worked.</summary>
    /// <value>Saturday and Sunday by default.</value>
    public ValueList<IsoDayOfWeek> Weekend { get; init; } = [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday];

    /// <summary>Which statutory holidays are computed.</summary>
    /// <value>None by default.</value>
    public StatutoryHolidays Statutory { get; init; }

    /// <summary>Whether 24 November is one of them, from 2026 on (announced; its enactment is unconfirmed).</summary>
    /// <value>No by default.</value>
    public bool CultureDay { get; init; }

    /// <summary>Single holidays.</summary>
    public ValueList<LocalDate> Holidays { get; init; } = [];

    /// <summary>Single days that are worked, whatever else they are.</summary>
    public ValueList<LocalDate> WorkingDays { get; init; } = [];

    /// <summary>Years whose holidays are listed in full.</summary>
    public ValueList<YearHolidays> Years { get; init; } = [];

    /// <summary>The weekend, the statutory holidays and how much is listed.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"weekend {Weekend}, statutory {Statutory}, {Holidays.Count} holidays, {WorkingDays.Count} working days, {Years.Count} years");
}
