using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Files.Json;

/// <summary>A JSON value with its place in the file; repeated properties are kept, since each repetition is a problem.</summary>
internal sealed class SourceNode(SourceKind kind, int start, string text)
{
    // Shared by every value that can have none; never added to, because only objects and arrays are.
    private static readonly List<SourceMember> NoMembers = [];
    private static readonly List<SourceNode> NoItems = [];

    /// <summary>What it is.</summary>
    public SourceKind Kind { get; } = kind;

    /// <summary>Where it begins, in bytes.</summary>
    public int Start { get; } = start;

    /// <summary>The text of a string, the digits of a number as written, <c>true</c> or <c>false</c>; else empty.</summary>
    public string Text { get; } = text;

    /// <summary>The properties of an object, in order.</summary>
    public List<SourceMember> Members { get; } = kind == SourceKind.Object ? [] : NoMembers;

    /// <summary>The items of an array, in order.</summary>
    public List<SourceNode> Items { get; } = kind == SourceKind.Array ? [] : NoItems;

    /// <summary>The value as a message quotes it.</summary>
    public string Shown => Kind switch
    {
        SourceKind.Null => "null",
        SourceKind.Array => "[…]",
        SourceKind.Object => "{…}",
        _ => PolicyText.Shorten(Text),
    };

    /// <summary>The value of the first property of a name, or <see langword="null"/>.</summary>
    public SourceNode? this[ReadOnlySpan<char> name]
    {
        get
        {
            foreach (SourceMember member in Members)
            {
                if (name.SequenceEqual(member.Name))
                {
                    return member.Value;
                }
            }

            return null;
        }
    }

    /// <summary>The value at a path such as <c>$.obligations[2].code</c>, or the innermost one around it that is there.</summary>
    public SourceNode Find(string path)
    {
        SourceNode node = this;
        for (int at = 1; at < path.Length;)
        {
            int end = path.AsSpan(at + 1).IndexOfAny('.', '[');
            end = end < 0 ? path.Length : at + 1 + end;
            SourceNode? next = path[at] == '['
                ? node.ItemAt(path.AsSpan(at + 1, end - at - 2))
                : node[path.AsSpan(at + 1, end - at - 1)];
            if (next is null)
            {
                return node;
            }

            node = next;
            at = end;
        }

        return node;
    }

    private SourceNode? ItemAt(ReadOnlySpan<char> index) =>
        int.TryParse(index, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int i) && i < Items.Count
            ? Items[i]
            : null;
}
