namespace DuaCoSo.Domain.Evaluations;

/// <summary>One grade of a scale (mức xếp loại) (E5).</summary>
public sealed record Grade : PolicyRule
{
    /// <summary>The least score, included; strictly falling down the scale, 0 for the last.</summary>
    public required decimal AtLeast { get; init; }

    /// <summary>A condition besides.</summary>
    /// <value>None by default.</value>
    public Condition? Requires { get; init; }
}
