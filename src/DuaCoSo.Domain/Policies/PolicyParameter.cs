namespace DuaCoSo.Domain.Policies;

/// <summary>One thing that a policy decides (tham số), and where that comes from (V5).</summary>
/// <param name="Path">Its path by codes, such as <c>$.obligations[visit].atLeast</c>.</param>
/// <param name="Value">What it is, in words and numbers of a policy file, such as <c>{dayOfMonth: 25, monthOffset: 0, roll: previous}</c>; the default where the policy leaves it out.</param>
/// <param name="Provenance">Which document states it, or that it is assumed; <see langword="null"/> when the policy does not say.</param>
public sealed record PolicyParameter(string Path, string Value, Provenance? Provenance)
{
    /// <summary>The path and the value.</summary>
    public override string ToString() => $"{Path}: {Value}";
}
