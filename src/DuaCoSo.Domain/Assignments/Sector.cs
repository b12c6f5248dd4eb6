using System.Diagnostics.CodeAnalysis;

namespace DuaCoSo.Domain.Assignments;

/// <summary>A sector that an assignment may be for (khối, lĩnh vực): an open vocabulary of short codes, the well-known ones named (O1, C1).</summary>
/// <remarks>A province adds codes of its own without a release. Equality is ordinal. <see langword="default"/> is the empty code, which the model refuses.</remarks>
public readonly record struct Sector : IParsable<Sector>
{
    private readonly string? _code;

    /// <summary>The sector with a code.</summary>
    /// <param name="code">1 to 100 characters, as an id (R1).</param>
    /// <exception cref="ArgumentException">The code is not such a text.</exception>
    public Sector(string code) => _code = TextKey.Check(code, nameof(code));

    /// <summary>Kinh tế.</summary>
    public static Sector Economy { get; } = new("economy");

    /// <summary>Văn hóa - xã hội.</summary>
    public static Sector Culture { get; } = new("culture");

    /// <summary>Nội chính.</summary>
    public static Sector InternalAffairs { get; } = new("internalAffairs");

    /// <summary>Đoàn thể.</summary>
    public static Sector MassOrganisations { get; } = new("massOrganisations");

    /// <summary>The code; empty for <see langword="default"/>.</summary>
    public string Code => _code ?? "";

    /// <summary>The sector with a code.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">The text cannot be a code.</exception>
    public static Sector Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Sector result) ? result : throw new FormatException($"'{s}' cannot be a code.");

    /// <summary>The sector with a code, if the text can be one.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The sector, or the empty one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Sector result)
    {
        bool valid = TextKey.IsValid(s);
        result = valid ? new Sector(s!) : default;
        return valid;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
