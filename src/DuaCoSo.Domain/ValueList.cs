namespace DuaCoSo.Domain;

/// <summary>Makes <see cref="ValueList{T}"/>s: the target of collection expressions.</summary>
public static class ValueList
{
    /// <summary>A list of copies of the items.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="items">The items, in order.</param>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(items.ToArray());

    /// <summary>A list of the items of a sequence.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="items">The items, in order.</param>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        T[] array = [.. items];
        return array.Length == 0 ? ValueList<T>.Empty : new ValueList<T>(array);
    }
}
