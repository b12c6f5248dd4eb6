namespace DuaCoSo.Domain.Testing;

/// <summary>A policy that does not keep a law (vi phạm quy luật), with an example.</summary>
/// <param name="Law">The law.</param>
/// <param name="Rule">The rule's code, or the scheme's.</param>
/// <param name="What">What happened.</param>
public sealed record LawBreach(PolicyLaw Law, string Rule, LocalizedText What)
{
    /// <summary>The law, the rule and what happened.</summary>
    public override string ToString() => $"{Law} {Rule}: {What.English}";
}
