namespace DuaCoSo.Domain.Policies;

/// <summary>What an extension says of one rule (quy định ghi đè) (V2): the rule that stands in place of the base's or is added, or that the base's is dropped.</summary>
/// <remarks>Written as the rule itself or as a <see cref="RuleRemoval"/>: <c>Obligations = [new FrequencyRule { … }, new RuleRemoval("review")]</c>.</remarks>
/// <typeparam name="TRule">The kind of rule.</typeparam>
public sealed record RuleOverride<TRule>
    where TRule : class
{
    private RuleOverride(TRule? rule, RuleRemoval? removal)
    {
        Rule = rule;
        Removal = removal;
    }

    /// <summary>The rule, or <see langword="null"/> when the base's is dropped.</summary>
    public TRule? Rule { get; }

    /// <summary>What is dropped, or <see langword="null"/> when a rule is given.</summary>
    public RuleRemoval? Removal { get; }

    /// <summary>The rule replaces the base's of the same code, or is added.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    public static implicit operator RuleOverride<TRule>(TRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new(rule, removal: null);
    }

    /// <summary>The base's rule is dropped.</summary>
    /// <param name="removal">Which.</param>
    /// <exception cref="ArgumentNullException"><paramref name="removal"/> is <see langword="null"/>.</exception>
    public static implicit operator RuleOverride<TRule>(RuleRemoval removal)
    {
        ArgumentNullException.ThrowIfNull(removal);
        return new(rule: null, removal);
    }

    /// <summary>The rule, or what is removed.</summary>
    public override string ToString() => Rule?.ToString() ?? Removal!.ToString();
}
