using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Files.Formats;

/// <summary>The properties of one JSON object by the names that the format knows; unknown and repeated ones are reported.</summary>
internal sealed class ObjectMembers
{
    // An object has few properties: looking through them is faster than a dictionary, which would have to be made for each.
    private readonly List<(string Name, SourceMember Member)> _known;

    private ObjectMembers(int start, int most) => (Start, _known) = (start, new(most));

    /// <summary>Where the object begins.</summary>
    public int Start { get; }

    /// <summary>The known properties that are given.</summary>
    public IReadOnlyList<(string Name, SourceMember Member)> Known => _known;

    /// <summary>An object without properties, for stand-ins.</summary>
    public static ObjectMembers None { get; } = new(0, most: 0);

    /// <summary>Sorts the properties of an object.</summary>
    public static ObjectMembers Of(SourceNode node, string[] names, DocumentPath path, Reading reading)
    {
        var members = new ObjectMembers(node.Start, node.Members.Count);
        List<SourceMember>? unknown = null;
        HashSet<string>? unknownNames = null;
        int next = 0;
        foreach (SourceMember member in node.Members)
        {
            int place = PlaceOf(member.Name, names, next);

            // A stranger's object may have any number of unknown ones.
            bool isRepeated = place < 0 ? !(unknownNames ??= new(StringComparer.Ordinal)).Add(member.Name) : place < next && members.Has(member.Name);
            if (isRepeated)
            {
                reading.Report(PolicyFileProblems.RepeatedProperty, member.Start, path.Property(member.Name), ("name", PolicyText.Shorten(member.Name)));
            }
            else if (place < 0)
            {
                (unknown ??= []).Add(member);
            }
            else
            {
                members._known.Add((names[place], member));
                next = Math.Max(next, place + 1);
            }
        }

        foreach (SourceMember member in unknown ?? [])
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
        for (int i = 0; i < _known.Count; i++)
        {
            if (string.Equals(_known[i].Name, name, StringComparison.Ordinal))
            {
                return _known[i].Member;
            }
        }

        return null;
    }

    /// <summary>Whether a property is given.</summary>
    public bool Has(string name) => FindMember(name) is not null;

    /// <summary>Leaves a property out of account, because what had to be said of it is said.</summary>
    public void Forget(string name) => _known.RemoveAll(k => string.Equals(k.Name, name, StringComparison.Ordinal));

    /// <summary>The place of a name; most files have their properties in the canonical order, so that it is the next one or soon after.</summary>
    private static int PlaceOf(string name, string[] names, int next)
    {
        for (int i = 0; i < names.Length; i++)
        {
            int place = next + i < names.Length ? next + i : next + i - names.Length;
            if (string.Equals(names[place], name, StringComparison.Ordinal))
            {
                return place;
            }
        }

        return -1;
    }

    // A misspelt property is read as the one it most likely is, so that it is not missed as well.
    private void AddUnknown(SourceMember member, string[] names, DocumentPath path, Reading reading)
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
