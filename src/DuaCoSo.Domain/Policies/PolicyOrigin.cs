namespace DuaCoSo.Domain.Policies;

/// <summary>Which policy a part of an effective policy is from (xuất xứ của quy định) (V2).</summary>
/// <param name="Path">The part by codes, such as <c>$.calendar</c> or <c>$.obligations[visit]</c>.</param>
/// <param name="Policy">The id of the policy in which it is written.</param>
public sealed record PolicyOrigin(string Path, string Policy)
{
    /// <summary>The part and the policy.</summary>
    public override string ToString() => $"{Path}: {Policy}";
}
