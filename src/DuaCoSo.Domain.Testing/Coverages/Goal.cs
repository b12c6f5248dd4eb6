namespace DuaCoSo.Domain.Testing.Coverages;

/// <summary>One thing that a rule can do, and how an assessment shows that it did.</summary>
/// <param name="Path">Where the rule is.</param>
/// <param name="Rule">What it is called.</param>
/// <param name="What">What it can do.</param>
/// <param name="IsReached">Whether an assessment shows it.</param>
internal sealed record Goal(string Path, string Rule, LocalizedText What, Func<Observed, bool> IsReached)
{
    public override string ToString() => $"{Rule}: {What.English}";
}
