using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Specifications;

/// <summary>What every specification asks of its arguments, and how it prints them.</summary>
internal static class Argument
{
    /// <summary>The first date that a database can hold: stands for an open beginning.</summary>
    public static LocalDate FirstDate { get; } = new(1, 1, 1);

    /// <summary>The last date that a database can hold: stands for an open end.</summary>
    public static LocalDate LastDate { get; } = new(9999, 12, 31);

    /// <summary>The id itself.</summary>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public static Id<T> Given<T>(Id<T> id, string parameter) => id.IsEmpty ? throw new ArgumentException("The id is empty.", parameter) : id;

    /// <summary>The code itself.</summary>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public static T Given<T>(T code, string parameter)
        where T : struct, IEquatable<T> => code.Equals(default) ? throw new ArgumentException("The code is empty.", parameter) : code;

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
