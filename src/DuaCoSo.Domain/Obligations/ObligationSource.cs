using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Obligations;

/// <summary>What an assessment's obligations are views of.</summary>
internal sealed record ObligationSource(ResponsibilityRegister Register, ObligationPlan Plan, ObligationColumns Columns)
{
    /// <summary>The rule, as the version that judges a row has it.</summary>
    public ObligationRule RuleOf(in ObligationColumns.Row row) => Plan.Rules[row.Rule].Periods[row.Period].Rule;

    /// <summary>The credit of a row that is not exempt (O4, O5).</summary>
    public Fraction CreditOf(in ObligationColumns.Row row)
    {
        ObligationRule rule = RuleOf(row);
        if (rule is FrequencyRule frequency)
        {
            return new Fraction(Math.Min(row.Count, frequency.AtLeast), frequency.AtLeast);
        }

        var submission = (SubmissionRule)rule;
        Fraction credit = row.Status switch
        {
            ObligationStatus.Met => Fraction.One,
            ObligationStatus.Late => Fraction.FromDecimal(submission.LateCredit),
            _ => Fraction.Zero,
        };
        return row.IsIncomplete ? credit * Fraction.FromDecimal(submission.IncompleteCredit) : credit;
    }
}
