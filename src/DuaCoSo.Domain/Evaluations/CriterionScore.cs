namespace DuaCoSo.Domain.Evaluations;

/// <summary>What one criterion gave a subject (kết quả một tiêu chí) (E2, E3).</summary>
/// <param name="Code">The criterion's code.</param>
/// <param name="Weight">Its weight in points.</param>
/// <param name="Value">The value measured; <see langword="null"/> without basis.</param>
/// <param name="Points">The points before scaling (E4); <see langword="null"/> when the criterion is left out.</param>
public sealed record CriterionScore(string Code, Fraction Weight, Fraction? Value, Fraction? Points)
{
    /// <summary>The code and its points.</summary>
    public override string ToString() => $"{Code}: {Points?.ToString() ?? "left out"}/{Weight}";
}
