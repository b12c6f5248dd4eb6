namespace DuaCoSo.Tool;

/// <summary>What the verb <c>succession</c> was asked besides policy and register.</summary>
internal sealed record SuccessionRequest
{
    /// <summary>The list of changes.</summary>
    public required string Changes { get; init; }

    /// <summary>The folder for the new register, or <see langword="null"/> for none.</summary>
    public required string? Out { get; init; }

    /// <summary>Whether a register in that folder may be written over.</summary>
    public required bool IsReplacing { get; init; }

    /// <summary>The proposals that are not accepted, by the id of the proposed assignment.</summary>
    public required string[] Except { get; init; }
}
