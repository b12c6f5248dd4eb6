using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Testing.Outputs;

/// <summary>Values of results as texts, and whether they are what a scenario expects.</summary>
internal static class OutputText
{
    private const char ListSeparator = ';';

    private static readonly Fraction Tolerance = new(1, 1_000_000);

    /// <summary>A value as a scenario would write it.</summary>
    public static string Of(object? value) => value switch
    {
        null => "null",
        bool yes => yes ? "true" : "false",
        Fraction number => number.Round(6).ToString("0.######", CultureInfo.InvariantCulture),
        LocalDate date => LocalDatePattern.Iso.Format(date),
        ValueList<string> list => $"[{string.Join(", ", list)}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>An expected text as it is shown: lists in brackets.</summary>
    public static string Expected(OutputColumn column, string? text) =>
        text is not null && column.Kind == OutputKind.List ? $"[{string.Join(", ", Items(text))}]" : text ?? "null";

    /// <summary>Whether a value is what is expected of it.</summary>
    public static bool IsMet(OutputColumn column, string? expected, object? actual) => (expected, actual) switch
    {
        (null, null) => true,
        (null, _) => false,
        (_, null) => false,
        _ when column.Kind == OutputKind.Part => ((string)actual).Contains(expected, StringComparison.Ordinal),
        (_, Fraction number) => decimal.TryParse(expected, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal wanted) && IsNear(Fraction.FromDecimal(wanted), number),
        (_, ValueList<string> list) => list.Equals(Items(expected)),
        _ => Of(actual) == expected,
    };

    /// <summary>The texts that an expected one is of: the items of a list, else itself.</summary>
    public static ValueList<string> Items(OutputColumn column, string text) => column.Kind == OutputKind.List ? Items(text) : [text];

    private static bool IsNear(Fraction a, Fraction b) => Fraction.Max(a - b, b - a) <= Tolerance;

    private static ValueList<string> Items(string text) => text.Length == 0 ? [] : ValueList.Create<string>(text.Split(ListSeparator));
}
