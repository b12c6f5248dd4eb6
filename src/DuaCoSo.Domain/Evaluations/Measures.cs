namespace DuaCoSo.Domain.Evaluations;

/// <summary>Finds the measures that a scheme looks at.</summary>
internal static class Measures
{
    /// <summary>Every measure of a scheme's criteria, grades and adjustments, as often as it occurs.</summary>
    public static IReadOnlyList<Measure> Of(EvaluationScheme scheme) =>
    [
        .. scheme.Criteria.Select(c => c.Measure),
        .. scheme.Grades.SelectMany(g => Of(g.Requires)),
        .. scheme.Adjustments.SelectMany(a => Of(WhenOf(a))),
    ];

    /// <summary>The condition of an adjustment; <see langword="null"/> for one that has none.</summary>
    public static Condition? WhenOf(Adjustment adjustment) => adjustment switch
    {
        Demotion demotion => demotion.When,
        GradeCap cap => cap.When,
        GradeSetting setting => setting.When,
        _ => null,
    };

    /// <summary>Every measure of a condition, as often as it occurs.</summary>
    public static IEnumerable<Measure> Of(Condition? condition) => condition switch
    {
        Comparison comparison => [comparison.Measure],
        AllOf all => all.Conditions.SelectMany(Of),
        AnyOf any => any.Conditions.SelectMany(Of),
        Not not => Of(not.Condition),
        _ => [],
    };
}
