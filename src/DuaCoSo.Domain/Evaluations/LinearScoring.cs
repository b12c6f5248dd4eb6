namespace DuaCoSo.Domain.Evaluations;

/// <summary>Points in proportion between two values (tính điểm tuyến tính): weight × clamp((v − from)/(to − from), 0, 1) (E2).</summary>
public sealed record LinearScoring : Scoring
{
    /// <summary>The value that earns nothing.</summary>
    public required decimal From { get; init; }

    /// <summary>The value that earns the whole weight; not <see cref="From"/>, and below it to score descending.</summary>
    public required decimal To { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"linear {From} {To}");
}
