using System.Diagnostics.CodeAnalysis;

namespace DuaCoSo.Domain.Territories;

/// <summary>A trait that a locality has from a date (đặc điểm địa bàn): an open vocabulary of short codes, the well-known ones named (O1, C1).</summary>
/// <remarks>A province adds codes of its own without a release. Equality is ordinal. <see langword="default"/> is the empty code, which the model refuses.</remarks>
public readonly record struct LocalityTrait : IParsable<LocalityTrait>
{
    private readonly string? _code;

    /// <summary>The locality trait with a code.</summary>
    /// <param name="code">1 to 100 characters, as an id (R1).</param>
    /// <exception cref="ArgumentException">The code is not such a text.</exception>
    public LocalityTrait(string code) => _code = TextKey.Check(code, nameof(code));

    /// <summary>Xã đặc thù, đặc biệt khó khăn.</summary>
    public static LocalityTrait Special { get; } = new("special");

    /// <summary>Xã biên giới.</summary>
    public static LocalityTrait Border { get; } = new("border");

    /// <summary>Xã đạt chuẩn nông thôn mới.</summary>
    public static LocalityTrait NewRural { get; } = new("newRural");

    /// <summary>Xã nông thôn mới nâng cao.</summary>
    public static LocalityTrait AdvancedNewRural { get; } = new("advancedNewRural");

    /// <summary>Xã nông thôn mới kiểu mẫu.</summary>
    public static LocalityTrait ModelNewRural { get; } = new("modelNewRural");

    /// <summary>Phường, thị trấn đạt chuẩn đô thị văn minh.</summary>
    public static LocalityTrait CivilisedUrban { get; } = new("civilisedUrban");

    /// <summary>Hộ nghèo.</summary>
    public static LocalityTrait Poor { get; } = new("poor");

    /// <summary>Hộ cận nghèo.</summary>
    public static LocalityTrait NearPoor { get; } = new("nearPoor");

    /// <summary>The code; empty for <see langword="default"/>.</summary>
    public string Code => _code ?? "";

    /// <summary>The locality trait with a code.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">The text cannot be a code.</exception>
    public static LocalityTrait Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out LocalityTrait result) ? result : throw new FormatException($"'{s}' cannot be a code.");

    /// <summary>The locality trait with a code, if the text can be one.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The locality trait, or the empty one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LocalityTrait result)
    {
        bool valid = TextKey.IsValid(s);
        result = valid ? new LocalityTrait(s!) : default;
        return valid;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
