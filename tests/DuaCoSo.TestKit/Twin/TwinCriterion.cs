using DuaCoSo.Domain;

namespace DuaCoSo.TestKit.Twin;

/// <summary>A criterion's value and points before scaling (E2, E3).</summary>
/// <param name="Code">Its code.</param>
/// <param name="Weight">Its weight.</param>
/// <param name="Value">The value; <see langword="null"/> without a basis.</param>
/// <param name="Points">The points; <see langword="null"/> when left out.</param>
public sealed record TwinCriterion(string Code, Fraction Weight, Fraction? Value, Fraction? Points);
