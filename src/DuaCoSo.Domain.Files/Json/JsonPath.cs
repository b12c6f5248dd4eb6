using System.Globalization;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Files.Json;

/// <summary>A path in a policy file, such as <c>$.obligations[2].due</c>; spelled out only when a problem needs it.</summary>
internal sealed class JsonPath
{
    private readonly JsonPath? _parent;
    private readonly string? _name;
    private readonly int _index;

    private JsonPath(JsonPath? parent, string? name, int index)
    {
        _parent = parent;
        _name = name;
        _index = index;
    }

    /// <summary>The whole document.</summary>
    public static JsonPath Root { get; } = new(null, null, 0);

    private string Step =>
        _parent is null ? "$"
        : _name is null ? string.Create(CultureInfo.InvariantCulture, $"[{_index}]")
        : IsPlain(_name) ? "." + _name
        : $"['{PolicyText.Shorten(_name)}']";

    /// <summary>A property of the object at this path.</summary>
    public JsonPath Property(string name) => new(this, name, 0);

    /// <summary>An item of the array at this path.</summary>
    public JsonPath Item(int index) => new(this, null, index);

    /// <summary>The path, spelled out.</summary>
    public override string ToString()
    {
        string text = Step;
        for (JsonPath? path = _parent; path is not null; path = path._parent)
        {
            text = path.Step + text;
        }

        return text;
    }

    private static bool IsPlain(string name) =>
        name.Length is > 0 and <= 40 && name.AsSpan().IndexOfAnyExcept(Plain) < 0;

    private static readonly System.Buffers.SearchValues<char> Plain =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$");
}
