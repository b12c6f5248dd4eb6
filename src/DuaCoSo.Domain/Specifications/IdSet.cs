namespace DuaCoSo.Domain.Specifications;

/// <summary>Ids that were found once, for a specification to hold: quick to ask in memory, one array in a query.</summary>
internal sealed class IdSet<T>
{
    // Below this many a walk is quicker than a hash, and making the set costs more than asking it.
    private const int FewIds = 8;

    private readonly HashSet<Id<T>>? _many;

    /// <summary>A set of ids.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="ids"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">One of them is empty.</exception>
    public IdSet(IEnumerable<Id<T>> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        Keys = [.. ids.Select(id => Argument.Given(id, nameof(ids))).Distinct()];
        _many = Keys.Length > FewIds ? [.. Keys] : null;
    }

    /// <summary>Each id once, in the order given.</summary>
    public Id<T>[] Keys { get; }

    public bool Contains(Id<T> id) => _many?.Contains(id) ?? Array.IndexOf(Keys, id) >= 0;

    public override string ToString() => Keys.Length <= FewIds ? $"[{string.Join(", ", Keys)}]" : FormattableString.Invariant($"{Keys.Length} ids");
}
