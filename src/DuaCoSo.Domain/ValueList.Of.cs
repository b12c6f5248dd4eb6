using System.Collections;
using System.Runtime.CompilerServices;

namespace DuaCoSo.Domain;

/// <summary>An immutable list (danh sách) that is equal to another with the same items in the same order.</summary>
/// <remarks>
/// What the records of a policy are made of, so that two policies that say the same are equal. Written as a collection expression,
/// <c>[AssignmentRole.InCharge, AssignmentRole.Monitor]</c>. Safe to share between threads.
/// </remarks>
/// <typeparam name="T">What the list holds.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>The list without items.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <summary>How many items it has.</summary>
    public int Count => _items.Length;

    /// <summary>The item at a position, from 0.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public T this[int index] => _items[index];

    bool ICollection<T>.IsReadOnly => true;

    T IList<T>.this[int index]
    {
        get => _items[index];
        set => throw Immutable();
    }

    /// <summary>Whether an item is in the list.</summary>
    /// <param name="item">The item.</param>
    public bool Contains(T item) => Array.IndexOf(_items, item) >= 0;

    /// <summary>The items as a span, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    int IList<T>.IndexOf(T item) => Array.IndexOf(_items, item);

    void ICollection<T>.CopyTo(T[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    void ICollection<T>.Add(T item) => throw Immutable();

    void ICollection<T>.Clear() => throw Immutable();

    bool ICollection<T>.Remove(T item) => throw Immutable();

    void IList<T>.Insert(int index, T item) => throw Immutable();

    void IList<T>.RemoveAt(int index) => throw Immutable();

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (T item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The items in brackets, separated by commas.</summary>
    public override string ToString() => $"[{string.Join(", ", _items)}]";

    private static NotSupportedException Immutable() => new("A value list never changes; make another of its items.");
}
