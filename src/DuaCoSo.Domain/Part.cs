using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain;

/// <summary>A thing taken apart by names and codes, so that it can be told in what two of its kind differ (V6).</summary>
internal sealed class Part
{
    private readonly string? _text;
    private readonly Part[] _parts;

    // What has parts: of which form, so that two forms are compared as a whole; for rules, whether their codes tell them apart.
    private readonly string _form;
    private readonly bool _isItem;
    private readonly bool _isOfRules;

    private Part(string name, string? text, string form, Part[] parts, bool isItem = false, bool isOfRules = false)
    {
        Name = name;
        _text = text;
        _form = form;
        _parts = parts;
        _isItem = isItem;
        _isOfRules = isOfRules;
    }

    /// <summary>Its name, or the code by which a rule is known.</summary>
    public string Name { get; }

    /// <summary>A text; <see langword="null"/> for none.</summary>
    public static Part Of(string name, string? text) => new(name, text, "", []);

    /// <summary>A number, without zeros behind its last decimal place.</summary>
    public static Part Of(string name, decimal? number) => Of(name, number is { } n ? Number(n) : null);

    /// <summary>A date.</summary>
    public static Part Of(string name, LocalDate? date) => Of(name, date is { } d ? LocalDatePattern.Iso.Format(d) : null);

    /// <summary>Yes or no.</summary>
    public static Part Of(string name, bool? value) => Of(name, value is { } v ? (v ? "true" : "false") : null);

    /// <summary>A word of a closed vocabulary.</summary>
    public static Part Word<TWord>(string name, TWord word)
        where TWord : struct, Enum => Of(name, CamelCase.Of(word));

    /// <summary>A list of values, compared as a whole; an empty one is not given, unless it says something.</summary>
    public static Part Values<T>(string name, ValueList<T> values, Func<T, string> text, string? whenEmpty = null) =>
        Of(name, values.Count == 0 ? whenEmpty : $"[{string.Join(", ", values.Select(text))}]");

    /// <summary>What has named parts; <see langword="null"/> among them is what another form would have.</summary>
    public static Part Object(string name, string form, params ReadOnlySpan<Part> parts) => new(name, null, form + "{", parts.ToArray());

    /// <summary>Rules by their codes, in their order.</summary>
    public static Part Rules<T>(string name, IEnumerable<T> rules, Func<T, Part> part) =>
        new(name, null, "rules", [.. rules.Select(part).Select(p => p.Itemised(p.Name))], isOfRules: true);

    /// <summary>Things without codes in their order: as many of them are compared one by one, more or fewer as a whole.</summary>
    public static Part Sequence<T>(string name, ValueList<T> items, Func<T, Part> part) => new(
        name, null, string.Create(CultureInfo.InvariantCulture, $"{items.Count} ["),
        [.. items.Select((item, i) => part(item).Itemised(i.ToString(CultureInfo.InvariantCulture)))]);

    /// <summary>A number as it is written.</summary>
    public static string Number(decimal number) => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    /// <summary>The paths of its parts: of rules each, of rules that hold rules their parts, of everything else the whole.</summary>
    public IEnumerable<string> Paths(string path = "")
    {
        string place = PathIn(path);
        bool isDivided = _isOfRules || Array.Exists(_parts, p => p._isOfRules);
        return isDivided ? _parts.SelectMany(p => p.Paths(place)) : Given() is null ? [] : [place];
    }

    /// <summary>Its figures with their texts: the properties of what is a rule, and of the rules within it.</summary>
    /// <param name="path">The path of what is around it.</param>
    /// <param name="isRule">Whether it is a rule in a list, whose properties are told one by one.</param>
    public IEnumerable<(string Path, string Text)> Figures(string path = "", bool isRule = false)
    {
        string place = PathIn(path);
        bool isList = _isOfRules || IsSequence;
        bool isDivided = isRule || isList || _form is "policy{" or "rule{";
        return isDivided ? _parts.SelectMany(p => p.Figures(place, isRule: isList)) : Given() is null ? [] : [(place, Text())];
    }

    /// <summary>In what two things differ, in their order.</summary>
    /// <param name="path">The path of what is around them.</param>
    /// <param name="before">The one; <see langword="null"/> when it is not there.</param>
    /// <param name="after">The other; <see langword="null"/> when it is not there.</param>
    public static IEnumerable<Difference> Compare(string path, Part? before, Part? after)
    {
        string place = (before ?? after)!.PathIn(path);
        (before, after) = (before?.Given(), after?.Given());
        if (before is null || after is null || before._form != after._form || before._form.Length == 0)
        {
            (string? one, string? other) = (before?.Text(), after?.Text());
            return one == other ? [] : [new(place, one, other)];
        }

        return before._isOfRules
            ? CompareRules(place, before, after)
            : before._parts.Zip(after._parts).SelectMany(p => Compare(place, p.First, p.Second));
    }

    private static IEnumerable<Difference> CompareRules(string place, Part before, Part after)
    {
        string[] kept = [.. before.Codes.Intersect(after.Codes, StringComparer.Ordinal)];
        string[] keptAfter = [.. after.Codes.Intersect(before.Codes, StringComparer.Ordinal)];
        if (!kept.SequenceEqual(keptAfter, StringComparer.Ordinal))
        {
            yield return new(place, $"[{string.Join(", ", kept)}]", $"[{string.Join(", ", keptAfter)}]");
        }

        foreach (string code in before.Codes.Union(after.Codes, StringComparer.Ordinal))
        {
            foreach (Difference difference in Compare(place, before.Find(code), after.Find(code)))
            {
                yield return difference;
            }
        }
    }

    private bool IsSequence => _form.EndsWith('[');

    private string PathIn(string path) => _isItem ? $"{path}[{Name}]" : path.Length == 0 ? Name : $"{path}.{Name}";

    private IEnumerable<string> Codes => _parts.Select(p => p.Name);

    private Part? Find(string code) => Array.Find(_parts, p => p.Name == code);

    private Part Itemised(string name) => new(name, _text, _form, _parts, isItem: true, _isOfRules);

    // Nothing stands for a value that is not given, but a list of rules is there even when it is empty.
    private Part? Given() => _form.Length == 0 && _text is null ? null : this;

    private string Text()
    {
        if (_form.Length == 0)
        {
            return _text!;
        }

        bool isList = _isOfRules || IsSequence;
        IEnumerable<string> parts = _parts.Where(p => p.Given() is not null && !(p._isOfRules && p._parts.Length == 0)).Select(p => isList ? p.Text() : $"{p.Name}: {p.Text()}");
        return isList ? $"[{string.Join(", ", parts)}]" : $"{{{string.Join(", ", parts)}}}";
    }
}
