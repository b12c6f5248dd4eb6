using NodaTime;

namespace DuaCoSo.Domain;

/// <summary>Dates as whole numbers of days, which is what the inner loops count with.</summary>
internal static class Day
{
    /// <summary>Stands for a missing first day: earlier than every date.</summary>
    public const int Beginning = int.MinValue / 4;

    /// <summary>Stands for a missing last day: later than every date.</summary>
    public const int End = int.MaxValue / 4;

    /// <summary>The last date that there is, 31 December 9999.</summary>
    public const int LastDate = 2_932_896;

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>The number of days from 1970-01-01.</summary>
    public static int Of(LocalDate date) => Period.DaysBetween(Epoch, date);

    /// <summary>The date of a number of days.</summary>
    public static LocalDate At(int day) => Epoch.PlusDays(day);
}
