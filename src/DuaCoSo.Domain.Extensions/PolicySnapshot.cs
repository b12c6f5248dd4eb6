using System.Collections.Frozen;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Extensions;

/// <summary>The policies of an application at one moment, by id (các quy định tại một thời điểm).</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class PolicySnapshot
{
    private readonly FrozenDictionary<string, PolicyTimeline> _timelines;

    internal PolicySnapshot(IEnumerable<KeyValuePair<string, PolicyTimeline>> timelines)
    {
        _timelines = timelines.ToFrozenDictionary(StringComparer.Ordinal);
        Ids = _timelines.Keys.Order(StringComparer.Ordinal).ToValueList();
    }

    /// <summary>The ids of the policies, in ordinal order.</summary>
    public ValueList<string> Ids { get; }

    /// <summary>The policy of an id, in all of its versions (V3).</summary>
    /// <param name="id">The policy's id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public PolicyTimeline this[string id] =>
        Find(id) ?? throw new KeyNotFoundException($"There is no policy '{id}'. There is: {string.Join(", ", Ids)}.");

    /// <summary>The policy of an id, in all of its versions (V3).</summary>
    /// <param name="id">The policy's id.</param>
    /// <returns>The versions, or <see langword="null"/> when there is none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public PolicyTimeline? Find(string id) => _timelines.GetValueOrDefault(id);

    /// <summary>The policy that another may extend (V2), for reading a file while the application runs as it was read at the start: <c>PolicyFolder.ReadFile(path, policies.Current.BaseOf)</c>.</summary>
    /// <param name="id">The id that the file names in <c>extends</c>.</param>
    /// <returns>The latest version of the application's policy of that id, else of the preset; <see langword="null"/> when there is neither.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public Policy? BaseOf(string id) => PolicyGate.BaseOf(id, _timelines);

    /// <summary>The ids.</summary>
    public override string ToString() => string.Join(", ", Ids);

    /// <summary>The same with one policy in the place of that of its id.</summary>
    internal PolicySnapshot With(string id, PolicyTimeline timeline) =>
        new(_timelines.Where(t => t.Key != id).Append(new(id, timeline)));
}
