namespace DuaCoSo.Domain.Policies.Analysis;

/// <summary>What one criterion can add to a score.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="State">What its measure may give.</param>
/// <param name="Measured">The points with a basis; <see langword="null"/> when there never is one.</param>
/// <param name="Points">The points, with a basis or by <c>full</c> or <c>zero</c>; <see langword="null"/> when it is always left out.</param>
/// <param name="MayBeLeftOut">Whether it may be left out (E3).</param>
internal sealed record PossiblePoints(CriterionBounds Criterion, MeasureState State, PointRange? Measured, PointRange? Points, bool MayBeLeftOut)
{
    /// <summary>The same of another state of its measure.</summary>
    public PossiblePoints Of(MeasureState state) => ReferenceEquals(state, State) ? this : Criterion.PointsOf(state);
}
