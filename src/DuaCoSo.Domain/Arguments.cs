using NodaTime;

namespace DuaCoSo.Domain;

/// <summary>What the arguments of verbs must be by themselves: what a register would refuse of any record (R1) is refused before it is recorded.</summary>
internal static class Arguments
{
    /// <summary>A date of the years that are judged.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is before 1900 or after 2100.</exception>
    public static void Date(LocalDate date, string parameter)
    {
        if (!NumberRange.Year.Contains(date.Year))
        {
            throw new ArgumentOutOfRangeException(parameter, date, "A date of the years 1900 to 2100.");
        }
    }

    /// <summary>A number of a range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none.</exception>
    public static void Number(decimal number, NumberRange range, string parameter)
    {
        if (!range.Contains(number))
        {
            throw new ArgumentOutOfRangeException(parameter, number, range.ToString());
        }
    }

    /// <summary>An id, a code or a period that is given.</summary>
    /// <exception cref="ArgumentException">It is the empty one.</exception>
    public static void Given(bool isGiven, string parameter)
    {
        if (!isGiven)
        {
            throw new ArgumentException("It must be given.", parameter);
        }
    }
}
