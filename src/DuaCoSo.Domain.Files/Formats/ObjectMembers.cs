using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Files.Formats;

/// <summary>The properties of one JSON object by the names that the format knows; unknown and repeated ones are reported.</summary>
internal sealed class ObjectMembers
{
    // An object has few properties: looking through them is faster than a dictionary, which would have to be made for each.
    private readonly List<(string Name, SourceMember Member)> _known = [];

    private ObjectMembers(int start) => Start = start;

    /// <summary>Where the object begins.</summary>
    public int Start { get; }

    /// <summary>The known properties that are given.</summary>
    public IReadOnlyList<(string Name, SourceMember Member)> Known => _known;

    /// <summary>An object without properties, for stand-ins.</summary>
    public static ObjectMembers None { get; } = new(0);

    /// <summary>Sorts the properties of an object.</summary>
    public static ObjectMembers Of(SourceNode node, IReadOnlyCollection<string> names, JsonPath path, Reading reading)
    {
        var members = new ObjectMembers(node.Start);
        var unknown = new List<SourceMember>();
        foreach (SourceMember member in node.Members)
        {
            if (members.Has(member.Name) || unknown.Exists(u => string.Equals(u.Name, member.Name, StringComparison.Ordinal)))
            {
                reading.Report(PolicyFileProblems.RepeatedProperty, member.Start, path.Property(member.Name), ("name", PolicyText.Shorten(member.Name)));
            }
            else if (names.Contains(member.Name, StringComparer.Ordinal))
            {
                members._known.Add((member.Name, member));
            }
            else
            {
                unknown.Add(member);
            }
        }

        foreach (SourceMember member in unknown)
        {
            members.AddUnknown(member, names, path, reading);
        }

        return members;
    }

    /// <summary>The value of a property, if it is given.</summary>
    public SourceNode? Find(string name) => FindMember(name)?.Value;

    /// <summary>A property, if it is given.</summary>
    public SourceMember? FindMember(string name)
    {
        foreach ((string known, SourceMember member) in _known)
        {
            if (string.Equals(known, name, StringComparison.Ordinal))
            {
                return member;
            }
        }

        return null;
    }

    /// <summary>Whether a property is given.</summary>
    public bool Has(string name) => FindMember(name) is not null;

    /// <summary>Leaves a property out of account, because what had to be said of it is said.</summary>
    public void Forget(string name) => _known.RemoveAll(k => string.Equals(k.Name, name, StringComparison.Ordinal));

    // A misspelt property is read as the one it most likely is, so that it is not missed as well.
    private void AddUnknown(SourceMember member, IReadOnlyCollection<string> names, JsonPath path, Reading reading)
    {
        (string nearest, bool isNear) = Spelling.Nearest(member.Name, names.Where(n => !Has(n)));
        if (nearest.Length == 0)
        {
            (nearest, isNear) = (Spelling.Nearest(member.Name, names).Word, false);
        }

        reading.Report(
            PolicyFileProblems.UnknownProperty,
            member.Start,
            path.Property(member.Name),
            ("name", PolicyText.Shorten(member.Name)),
            ("nearest", nearest),
            ("accepted", string.Join(", ", names)));
        if (isNear)
        {
            _known.Add((nearest, member));
        }
    }
}
