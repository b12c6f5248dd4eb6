using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Policies.Analysis;

/// <summary>
/// Σ (points − share of the score) over what counts, at its greatest: a score of at least the bound is reached where that is not negative. For a score of at
/// most the bound all signs are turned.
/// </summary>
internal sealed class ScoreSum
{
    private readonly PossiblePoints[] _parts;
    private readonly Fraction[] _shares;
    private readonly bool _isLeast;
    private readonly Fraction?[] _surplus;
    private readonly Fraction _all;
    private readonly int _unlimited;
    private readonly int _needed;
    private readonly int _sufficient;

    /// <summary>The sum for a bound.</summary>
    /// <param name="parts">What the criteria can add.</param>
    /// <param name="shares">What of the score falls to each.</param>
    /// <param name="isLeast">Whether the score is to be at least that, or else at most.</param>
    public ScoreSum(PossiblePoints[] parts, Fraction[] shares, bool isLeast)
    {
        _parts = parts;
        _shares = shares;
        _isLeast = isLeast;
        _surplus = new Fraction?[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            _surplus[i] = parts[i].Points is not { } points ? Fraction.Zero
                : isLeast ? points.Greatest - shares[i]
                : shares[i] - points.Least;
            _all += Most(i);
            _unlimited += _surplus[i] is null ? 1 : 0;
            _needed += IsNeeded(i) ? 1 : 0;
            _sufficient += IsSufficient(i) ? 1 : 0;
        }
    }

    /// <summary>Whether any choice of what counts reaches it.</summary>
    public bool IsReached => CanReach(without: -1, Fraction.Zero, isAnyCounted: false);

    /// <summary>The least points of a criterion that has a basis, or for a score of at most the bound minus the most; <see langword="null"/> for none.</summary>
    public Fraction? BoundOf(int index) => IsUnlimited(without: index) ? null : Signed(_shares[index]) + Most(index) - _all;

    /// <summary>Whether a criterion may lack a basis.</summary>
    public bool AllowsLack(int index) => _parts[index].Criterion.WhenAbsent switch
    {
        WhenAbsent.Full => CanReach(index, Signed(_parts[index].Criterion.Scale.Weight - _shares[index]), isAnyCounted: true),
        WhenAbsent.Zero => CanReach(index, Signed(-_shares[index]), isAnyCounted: true),
        _ => CanReach(index, Fraction.Zero, isAnyCounted: false),
    };

    private Fraction Signed(Fraction points) => _isLeast ? points : -points;

    // Whether the others can add any number. Without one it is all of them.
    private bool IsUnlimited(int without) => _unlimited > (without >= 0 && _surplus[without] is null ? 1 : 0);

    private Fraction Most(int index) => _surplus[index] is not { } surplus ? Fraction.Zero
        : _parts[index].MayBeLeftOut ? Fraction.Max(Fraction.Zero, surplus)
        : surplus;

    private bool IsNeeded(int index) => _parts[index] is { Points: not null, MayBeLeftOut: false };

    private bool IsSufficient(int index) => _parts[index].Points is not null && _surplus[index] >= Fraction.Zero;

    // Something must count: where nothing has to, one alone must do.
    private bool CanReach(int without, Fraction own, bool isAnyCounted)
    {
        bool isNeeded = isAnyCounted || _needed > (without >= 0 && IsNeeded(without) ? 1 : 0);
        return IsUnlimited(without)
            || (isNeeded ? _all + own >= (without < 0 ? Fraction.Zero : Most(without)) : _sufficient > (without >= 0 && IsSufficient(without) ? 1 : 0));
    }
}
