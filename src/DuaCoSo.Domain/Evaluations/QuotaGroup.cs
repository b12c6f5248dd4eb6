namespace DuaCoSo.Domain.Evaluations;

/// <summary>One group that a quota applies to (nhóm tính tỷ lệ) (E7).</summary>
/// <param name="Key">The organisation's id or the position's code; <see langword="null"/> for those without one, and for all subjects together.</param>
/// <param name="Base">How many the share is of.</param>
/// <param name="Cap">How many may keep the grade: share × base, rounded.</param>
/// <param name="Holders">How many had the grade.</param>
public sealed record QuotaGroup(string? Key, int Base, int Cap, int Holders)
{
    /// <summary>The group, its cap and its base.</summary>
    public override string ToString() => FormattableString.Invariant($"{Key} {Cap} of {Base}");
}
