using System.Diagnostics.CodeAnalysis;

namespace DuaCoSo.Domain.Assignments;

/// <summary>Why an assignment ended (lý do kết thúc phân công): an open vocabulary of short codes, the well-known ones named; never anybody's name.</summary>
/// <remarks>A province adds codes of its own without a release. Equality is ordinal. <see langword="default"/> is the empty code, which the model refuses.</remarks>
public readonly record struct EndReason : IParsable<EndReason>
{
    private readonly string? _code;

    /// <summary>The reason with a code.</summary>
    /// <param name="code">1 to 100 characters, as an id (R1).</param>
    /// <exception cref="ArgumentException">The code is not such a text.</exception>
    public EndReason(string code) => _code = TextKey.Check(code, nameof(code));

    /// <summary>Bàn giao cho người khác.</summary>
    public static EndReason Transferred { get; } = new("transferred");

    /// <summary>Chuyển sang địa bàn kế tiếp.</summary>
    public static EndReason Relocated { get; } = new("relocated");

    /// <summary>Tiếp tục bằng phân công mới trên chính địa bàn ấy.</summary>
    public static EndReason Renewed { get; } = new("renewed");

    /// <summary>Chuyển công tác, thôi giữ chức.</summary>
    public static EndReason Left { get; } = new("left");

    /// <summary>Nghỉ hưu.</summary>
    public static EndReason Retired { get; } = new("retired");

    /// <summary>Đã hoàn thành việc được phân công.</summary>
    public static EndReason Completed { get; } = new("completed");

    /// <summary>Địa bàn không còn.</summary>
    public static EndReason LocalityEnded { get; } = new("localityEnded");

    /// <summary>The code; empty for <see langword="default"/>.</summary>
    public string Code => _code ?? "";

    /// <summary>The reason with a code.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">The text cannot be a code.</exception>
    public static EndReason Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out EndReason result) ? result : throw new FormatException($"'{s}' cannot be a code.");

    /// <summary>The reason with a code, if the text can be one.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The reason, or the empty one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EndReason result)
    {
        bool valid = TextKey.IsValid(s);
        result = valid ? new EndReason(s!) : default;
        return valid;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
