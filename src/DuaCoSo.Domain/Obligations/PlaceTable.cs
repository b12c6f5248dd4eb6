using System.Runtime.InteropServices;

namespace DuaCoSo.Domain.Obligations;

/// <summary>Which obligations under a rule stand under the assignments, mostly few, that do not simply have all.</summary>
/// <remarks>Added assignment by assignment; asked for once it is joined.</remarks>
internal sealed class PlaceTable
{
    // By assignment, and where the places of each begin.
    private readonly List<int> _links = [];
    private readonly List<int> _starts = [];
    private readonly List<ObligationPlace> _places = [];

    // A bit an assignment, made in the end: most are asked for in vain.
    private ulong[] _isIn = [];

    private int _lastStart;

    /// <summary>One place.</summary>
    public ObligationPlace this[int index] => _places[index];

    /// <summary>Those of several shares of the assignments, in order. The shares are used up.</summary>
    /// <param name="shares">The shares, each with those that follow the one before; <see langword="null"/> where all assignments have all.</param>
    /// <param name="links">How many assignments there are.</param>
    public static PlaceTable? Join(IEnumerable<PlaceTable?> shares, int links)
    {
        PlaceTable[] some = [.. shares.OfType<PlaceTable>()];
        if (some.Length == 0)
        {
            return null;
        }

        PlaceTable joined = some[0];
        foreach (PlaceTable share in some.AsSpan(1..))
        {
            int before = joined._places.Count;
            joined._links.AddRange(share._links);
            joined._starts.AddRange(share._starts.Select(start => before + start));
            joined._places.AddRange(share._places);
        }

        joined._isIn = new ulong[(links + 63) / 64];
        joined._links.ForEach(link => joined._isIn[link / 64] |= 1UL << link);
        return joined;
    }

    /// <summary>Adds the places of an assignment, which comes after those that were added.</summary>
    public void Add(int link, ReadOnlySpan<ObligationPlace> places)
    {
        // Where a policy begins in the middle of a sub-period all of them have the same.
        if (!CollectionsMarshal.AsSpan(_places)[_lastStart..].SequenceEqual(places))
        {
            _lastStart = _places.Count;
            _places.AddRange(places);
        }

        _links.Add(link);
        _starts.Add(_lastStart);
    }

    /// <summary>Where the places of an assignment begin; negative when it has all.</summary>
    public int StartOf(int link) => (_isIn[link / 64] >> link & 1) == 0 ? -1 : _starts[_links.BinarySearch(link)];
}
