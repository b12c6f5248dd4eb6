using System.Diagnostics.CodeAnalysis;

namespace DuaCoSo.Domain.Activities;

/// <summary>Who did a thing on behalf of the party, such as a leader in person (người thực hiện): an open vocabulary of short codes, the well-known ones named (O4).</summary>
/// <remarks>A province adds codes of its own without a release. Equality is ordinal. <see langword="default"/> is the empty code, which the model refuses.</remarks>
public readonly record struct Performer : IParsable<Performer>
{
    private readonly string? _code;

    /// <summary>The performer with a code.</summary>
    /// <param name="code">1 to 100 characters, as an id (R1).</param>
    /// <exception cref="ArgumentException">The code is not such a text.</exception>
    public Performer(string code) => _code = TextKey.Check(code, nameof(code));

    /// <summary>Lãnh đạo trực tiếp.</summary>
    public static Performer Leader { get; } = new("leader");

    /// <summary>Cấp phó.</summary>
    public static Performer Deputy { get; } = new("deputy");

    /// <summary>Chuyên viên, cán bộ.</summary>
    public static Performer Staff { get; } = new("staff");

    /// <summary>The code; empty for <see langword="default"/>.</summary>
    public string Code => _code ?? "";

    /// <summary>The performer with a code.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">The text cannot be a code.</exception>
    public static Performer Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Performer result) ? result : throw new FormatException($"'{s}' cannot be a code.");

    /// <summary>The performer with a code, if the text can be one.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The performer, or the empty one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Performer result)
    {
        bool valid = TextKey.IsValid(s);
        result = valid ? new Performer(s!) : default;
        return valid;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
