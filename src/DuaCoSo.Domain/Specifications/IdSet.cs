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

    /// <summary>A set of one id.</summary>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public IdSet(Id<T> id) => Keys = [Argument.Given(id, nameof(id))];

    /// <summary>Each id once, in the order given.</summary>
    public Id<T>[] Keys { get; }

    public bool Contains(Id<T> id)
    {
        if (_many is not null)
        {
            return _many.Contains(id);
        }

        foreach (Id<T> key in Keys)
        {
            if (key == id)
            {
                return true;
            }
        }

        return false;
    }

    public override string ToString() => Keys.Length <= FewIds ? $"[{string.Join(", ", Keys)}]" : FormattableString.Invariant($"{Keys.Length} ids");
}
