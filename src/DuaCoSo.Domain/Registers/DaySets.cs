namespace DuaCoSo.Domain.Registers;

/// <summary>Sets of days as sorted intervals that neither touch nor overlap: what "days in force" and "days excused" are (O2).</summary>
internal static class DaySets
{
    /// <summary>The union of intervals, sorted and merged, in a list that is cleared first.</summary>
    public static void Union(ReadOnlySpan<DayRange> intervals, List<DayRange> result)
    {
        result.Clear();
        if (intervals.Length == 1)
        {
            result.Add(intervals[0]);
            return;
        }

        DayRange[] sorted = intervals.ToArray();
        Array.Sort(sorted, static (a, b) => a.First.CompareTo(b.First));
        foreach (DayRange next in sorted)
        {
            if (result.Count > 0 && next.First <= result[^1].Last + 1)
            {
                result[^1] = new(result[^1].First, Math.Max(result[^1].Last, next.Last));
            }
            else
            {
                result.Add(next);
            }
        }
    }

    /// <summary>The days that lie in both sets, in a list that is cleared first.</summary>
    public static void Intersect(ReadOnlySpan<DayRange> left, ReadOnlySpan<DayRange> right, List<DayRange> result)
    {
        result.Clear();
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            DayRange both = left[i].And(right[j]);
            if (!both.IsEmpty)
            {
                result.Add(both);
            }

            if (left[i].Last < right[j].Last)
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }

    /// <summary>How many days of a set lie in an interval.</summary>
    public static int Count(ReadOnlySpan<DayRange> set, DayRange within)
    {
        int days = 0;
        foreach (DayRange piece in set)
        {
            days += piece.And(within).Days;
        }

        return days;
    }

    /// <summary>Whether a day lies in a set.</summary>
    public static bool Contains(ReadOnlySpan<DayRange> set, int day)
    {
        foreach (DayRange piece in set)
        {
            if (piece.Contains(day))
            {
                return true;
            }
        }

        return false;
    }
}
