using System.Diagnostics.CodeAnalysis;

namespace DuaCoSo.Domain.Parties;

/// <summary>What a party is, such as a department leader; not to be mixed with the party kind post (chức vụ): an open vocabulary of short codes, the well-known ones named (O1, E1).</summary>
/// <remarks>A province adds codes of its own without a release. Equality is ordinal. <see langword="default"/> is the empty code, which the model refuses.</remarks>
public readonly record struct Position : IParsable<Position>
{
    private readonly string? _code;

    /// <summary>The position with a code.</summary>
    /// <param name="code">1 to 100 characters, as an id (R1).</param>
    /// <exception cref="ArgumentException">The code is not such a text.</exception>
    public Position(string code) => _code = TextKey.Check(code, nameof(code));

    /// <summary>Tỉnh ủy viên.</summary>
    public static Position ProvincialCommittee { get; } = new("provincialCommittee");

    /// <summary>Ủy viên Ban Thường vụ.</summary>
    public static Position StandingCommittee { get; } = new("standingCommittee");

    /// <summary>Lãnh đạo sở, ban, ngành.</summary>
    public static Position DepartmentLeader { get; } = new("departmentLeader");

    /// <summary>Người đứng đầu.</summary>
    public static Position Head { get; } = new("head");

    /// <summary>Giám đốc.</summary>
    public static Position Director { get; } = new("director");

    /// <summary>Bí thư.</summary>
    public static Position Secretary { get; } = new("secretary");

    /// <summary>Chủ tịch.</summary>
    public static Position Chair { get; } = new("chair");

    /// <summary>Thành viên, ủy viên.</summary>
    public static Position Member { get; } = new("member");

    /// <summary>The code; empty for <see langword="default"/>.</summary>
    public string Code => _code ?? "";

    /// <summary>The position with a code.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">The text cannot be a code.</exception>
    public static Position Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Position result) ? result : throw new FormatException($"'{s}' cannot be a code.");

    /// <summary>The position with a code, if the text can be one.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The position, or the empty one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Position result)
    {
        bool valid = TextKey.IsValid(s);
        result = valid ? new Position(s!) : default;
        return valid;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
