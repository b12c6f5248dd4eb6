namespace DuaCoSo.Domain;

/// <summary>One kind of problem (loại vấn đề): its stable code, its severity and its message in both languages.</summary>
/// <remarks>
/// Each distinct refusal has a kind of its own and a code that never changes its meaning: <c>DCS</c> and four digits, a block of
/// hundreds for each floor of the library. Templates name their arguments in braces, the same in both languages, and say how to mend
/// what they complain of.
/// </remarks>
public sealed class ProblemKind
{
    /// <summary>Declares a kind of problem.</summary>
    /// <param name="code">The stable code, such as <c>DCS1101</c>.</param>
    /// <param name="severity">How grave it is.</param>
    /// <param name="vietnamese">The Vietnamese template.</param>
    /// <param name="english">The English template, with the same arguments.</param>
    public ProblemKind(string code, Severity severity, string vietnamese, string english)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        ArgumentException.ThrowIfNullOrEmpty(vietnamese);
        ArgumentException.ThrowIfNullOrEmpty(english);
        Code = code;
        Severity = severity;
        Template = new LocalizedText(vietnamese, english);
    }

    /// <summary>The stable code, such as <c>DCS1101</c>.</summary>
    public string Code { get; }

    /// <summary>How grave a problem of this kind is.</summary>
    public Severity Severity { get; }

    /// <summary>The message with its arguments' names in braces.</summary>
    public LocalizedText Template { get; }

    /// <summary>A problem of this kind at a place.</summary>
    /// <param name="place">Where; <see langword="null"/> when there is no place to name.</param>
    /// <param name="arguments">The template's arguments by name; values are ids, codes, dates and numbers, never people's names.</param>
    public Problem At(ProblemPlace? place, params ReadOnlySpan<(string Name, string Value)> arguments) =>
        new(this, place ?? ProblemPlace.Nowhere, arguments);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
