namespace DuaCoSo.Domain.Evaluations;

/// <summary>What each value of a criterion is worth: what is the same for every subject is worked out once (E2, E3).</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class CriterionPoints
{
    private readonly string _code;
    private readonly PointRule _points;
    private readonly Fraction? _withoutBasis;

    /// <summary>The points of a criterion.</summary>
    public CriterionPoints(Criterion criterion)
    {
        _code = criterion.Code;
        Weight = Fraction.FromDecimal(criterion.Weight);
        _points = PointRule.Of(criterion.Scoring, Weight);
        _withoutBasis = criterion.WhenAbsent switch
        {
            WhenAbsent.Full => Weight,
            WhenAbsent.Zero => Fraction.Zero,
            _ => null,
        };
    }

    /// <summary>The criterion's weight.</summary>
    public Fraction Weight { get; }

    /// <summary>What a value gives, or having none.</summary>
    public CriterionScore Score(Fraction? value) => new(_code, Weight, value, value is { } measured ? _points.PointsOf(measured) : _withoutBasis);

    /// <summary>Adds the points of a value to others.</summary>
    /// <returns>Whether there are any; else the criterion is left out.</returns>
    public bool AddTo(ref ExactSum points, ref readonly Fraction? value)
    {
        if (value.HasValue)
        {
            _points.AddTo(ref points, in Nullable.GetValueRefOrDefaultRef(in value));
            return true;
        }

        points.Add(_withoutBasis ?? Fraction.Zero);
        return _withoutBasis is not null;
    }
}
