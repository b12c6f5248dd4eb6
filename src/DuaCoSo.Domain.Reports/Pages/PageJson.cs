using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DuaCoSo.Domain.Files;
using NodaTime;

namespace DuaCoSo.Domain.Reports.Pages;

/// <summary>Writes the page's data as compact JSON that can stand in a page: no <c>&lt;</c>, and every text fit to be looked at.</summary>
/// <param name="output">Where to.</param>
/// <param name="firstDay">The day that dates are counted from, to keep them short.</param>
internal sealed class PageJson(Stream output, LocalDate firstDay) : IDisposable
{
    // Vietnamese as it is; <, >, & and ' are escaped, so that nothing in a text can end the block that it stands in.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly Utf8JsonWriter _json = new(output, Options);
    private readonly int _firstDay = Domain.Day.Of(firstDay);

    /// <summary>An object; without a name as an item.</summary>
    public void Object(string? name, Action members)
    {
        Name(name);
        _json.WriteStartObject();
        members();
        _json.WriteEndObject();
    }

    /// <summary>An array of whatever is written for its items.</summary>
    public void Array<T>(string? name, IEnumerable<T> items, Action<T> item)
    {
        Name(name);
        _json.WriteStartArray();
        foreach (T each in items)
        {
            item(each);
        }

        _json.WriteEndArray();
    }

    /// <summary>An array whose items are written one by one.</summary>
    public void Array(string? name, Action items)
    {
        Name(name);
        _json.WriteStartArray();
        items();
        _json.WriteEndArray();
    }

    /// <summary>A text; what a terminal or a page would obey becomes visible.</summary>
    public void Text(string? name, string? text)
    {
        Name(name);
        if (text is null)
        {
            _json.WriteNullValue();
        }
        else
        {
            _json.WriteStringValue(SafeText.Of(text));
        }
    }

    /// <summary>A text in both languages, Vietnamese first.</summary>
    public void Text(string? name, LocalizedText? text)
    {
        if (text is null)
        {
            Null(name);
        }
        else
        {
            Texts(name, [text.Vietnamese, text.English]);
        }
    }

    /// <summary>An array of texts.</summary>
    public void Texts(string? name, IEnumerable<string?> texts) => Array(name, texts, t => Text(null, t));

    /// <summary>A whole number.</summary>
    public void Number(string? name, long number)
    {
        Name(name);
        _json.WriteNumberValue(number);
    }

    /// <summary>An array of whole numbers.</summary>
    public void Numbers(string? name, IEnumerable<int> numbers) => Array(name, numbers, n => _json.WriteNumberValue(n));

    /// <summary>An array of whole numbers that grow slowly, each as its distance from the one before.</summary>
    public void Steps(string? name, IEnumerable<int> numbers)
    {
        int last = 0;
        Array(name, numbers, n =>
        {
            _json.WriteNumberValue(n - last);
            last = n;
        });
    }

    /// <summary>Yes or no as 1 or 0.</summary>
    public void Flag(string? name, bool isSo) => Number(name, isSo ? 1 : 0);

    /// <summary>An exact number: as a number where a page reads it exactly, else as its fraction.</summary>
    public void Exact(string? name, Fraction? number)
    {
        Name(name);
        if (number is not { } exact)
        {
            _json.WriteNullValue();
        }
        else if (exact > -Greatest && exact < Greatest && exact.Round(6) is var rounded && Fraction.FromDecimal(rounded) == exact)
        {
            _json.WriteNumberValue(rounded);
        }
        else
        {
            _json.WriteStringValue(exact.ToString());
        }
    }

    /// <summary>A date as days after the first day.</summary>
    public void Day(string? name, LocalDate? date)
    {
        Name(name);
        if (date is { } day)
        {
            _json.WriteNumberValue(Domain.Day.Of(day) - _firstDay);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    /// <summary>An array of dates.</summary>
    public void Days(string? name, IEnumerable<LocalDate?> dates) => Array(name, dates, d => Day(null, d));

    /// <summary>A column of texts that repeat: the texts once, in order of appearance, and for each row which one; -1 for none.</summary>
    public void Codes(string name, IEnumerable<string?> column)
    {
        var codes = new Numbering<string>();
        int[] rows = [.. column.Select(text => text is null ? -1 : codes.Of(text))];
        Object(name, () =>
        {
            Texts("codes", codes.Items);
            Numbers("of", rows);
        });
    }

    /// <summary>Nothing.</summary>
    public void Null(string? name)
    {
        Name(name);
        _json.WriteNullValue();
    }

    /// <summary>Writes out what is kept back.</summary>
    public void Dispose() => _json.Dispose();

    // With six decimals, 15 digits in all: what a double reads and prints exactly.
    private static Fraction Greatest { get; } = 1_000_000_000;

    private void Name(string? name)
    {
        if (name is not null)
        {
            _json.WritePropertyName(name);
        }
    }
}
