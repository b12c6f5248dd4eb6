namespace DuaCoSo.Domain.Testing;

/// <summary>Which changes of a policy its scenarios would notice (kết quả đổi thử quy định).</summary>
public sealed class MutationReport
{
    internal MutationReport(ValueList<PolicyMutant> mutants, int scenarios, int runs)
    {
        Mutants = mutants;
        Scenarios = scenarios;
        Runs = runs;
    }

    /// <summary>Every change, in the order of the policy.</summary>
    public ValueList<PolicyMutant> Mutants { get; }

    /// <summary>How many scenarios there are.</summary>
    public int Scenarios { get; }

    /// <summary>How often a scenario was run under a changed policy.</summary>
    public int Runs { get; }

    /// <summary>The changes that no scenario noticed.</summary>
    public IEnumerable<PolicyMutant> Survivors => Mutants.Where(m => m.Outcome == MutantOutcome.Survived);

    /// <summary>Killed / (killed + survived), those that validation refused left out; <see langword="null"/> when there are none.</summary>
    public Fraction? Score
    {
        get
        {
            int killed = Mutants.Count(m => m.Outcome == MutantOutcome.Killed);
            int all = killed + Survivors.Count();
            return all == 0 ? null : new Fraction(killed, all);
        }
    }

    /// <summary>How many changes were noticed, refused and survived.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Mutants.Count(m => m.Outcome == MutantOutcome.Killed)} killed, {Mutants.Count(m => m.Outcome == MutantOutcome.Refused)} refused, {Survivors.Count()} survived");
}
