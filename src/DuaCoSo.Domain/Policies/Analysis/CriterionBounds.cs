using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Policies.Analysis;

/// <summary>One criterion, as far as the space of measures does not matter.</summary>
/// <param name="criterion">The criterion.</param>
/// <param name="number">The number of its measure.</param>
internal sealed class CriterionBounds(Criterion criterion, int number)
{
    /// <summary>The number of its measure.</summary>
    public int Number => number;

    /// <summary>What it counts when there is no basis (E3).</summary>
    public WhenAbsent WhenAbsent => criterion.WhenAbsent;

    /// <summary>Its points.</summary>
    public PointScale Scale { get; } = new(criterion);

    /// <summary>What it can add to a score.</summary>
    /// <param name="state">What its measure may give.</param>
    public PossiblePoints PointsOf(MeasureState state)
    {
        PointRange? measured = state.Values.IsEmpty ? null : Scale.Of(state.Values);
        if (!state.MayLackBasis || WhenAbsent == WhenAbsent.Redistribute)
        {
            return new(this, state, measured, measured, MayBeLeftOut: state.MayLackBasis);
        }

        Fraction absent = WhenAbsent == WhenAbsent.Full ? Scale.Weight : Fraction.Zero;
        PointRange points = measured is { } p ? new(Fraction.Min(p.Least, absent), p.Greatest is { } g ? Fraction.Max(g, absent) : null) : new(absent, absent);
        return new(this, state, measured, points, MayBeLeftOut: false);
    }
}
