namespace DuaCoSo.Domain.Registers;

/// <summary>Sets of days as sorted intervals that neither touch nor overlap: what "days in force" and "days excused" are (O2).</summary>
internal static class IntervalSet
{
    /// <summary>The union of intervals, sorted and merged, in a list that is cleared first.</summary>
    public static void Union(ReadOnlySpan<Interval> intervals, List<Interval> result)
    {
        result.Clear();
        if (intervals.Length == 1)
        {
            result.Add(intervals[0]);
            return;
        }

        Interval[] sorted = intervals.ToArray();
        Array.Sort(sorted, static (a, b) => a.First.CompareTo(b.First));
        foreach (Interval next in sorted)
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
    public static void Intersect(ReadOnlySpan<Interval> left, ReadOnlySpan<Interval> right, List<Interval> result)
    {
        result.Clear();
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            Interval both = left[i].And(right[j]);
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
    public static int Count(ReadOnlySpan<Interval> set, Interval within)
    {
        int days = 0;
        foreach (Interval piece in set)
        {
            days += piece.And(within).Days;
        }

        return days;
    }

    /// <summary>Whether a day lies in a set.</summary>
    public static bool Contains(ReadOnlySpan<Interval> set, int day)
    {
        foreach (Interval piece in set)
        {
            if (piece.Contains(day))
            {
                return true;
            }
        }

        return false;
    }
}
