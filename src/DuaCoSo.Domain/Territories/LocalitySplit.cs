namespace DuaCoSo.Domain.Territories;

/// <summary>A locality becomes several, or gives parts and goes on (chia, tách) (G1).</summary>
/// <remarks>
/// A locality formed from parts of several is a part of each one's split, those that go on being parts of their own; what goes into it as a whole may stand in a
/// <see cref="LocalityMerger"/> of the date. What one of these changes leaves out of it, another may give.
/// </remarks>
public sealed record LocalitySplit : Reorganisation
{
    /// <summary>The locality that is divided.</summary>
    public required Id<Locality> Locality { get; init; }

    /// <summary>Its parts, at least one, each once. The locality itself may be among them: then it goes on without the others.</summary>
    public required ValueList<SuccessorLocality> Into { get; init; }

    private protected override string Words => FormattableString.Invariant($"split {Locality} into {Into}");
}
