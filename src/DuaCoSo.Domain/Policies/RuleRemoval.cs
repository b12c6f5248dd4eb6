namespace DuaCoSo.Domain.Policies;

/// <summary>Drops a rule of the base (bỏ quy định được kế thừa) (V2): <c>"remove": true</c> in a file.</summary>
/// <param name="Code">The rule's code; of a petition rule its category, <c>*</c> for every category; of the feedback rule <c>feedback</c>.</param>
public sealed record RuleRemoval(string Code)
{
    /// <summary>What is removed.</summary>
    public override string ToString() => $"remove {Code}";
}
