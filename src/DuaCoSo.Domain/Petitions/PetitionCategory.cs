using System.Diagnostics.CodeAnalysis;

namespace DuaCoSo.Domain.Petitions;

/// <summary>What a petition is about (loại kiến nghị): an open vocabulary of short codes, the well-known ones named (Q1).</summary>
/// <remarks>A province adds codes of its own without a release. Equality is ordinal. <see langword="default"/> is the empty code, which the model refuses.</remarks>
public readonly record struct PetitionCategory : IParsable<PetitionCategory>
{
    private readonly string? _code;

    /// <summary>The petition category with a code.</summary>
    /// <param name="code">1 to 100 characters, as an id (R1).</param>
    /// <exception cref="ArgumentException">The code is not such a text.</exception>
    public PetitionCategory(string code) => _code = TextKey.Check(code, nameof(code));

    /// <summary>Đất đai.</summary>
    public static PetitionCategory Land { get; } = new("land");

    /// <summary>Đường giao thông.</summary>
    public static PetitionCategory Road { get; } = new("road");

    /// <summary>Chính sách xã hội.</summary>
    public static PetitionCategory Social { get; } = new("social");

    /// <summary>Việc làm.</summary>
    public static PetitionCategory Jobs { get; } = new("jobs");

    /// <summary>The code; empty for <see langword="default"/>.</summary>
    public string Code => _code ?? "";

    /// <summary>The petition category with a code.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">The text cannot be a code.</exception>
    public static PetitionCategory Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out PetitionCategory result) ? result : throw new FormatException($"'{s}' cannot be a code.");

    /// <summary>The petition category with a code, if the text can be one.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The petition category, or the empty one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PetitionCategory result)
    {
        bool valid = TextKey.IsValid(s);
        result = valid ? new PetitionCategory(s!) : default;
        return valid;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
