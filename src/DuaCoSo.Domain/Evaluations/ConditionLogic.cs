namespace DuaCoSo.Domain.Evaluations;

/// <summary>Judges conditions in Kleene's three-valued logic (E6).</summary>
internal static class ConditionLogic
{
    /// <summary>What a condition comes to.</summary>
    /// <param name="condition">The condition, of bounded depth (V4).</param>
    /// <param name="measure">What each measure gave.</param>
    public static Truth Judge(Condition condition, Func<Measure, MeasuredValue> measure) => condition switch
    {
        Comparison comparison => Compare(comparison, measure(comparison.Measure)),
        AllOf all => All(all.Conditions, measure),
        AnyOf any => Negate(All(any.Conditions, measure, negated: true)),
        Not not => Negate(Judge(not.Condition, measure)),
        _ => throw new ArgumentException("Not one of the conditions.", nameof(condition)),
    };

    /// <summary>What a comparison comes to.</summary>
    public static Truth Compare(Comparison comparison, MeasuredValue measured)
    {
        if (measured.InCondition is not { } value)
        {
            return Truth.Unknown;
        }

        int order = value.CompareTo(Fraction.FromDecimal(comparison.Value));
        bool holds = comparison.Is switch
        {
            ComparisonOperator.Less => order < 0,
            ComparisonOperator.LessOrEqual => order <= 0,
            ComparisonOperator.GreaterOrEqual => order >= 0,
            ComparisonOperator.Greater => order > 0,
            _ => order == 0,
        };
        return holds ? Truth.True : Truth.False;
    }

    /// <summary>The opposite; unknown stays unknown.</summary>
    public static Truth Negate(Truth truth) => truth switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };

    // Any is the opposite of all the opposites.
    private static Truth All(ValueList<Condition> conditions, Func<Measure, MeasuredValue> measure, bool negated = false)
    {
        Truth least = Truth.True;
        foreach (Condition condition in conditions)
        {
            Truth truth = Judge(condition, measure);
            truth = negated ? Negate(truth) : truth;
            least = truth < least ? truth : least;
        }

        return least;
    }
}
