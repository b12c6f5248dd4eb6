namespace DuaCoSo.Tool;

/// <summary>What the verb <c>test</c> was asked.</summary>
internal sealed record TestRequest
{
    /// <summary>The file of scenarios, or the folder.</summary>
    public required string Path { get; init; }

    /// <summary>Whether to say what of each rule no scenario exercises.</summary>
    public bool WithCoverage { get; init; }

    /// <summary>Whether to change the policy and see what the scenarios notice.</summary>
    public bool WithMutants { get; init; }

    /// <summary>How many of a hundred changes must be noticed.</summary>
    public int BreakAt { get; init; }
}
