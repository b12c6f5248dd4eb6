using System.Diagnostics.CodeAnalysis;

namespace DuaCoSo.Domain.Sanctions;

/// <summary>What kind of discipline was imposed (hình thức kỷ luật): an open vocabulary of short codes, the well-known ones named (S1).</summary>
/// <remarks>A province adds codes of its own without a release. Equality is ordinal. <see langword="default"/> is the empty code, which the model refuses.</remarks>
public readonly record struct SanctionKind : IParsable<SanctionKind>
{
    private readonly string? _code;

    /// <summary>The sanction kind with a code.</summary>
    /// <param name="code">1 to 100 characters, as an id (R1).</param>
    /// <exception cref="ArgumentException">The code is not such a text.</exception>
    public SanctionKind(string code) => _code = TextKey.Check(code, nameof(code));

    /// <summary>Khiển trách.</summary>
    public static SanctionKind Reprimand { get; } = new("khienTrach");

    /// <summary>Cảnh cáo.</summary>
    public static SanctionKind Warning { get; } = new("canhCao");

    /// <summary>Cách chức.</summary>
    public static SanctionKind Removal { get; } = new("cachChuc");

    /// <summary>Khai trừ, buộc thôi việc.</summary>
    public static SanctionKind Expulsion { get; } = new("khaiTru");

    /// <summary>The code; empty for <see langword="default"/>.</summary>
    public string Code => _code ?? "";

    /// <summary>The sanction kind with a code.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">The text cannot be a code.</exception>
    public static SanctionKind Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out SanctionKind result) ? result : throw new FormatException($"'{s}' cannot be a code.");

    /// <summary>The sanction kind with a code, if the text can be one.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The sanction kind, or the empty one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SanctionKind result)
    {
        bool valid = TextKey.IsValid(s);
        result = valid ? new SanctionKind(s!) : default;
        return valid;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
