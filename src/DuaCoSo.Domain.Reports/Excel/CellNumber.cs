using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Reports.Excel;

/// <summary>The numbers of cells: as texts of so many digits as spreadsheets show, and as days.</summary>
internal static class CellNumber
{
    /// <summary>How many digits a spreadsheet keeps of a number.</summary>
    public const int Digits = 15;

    // The first day after the 29th of February 1900, which spreadsheets have and no calendar.
    private const int FirstSafeDay = 61;
    private const int DaysFrom1900To1904 = 1462;
    private static readonly LocalDate Origin = new(1899, 12, 30);
    private static readonly LocalDate Last = new(9999, 12, 31);

    /// <summary>A number without its exponent, to 15 digits, without zeros at its end; the text itself when it is none or not of that size.</summary>
    public static string Plain(string text)
    {
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) || Math.Abs(number) >= 1_000_000_000_000_000m)
        {
            return text;
        }

        int whole = 0;
        for (decimal rest = Math.Abs(number); rest >= 1; rest /= 10)
        {
            whole++;
        }

        return Math.Round(number, Digits - whole, MidpointRounding.AwayFromZero).ToString("0.###############", CultureInfo.InvariantCulture);
    }

    /// <summary>The day of a number; <see langword="null"/> when it has a time of day, or there is no such day.</summary>
    public static LocalDate? Day(string text, bool is1904)
    {
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int day) || day > Period.DaysBetween(Origin, Last))
        {
            return null;
        }

        day += is1904 ? DaysFrom1900To1904 : 0;
        return day >= FirstSafeDay ? Origin.PlusDays(day) : day is > 0 and < FirstSafeDay - 1 ? Origin.PlusDays(day + 1) : null;
    }

    /// <summary>The number of a day in ISO form; <see langword="null"/> for what is no such day, or one before March 1900.</summary>
    public static int? OfDay(string iso)
    {
        ParseResult<LocalDate> day = LocalDatePattern.Iso.Parse(iso);
        return day.Success && Period.DaysBetween(Origin, day.Value) is >= FirstSafeDay and var number ? number : null;
    }

    /// <summary>Whether a spreadsheet keeps all digits of a number.</summary>
    public static bool IsKept(string text) => text.Count(char.IsAsciiDigit) <= Digits && Plain(text) == text;
}
