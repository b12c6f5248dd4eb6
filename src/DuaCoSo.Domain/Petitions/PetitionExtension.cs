namespace DuaCoSo.Domain.Petitions;

/// <summary>How the term of a petition may be extended (gia hạn) (Q1).</summary>
public sealed record PetitionExtension
{
    /// <summary>Calendar days for each extension, 1 to 3,660.</summary>
    public required int Days { get; init; }

    /// <summary>How often at the most.</summary>
    /// <value>1 by default, 1 to 1,000,000.</value>
    public int AtMost { get; init; } = 1;

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{Days} × {AtMost}");
}
