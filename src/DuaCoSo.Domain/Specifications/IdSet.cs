namespace DuaCoSo.Domain.Specifications;

/// <summary>Ids that were found once, for a specification to hold: quick to ask in memory, one array in a query.</summary>
internal readonly struct IdSet<T>
{
    // Below this many a walk is quicker than a hash, and making the set costs more than asking it.
    private const int FewIds = 8;

    private readonly Id<T> _only;
    private readonly Id<T>[]? _several;
    private readonly HashSet<Id<T>>? _many;

    /// <summary>A set of one id.</summary>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public IdSet(Id<T> id) => _only = Argument.Given(id, nameof(id));

    /// <summary>A set of ids.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="ids"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">One of them is empty.</exception>
    public IdSet(IEnumerable<Id<T>> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        _several = [.. ids.Select(id => Argument.Given(id, nameof(ids))).Distinct()];
        _many = _several.Length > FewIds ? [.. _several] : null;
    }

    /// <summary>Each id once, in the order given.</summary>
    public Id<T>[] Keys => _several ?? [_only];

    // One id is the usual case, and short enough to be inlined.
    public bool Contains(Id<T> id) => _several is null ? id == _only : AnyOfSeveral(id);

    public override string ToString() => Keys.Length <= FewIds ? $"[{string.Join(", ", Keys)}]" : FormattableString.Invariant($"{Keys.Length} ids");

    private bool AnyOfSeveral(Id<T> id) => _many?.Contains(id) ?? Array.IndexOf(_several!, id) >= 0;
}
