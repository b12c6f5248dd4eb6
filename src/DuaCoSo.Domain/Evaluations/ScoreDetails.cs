namespace DuaCoSo.Domain.Evaluations;

/// <summary>What a score is made of (E2–E4).</summary>
/// <param name="Criteria">The criteria in the scheme's order.</param>
/// <param name="Scaling">What the points are multiplied by; <see langword="null"/> when all are left out.</param>
internal sealed record ScoreDetails(ValueList<CriterionScore> Criteria, Fraction? Scaling)
{
    /// <summary>What values come to.</summary>
    public static ScoreDetails Of(CriterionPoints[] points, Fraction?[] values)
    {
        var criteria = points.Zip(values, (criterion, value) => criterion.Score(value)).ToValueList();
        Fraction all = criteria.Aggregate(Fraction.Zero, (sum, c) => sum + c.Weight);
        Fraction counted = criteria.Aggregate(Fraction.Zero, (sum, c) => c.Points is null ? sum : sum + c.Weight);
        return new(criteria, counted.IsZero ? null : all / counted);
    }
}
