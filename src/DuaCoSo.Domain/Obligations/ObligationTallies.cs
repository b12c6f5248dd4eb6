namespace DuaCoSo.Domain.Obligations;

/// <summary>How the obligations of each party stand, rule by rule (O0, O8): counted in one walk over the cells, so that no subject looks for its own.</summary>
internal sealed class ObligationTallies
{
    private readonly RuleTallies[] _rules;

    /// <summary>The tallies of an assessment's obligations.</summary>
    public ObligationTallies(ObligationSource source)
        : this([.. source.Plan.Rules.Select((_, rule) => new RuleTallies(source, rule))])
    {
    }

    private ObligationTallies(RuleTallies[] rules) => _rules = rules;

    /// <summary>The tallies under a plan of which some rules say something else.</summary>
    /// <param name="source">What was found under it.</param>
    /// <param name="isChanged">Of each rule whether it says something else.</param>
    public ObligationTallies Under(ObligationSource source, bool[] isChanged) =>
        new([.. _rules.Select((tallies, rule) => isChanged[rule] ? new RuleTallies(source, rule) : tallies)]);

    /// <summary>The tallies after the obligations of some assignments were judged anew.</summary>
    /// <param name="before">The obligations as they were.</param>
    /// <param name="after">The same as they are.</param>
    /// <param name="links">The assignments that may differ.</param>
    public ObligationTallies With(ObligationSource before, ObligationSource after, int[] links) =>
        new(Array.ConvertAll(_rules, tallies => tallies.With(before, after, links)));

    /// <summary>Those under one rule, by its place in the plan.</summary>
    public RuleTallies Under(int rule) => _rules[rule];
}
