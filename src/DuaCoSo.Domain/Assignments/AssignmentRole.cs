using System.Diagnostics.CodeAnalysis;

namespace DuaCoSo.Domain.Assignments;

/// <summary>What an assignment makes a party to its locality, sector or matter (vai trò được phân công): an open vocabulary of short codes, the well-known ones named (O1, C1).</summary>
/// <remarks>A province adds codes of its own without a release. Equality is ordinal. <see langword="default"/> is the empty code, which the model refuses.</remarks>
public readonly record struct AssignmentRole : IParsable<AssignmentRole>
{
    private readonly string? _code;

    /// <summary>The assignment role with a code.</summary>
    /// <param name="code">1 to 100 characters, as an id (R1).</param>
    /// <exception cref="ArgumentException">The code is not such a text.</exception>
    public AssignmentRole(string code) => _code = TextKey.Check(code, nameof(code));

    /// <summary>Phụ trách.</summary>
    public static AssignmentRole InCharge { get; } = new("inCharge");

    /// <summary>Theo dõi, hỗ trợ.</summary>
    public static AssignmentRole Monitor { get; } = new("monitor");

    /// <summary>Kết nghĩa.</summary>
    public static AssignmentRole Twinned { get; } = new("twinned");

    /// <summary>Đỡ đầu.</summary>
    public static AssignmentRole Sponsor { get; } = new("sponsor");

    /// <summary>Tổ trưởng.</summary>
    public static AssignmentRole TeamLeader { get; } = new("teamLeader");

    /// <summary>Tổ viên.</summary>
    public static AssignmentRole TeamMember { get; } = new("teamMember");

    /// <summary>Địa phương được phụ trách: the commune's own committee.</summary>
    public static AssignmentRole Host { get; } = new("host");

    /// <summary>Đầu mối triển khai một nghị quyết.</summary>
    public static AssignmentRole FocalPoint { get; } = new("focalPoint");

    /// <summary>The code; empty for <see langword="default"/>.</summary>
    public string Code => _code ?? "";

    /// <summary>The assignment role with a code.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">The text cannot be a code.</exception>
    public static AssignmentRole Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out AssignmentRole result) ? result : throw new FormatException($"'{s}' cannot be a code.");

    /// <summary>The assignment role with a code, if the text can be one.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The assignment role, or the empty one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AssignmentRole result)
    {
        bool valid = TextKey.IsValid(s);
        result = valid ? new AssignmentRole(s!) : default;
        return valid;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
