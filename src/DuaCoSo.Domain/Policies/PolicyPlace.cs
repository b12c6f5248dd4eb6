using System.Buffers;
using System.Globalization;

namespace DuaCoSo.Domain.Policies;

/// <summary>A place in a policy, such as <c>$.obligations[2].due</c>; spelled out only when a problem needs it, and nothing to allocate where none does.</summary>
internal readonly struct PolicyPlace
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$");

    // The whole document lies within nothing.
    private readonly PolicyPath? _around;
    private readonly string? _name;
    private readonly int _index;

    /// <summary>A property of an object.</summary>
    public PolicyPlace(PolicyPath around, string name) => (_around, _name) = (around, name);

    /// <summary>An item of a list.</summary>
    public PolicyPlace(PolicyPath around, int index) => (_around, _index) = (around, index);

    private string Step =>
        _around is null ? "$"
        : _name is null ? string.Create(CultureInfo.InvariantCulture, $"[{_index}]")
        : IsPlain(_name) ? "." + _name
        : $"['{PolicyText.Shorten(_name)}']";

    /// <summary>A property of the object.</summary>
    public PolicyPlace Property(string name) => new(this, name);

    /// <summary>An item of the list.</summary>
    public PolicyPlace Item(int index) => new(this, index);

    /// <summary>The path, spelled out.</summary>
    public override string ToString()
    {
        string text = Step;
        for (PolicyPath? path = _around; path is not null; path = path.Place._around)
        {
            text = path.Place.Step + text;
        }

        return text;
    }

    private static bool IsPlain(string name) => name.Length is > 0 and <= 40 && name.AsSpan().IndexOfAnyExcept(Plain) < 0;
}
