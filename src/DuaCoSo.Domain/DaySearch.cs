namespace DuaCoSo.Domain;

/// <summary>Finds by day in what is sorted by first day.</summary>
internal static class DaySearch
{
    /// <summary>The position of the last item that began by a day, or −1.</summary>
    /// <typeparam name="T">What is sorted.</typeparam>
    /// <param name="items">The items by first day.</param>
    /// <param name="day">The day.</param>
    /// <param name="first">An item's first day.</param>
    public static int LastBegun<T>(ReadOnlySpan<T> items, int day, Func<T, int> first)
    {
        int low = 0;
        int high = items.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (first(items[middle]) <= day)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }
}
