using System.Diagnostics.CodeAnalysis;

namespace DuaCoSo.Domain.Territories;

/// <summary>The level of a locality (cấp): an open vocabulary of short codes, the well-known ones named (O1, C1, O6).</summary>
/// <remarks>A province adds codes of its own without a release. Equality is ordinal. <see langword="default"/> is the empty code, which the model refuses.</remarks>
public readonly record struct LocalityLevel : IParsable<LocalityLevel>
{
    private readonly string? _code;

    /// <summary>The locality level with a code.</summary>
    /// <param name="code">1 to 100 characters, as an id (R1).</param>
    /// <exception cref="ArgumentException">The code is not such a text.</exception>
    public LocalityLevel(string code) => _code = TextKey.Check(code, nameof(code));

    /// <summary>Tỉnh, thành phố.</summary>
    public static LocalityLevel Province { get; } = new("province");

    /// <summary>Huyện, quận, thị xã; none from 1 July 2025.</summary>
    public static LocalityLevel District { get; } = new("district");

    /// <summary>Tiểu vùng: a group of communes within a district.</summary>
    public static LocalityLevel SubRegion { get; } = new("subRegion");

    /// <summary>Xã, phường, thị trấn, đặc khu.</summary>
    public static LocalityLevel Commune { get; } = new("commune");

    /// <summary>Thôn, ấp, bản, tổ dân phố.</summary>
    public static LocalityLevel Village { get; } = new("village");

    /// <summary>Tổ nhân dân tự quản: a group of households.</summary>
    public static LocalityLevel SelfManagedGroup { get; } = new("selfManagedGroup");

    /// <summary>Hộ gia đình.</summary>
    public static LocalityLevel Household { get; } = new("household");

    /// <summary>The code; empty for <see langword="default"/>.</summary>
    public string Code => _code ?? "";

    /// <summary>The locality level with a code.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">The text cannot be a code.</exception>
    public static LocalityLevel Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out LocalityLevel result) ? result : throw new FormatException($"'{s}' cannot be a code.");

    /// <summary>The locality level with a code, if the text can be one.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The locality level, or the empty one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LocalityLevel result)
    {
        bool valid = TextKey.IsValid(s);
        result = valid ? new LocalityLevel(s!) : default;
        return valid;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
