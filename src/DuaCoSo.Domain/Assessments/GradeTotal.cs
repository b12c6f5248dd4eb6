namespace DuaCoSo.Domain.Assessments;

/// <summary>How many subjects have a grade under two policies (số đối tượng theo mức) (V6).</summary>
/// <param name="Scheme">The scheme's code.</param>
/// <param name="Grade">The grade's code, or <c>notAssessed</c>.</param>
/// <param name="Before">How many have it before.</param>
/// <param name="After">How many have it after.</param>
public sealed record GradeTotal(string Scheme, string Grade, int Before, int After)
{
    /// <summary>The scheme, the grade and both numbers.</summary>
    public override string ToString() => FormattableString.Invariant($"{Scheme} {Grade}: {Before} → {After}");
}
