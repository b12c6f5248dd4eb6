using System.Diagnostics.CodeAnalysis;

namespace DuaCoSo.Domain.Activities;

/// <summary>What kind of thing was done (loại hoạt động): an open vocabulary of short codes, the well-known ones named (O4, O5).</summary>
/// <remarks>A province adds codes of its own without a release. Equality is ordinal. <see langword="default"/> is the empty code, which the model refuses.</remarks>
public readonly record struct ActivityKind : IParsable<ActivityKind>
{
    private readonly string? _code;

    /// <summary>The activity kind with a code.</summary>
    /// <param name="code">1 to 100 characters, as an id (R1).</param>
    /// <exception cref="ArgumentException">The code is not such a text.</exception>
    public ActivityKind(string code) => _code = TextKey.Check(code, nameof(code));

    /// <summary>Đi cơ sở, xuống xã.</summary>
    public static ActivityKind FieldVisit { get; } = new("fieldVisit");

    /// <summary>Giao ban, sơ kết.</summary>
    public static ActivityKind Review { get; } = new("review");

    /// <summary>Tổng kết.</summary>
    public static ActivityKind FinalReview { get; } = new("finalReview");

    /// <summary>Đối thoại.</summary>
    public static ActivityKind Dialogue { get; } = new("dialogue");

    /// <summary>Báo cáo.</summary>
    public static ActivityKind Report { get; } = new("report");

    /// <summary>Kế hoạch.</summary>
    public static ActivityKind Plan { get; } = new("plan");

    /// <summary>The code; empty for <see langword="default"/>.</summary>
    public string Code => _code ?? "";

    /// <summary>The activity kind with a code.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">The text cannot be a code.</exception>
    public static ActivityKind Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out ActivityKind result) ? result : throw new FormatException($"'{s}' cannot be a code.");

    /// <summary>The activity kind with a code, if the text can be one.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The activity kind, or the empty one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ActivityKind result)
    {
        bool valid = TextKey.IsValid(s);
        result = valid ? new ActivityKind(s!) : default;
        return valid;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
