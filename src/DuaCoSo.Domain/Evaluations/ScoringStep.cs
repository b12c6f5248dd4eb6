namespace DuaCoSo.Domain.Evaluations;

/// <summary>One step of a scoring by steps (bậc điểm) (E2).</summary>
public sealed record ScoringStep
{
    /// <summary>From which value on.</summary>
    public required decimal AtLeast { get; init; }

    /// <summary>Which share of the weight, 0 to 1.</summary>
    public required decimal Share { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{AtLeast}: {Share}");
}
