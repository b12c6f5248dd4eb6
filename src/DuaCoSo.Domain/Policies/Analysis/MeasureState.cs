using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Policies.Analysis;

/// <summary>What a measure may give a subject: a value of a range, or nothing to measure on (E3).</summary>
/// <param name="Values">The values that it may have.</param>
/// <param name="MayLackBasis">Whether there may be nothing to measure on.</param>
/// <param name="IsCount">Whether a condition takes it for 0 without basis.</param>
internal sealed record MeasureState(ValueRange Values, bool MayLackBasis, bool IsCount)
{
    private static readonly ValueRange Rates = ValueRange.Between(Fraction.Zero, Fraction.One);

    private static readonly ValueRange Amounts = In(NumberRange.Amount);

    private static readonly ValueRange Ratings = In(NumberRange.Rating);

    /// <summary>Whether it can give neither.</summary>
    public bool IsImpossible => !MayLackBasis && Values.IsEmpty;

    /// <summary>What a measure may give, whatever the register (O8, Q2, K2, B1, F1, S1).</summary>
    /// <remarks>
    /// Nothing is taken from the rule that an obligation measure names: in another version of the policy it may be of another kind, and its
    /// obligations count as well (V3). The feedback rule is that of the scheme's own version.
    /// </remarks>
    public static MeasureState Of(Measure measure, bool hasFeedbackRule) => measure switch
    {
        ObligationMeasure { Figure: ObligationFigure.MissedCount or ObligationFigure.LateCount }
            or PetitionMeasure { Figure: PetitionFigure.OverdueCount }
            or TaskMeasure { Figure: TaskFigure.FailedCount or TaskFigure.PoorCount } => new(ValueRange.Counts, MayLackBasis: true, IsCount: true),
        SanctionMeasure => new(ValueRange.Counts, MayLackBasis: false, IsCount: true),
        ContributionMeasure => new(ValueRange.Between(Fraction.Zero, null), MayLackBasis: false, IsCount: false),

        // What was reached of a target may be negative.
        TaskMeasure { Figure: TaskFigure.TargetAchievement } => new(ValueRange.Between(null, Fraction.One), MayLackBasis: true, IsCount: false),
        FeedbackMeasure when !hasFeedbackRule => new(ValueRange.All.Nothing, MayLackBasis: true, IsCount: false),
        FeedbackMeasure { Figure: FeedbackFigure.AverageRating } => new(Ratings, MayLackBasis: true, IsCount: false),
        ManualMeasure => new(Amounts, MayLackBasis: true, IsCount: false),

        // The range of a measure of the province's own is known in C# alone.
        CustomMeasure => new(ValueRange.All, MayLackBasis: true, IsCount: false),
        _ => new(Rates, MayLackBasis: true, IsCount: false),
    };

    /// <summary>What is left when a comparison must come to something.</summary>
    public MeasureState When(Comparison comparison, Outcome outcome)
    {
        var value = Fraction.FromDecimal(comparison.Value);
        bool isTrue = outcome is Outcome.Holds or Outcome.DoesNotFail;
        ValueRange values = isTrue ? Values.Where(comparison.Is, value) : Values.WhereNot(comparison.Is, value);
        bool mayLack = MayLackBasis && (IsCount
            ? isTrue == (ConditionLogic.Compare(comparison, MeasuredValue.Count(0, hasBasis: false)) == Truth.True)
            : outcome is Outcome.DoesNotHold or Outcome.DoesNotFail);
        return With(values, mayLack);
    }

    /// <summary>What either may give.</summary>
    public MeasureState Or(MeasureState other) => ReferenceEquals(this, other) ? this : With(Values.Or(other.Values), MayLackBasis || other.MayLackBasis);

    /// <summary>The state with other values and lack; the same object where they are no others.</summary>
    public MeasureState With(ValueRange values, bool mayLackBasis) =>
        ReferenceEquals(values, Values) && mayLackBasis == MayLackBasis ? this : new(values, mayLackBasis, IsCount);

    private static ValueRange In(NumberRange range) => ValueRange.Between(Fraction.FromDecimal(range.Least), Fraction.FromDecimal(range.Greatest));
}
