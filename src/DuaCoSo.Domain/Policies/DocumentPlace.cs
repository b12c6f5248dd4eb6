using System.Buffers;
using System.Globalization;

namespace DuaCoSo.Domain.Policies;

/// <summary>A place in a document such as a policy, for instance <c>$.obligations[2].due</c>; spelled out only when a problem needs it.</summary>
internal readonly struct DocumentPlace
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$");

    // The whole document lies within nothing.
    private readonly DocumentPath? _around;
    private readonly string? _name;
    private readonly int _index;

    /// <summary>A property of an object.</summary>
    public DocumentPlace(DocumentPath around, string name) => (_around, _name) = (around, name);

    /// <summary>An item of a list.</summary>
    public DocumentPlace(DocumentPath around, int index) => (_around, _index) = (around, index);

    private string Step =>
        _around is null ? "$"
        : _name is null ? string.Create(CultureInfo.InvariantCulture, $"[{_index}]")
        : IsPlain(_name) ? "." + _name
        : $"['{PolicyText.Shorten(_name)}']";

    /// <summary>A property of the object.</summary>
    public DocumentPlace Property(string name) => new(this, name);

    /// <summary>An item of the list.</summary>
    public DocumentPlace Item(int index) => new(this, index);

    /// <summary>The path, spelled out.</summary>
    public override string ToString()
    {
        string text = Step;
        for (DocumentPath? path = _around; path is not null; path = path.Place._around)
        {
            text = path.Place.Step + text;
        }

        return text;
    }

    private static bool IsPlain(string name) => name.Length is > 0 and <= 40 && name.AsSpan().IndexOfAnyExcept(Plain) < 0;
}
