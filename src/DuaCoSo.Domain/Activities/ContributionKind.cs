using System.Diagnostics.CodeAnalysis;

namespace DuaCoSo.Domain.Activities;

/// <summary>What kind of help was brought (loại hỗ trợ): an open vocabulary of short codes, the well-known ones named (B1).</summary>
/// <remarks>A province adds codes of its own without a release. Equality is ordinal. <see langword="default"/> is the empty code, which the model refuses.</remarks>
public readonly record struct ContributionKind : IParsable<ContributionKind>
{
    private readonly string? _code;

    /// <summary>The contribution kind with a code.</summary>
    /// <param name="code">1 to 100 characters, as an id (R1).</param>
    /// <exception cref="ArgumentException">The code is not such a text.</exception>
    public ContributionKind(string code) => _code = TextKey.Check(code, nameof(code));

    /// <summary>Kinh phí.</summary>
    public static ContributionKind Money { get; } = new("money");

    /// <summary>Ngày công.</summary>
    public static ContributionKind Labour { get; } = new("labour");

    /// <summary>Hiện vật.</summary>
    public static ContributionKind Goods { get; } = new("goods");

    /// <summary>Việc làm.</summary>
    public static ContributionKind Jobs { get; } = new("jobs");

    /// <summary>Chỗ đào tạo nghề.</summary>
    public static ContributionKind TrainingPlaces { get; } = new("trainingPlaces");

    /// <summary>The code; empty for <see langword="default"/>.</summary>
    public string Code => _code ?? "";

    /// <summary>The contribution kind with a code.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">The text cannot be a code.</exception>
    public static ContributionKind Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out ContributionKind result) ? result : throw new FormatException($"'{s}' cannot be a code.");

    /// <summary>The contribution kind with a code, if the text can be one.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The contribution kind, or the empty one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ContributionKind result)
    {
        bool valid = TextKey.IsValid(s);
        result = valid ? new ContributionKind(s!) : default;
        return valid;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
