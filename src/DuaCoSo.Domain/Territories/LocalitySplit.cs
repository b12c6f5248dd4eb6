namespace DuaCoSo.Domain.Territories;

/// <summary>A locality becomes several (chia, tách) (G1).</summary>
public sealed record LocalitySplit : Reorganisation
{
    /// <summary>The locality that is divided.</summary>
    public required Id<Locality> Locality { get; init; }

    /// <summary>Its parts, at least one. The locality itself may be among them: then it goes on without the others.</summary>
    public required ValueList<SuccessorLocality> Into { get; init; }

    private protected override string Words => FormattableString.Invariant($"split {Locality} into {Into}");
}
