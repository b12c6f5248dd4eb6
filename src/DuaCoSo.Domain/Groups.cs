namespace DuaCoSo.Domain;

/// <summary>Lists of items by owner in one array: the items of owner <c>i</c> lie between two offsets.</summary>
/// <typeparam name="T">What is grouped.</typeparam>
internal sealed class Groups<T>
{
    private readonly int[] _offsets;
    private readonly T[] _items;

    private Groups(int[] offsets, T[] items)
    {
        _offsets = offsets;
        _items = items;
    }

    /// <summary>The items of an owner, in the order given.</summary>
    public ReadOnlySpan<T> this[int owner] => _items.AsSpan(_offsets[owner], _offsets[owner + 1] - _offsets[owner]);

    /// <summary>Groups items by owner, keeping their order; an owner below 0 drops the item.</summary>
    public static Groups<T> By(int owners, IReadOnlyList<T> items, Func<T, int> owner) => By(owners, items, owner, static item => item);

    /// <summary>Groups what is selected of items by owner, keeping their order; an owner below 0 drops the item.</summary>
    public static Groups<T> By<TItem>(int owners, IReadOnlyList<TItem> items, Func<TItem, int> owner, Func<TItem, T> select)
    {
        int[] offsets = new int[owners + 1];
        foreach (TItem item in items)
        {
            if (owner(item) is >= 0 and int o)
            {
                offsets[o + 1]++;
            }
        }

        for (int i = 0; i < owners; i++)
        {
            offsets[i + 1] += offsets[i];
        }

        int[] next = offsets.AsSpan(0, owners).ToArray();
        var grouped = new T[offsets[owners]];
        foreach (TItem item in items)
        {
            if (owner(item) is >= 0 and int o)
            {
                grouped[next[o]++] = select(item);
            }
        }

        return new(offsets, grouped);
    }
}
