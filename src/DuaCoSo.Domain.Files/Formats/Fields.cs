using DuaCoSo.Domain.Policies;
using NodaTime;

namespace DuaCoSo.Domain.Files.Formats;

/// <summary>The words that the tables are written in.</summary>
internal static class Fields
{
    // What the framework takes for white space: of the control characters, and of the others.
    private const string Controls = @"\u0009-\u000d\u0085\u2028\u2029";
    private const string Blanks = @"\u0020\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000";

    // What no code may have anywhere: control characters, separators of lines, and what turns the direction of writing.
    private const string Forbidden = @"\u0000-\u001f\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069";

    private static readonly TextRule CodeRule = new(
        "Code",
        t => TextKey.IsValid(t),
        PolicyProblems.BadCode,
        $"^[^{Forbidden}{Blanks}](?:[^{Forbidden}]*[^{Forbidden}{Blanks}])?$",
        TextKey.MaxLength);

    /// <summary>Yes or no.</summary>
    public static BooleanFormat YesNo { get; } = new();

    /// <summary>An ISO date.</summary>
    public static DateFormat Date { get; } = new();

    /// <summary>A text that says something.</summary>
    public static TextFormat<string> Text { get; } =
        new(new("Text", PolicyText.IsText, PolicyProblems.BadText, $"[^{Controls}{Blanks}]"), t => t, t => t, "?", []);

    /// <summary>An id or code of the province's own.</summary>
    public static TextFormat<string> Code { get; } = OpenCode(c => c, c => c);

    /// <summary>A code of an open vocabulary.</summary>
    public static TextFormat<T> OpenCode<T>(Func<string, T> parse, Func<T, string> code, params ReadOnlySpan<T> wellKnown)
    {
        var words = new List<string>();
        foreach (T word in wellKnown)
        {
            words.Add(code(word));
        }

        return new(CodeRule, parse, code, "?", words.ToValueList());
    }

    /// <summary>A decimal number.</summary>
    public static NumberFormat<decimal> Number(NumberRange range) => new(range, d => d, d => d);

    /// <summary>A whole number.</summary>
    public static NumberFormat<int> Whole(NumberRange range) => new(range, d => (int)d, i => i);

    /// <summary>A list.</summary>
    public static ListFormat<T> List<T>(Format<T> item, int least = 0, bool mayRepeat = false) => new(item, least, mayRepeat);

    /// <summary>A property that must be given.</summary>
    public static Property<TOwner, TValue> Required<TOwner, TValue>(
        string name, Format<TValue> format, Func<TOwner, TValue> get, string vietnamese, string english) =>
        new(name, format, isRequired: true, default!, get, new(vietnamese, english));

    /// <summary>A property with a default.</summary>
    public static Property<TOwner, TValue> Default<TOwner, TValue>(
        string name, Format<TValue> format, TValue whenAbsent, Func<TOwner, TValue> get, string vietnamese, string english) =>
        new(name, format, isRequired: false, whenAbsent, get, new(vietnamese, english));

    /// <summary>A property that may be left out and then is nothing.</summary>
    public static Property<TOwner, TValue?> Optional<TOwner, TValue>(
        string name, Format<TValue> format, Func<TOwner, TValue?> get, string vietnamese, string english)
        where TValue : class =>
        new(name, format!, isRequired: false, whenAbsent: null, get, new(vietnamese, english));

    /// <summary>A number, date or code that may be left out and then is nothing.</summary>
    public static Property<TOwner, TValue?> OptionalValue<TOwner, TValue>(
        string name, Format<TValue> format, Func<TOwner, TValue?> get, string vietnamese, string english)
        where TValue : struct =>
        new(name, new OptionalFormat<TValue>(format), isRequired: false, whenAbsent: null, get, new(vietnamese, english));

    /// <summary>The same property, a value, of a policy that extends another: left out, it is the base's.</summary>
    public static Property<TOther, TValue?> InheritedValue<TOwner, TOther, TValue>(this Property<TOwner, TValue> property, Func<TOther, TValue?> get)
        where TValue : struct =>
        new(property.Name, new OptionalFormat<TValue>((Format<TValue>)property.Format), isRequired: false, whenAbsent: null, get, property.Meaning);

    /// <summary>A property that says the form of its object and nothing else.</summary>
    public static Property<TOwner, string> Fixed<TOwner>(string name, string word, string vietnamese, string english) =>
        new(name, new VocabularyFormat<string>((word, word)), isRequired: true, word, _ => word, new(vietnamese, english));
}
