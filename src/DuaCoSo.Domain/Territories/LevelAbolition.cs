namespace DuaCoSo.Domain.Territories;

/// <summary>A level ceases to be, as districts did on 1 July 2025 (bỏ một cấp) (G1).</summary>
/// <remarks>Every locality of the level ends without a successor; what was part of one becomes part of what that was part of. One that becomes of another level on the same date goes on.</remarks>
public sealed record LevelAbolition : Reorganisation
{
    /// <summary>The level.</summary>
    public required LocalityLevel Level { get; init; }

    private protected override string Words => FormattableString.Invariant($"abolish {Level}");
}
