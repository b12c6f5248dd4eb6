using System.Runtime.InteropServices;

namespace DuaCoSo.Domain;

/// <summary>An interval of day numbers, both ends included (T2).</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct DayRange(int First, int Last)
{
    /// <summary>The interval of a range of dates.</summary>
    public static DayRange Of(DateRange range) =>
        new(range.From is { } from ? Day.Of(from) : Day.Beginning, range.To is { } to ? Day.Of(to) : Day.End);

    /// <summary>Whether no day lies in it.</summary>
    public bool IsEmpty => First > Last;

    /// <summary>How many days lie in it.</summary>
    public int Days => Math.Max(0, Last - First + 1);

    /// <summary>Whether a day lies in it.</summary>
    public bool Contains(int day) => First <= day && day <= Last;

    /// <summary>The days that lie in both; possibly none.</summary>
    public DayRange And(DayRange other) => new(Math.Max(First, other.First), Math.Min(Last, other.Last));
}
