namespace DuaCoSo.Domain.Policies.Analysis;

/// <summary>The points that some values of a measure give (E2).</summary>
/// <param name="Least">The least points, never below 0.</param>
/// <param name="Greatest">The most points; <see langword="null"/> where there is no limit, for taking points off a negative value adds some.</param>
internal readonly record struct PointRange(Fraction Least, Fraction? Greatest);
