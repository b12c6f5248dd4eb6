namespace DuaCoSo.Domain.Evaluations;

/// <summary>A figure that a criterion or a condition looks at (số đo) (E2, E3, E6).</summary>
/// <remarks>A closed vocabulary: obligations, petitions, tasks, contributions, feedback, sanctions, manual scores, and measures that a province registers in C#.</remarks>
public abstract record Measure
{
    private protected Measure()
    {
    }
}
