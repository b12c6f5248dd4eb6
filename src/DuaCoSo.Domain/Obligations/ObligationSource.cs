using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Obligations;

/// <summary>What an assessment's obligations are views of.</summary>
internal sealed record ObligationSource(ResponsibilityRegister Register, ObligationPlan Plan, ObligationColumns Columns)
{
    /// <summary>The sub-period of an obligation, under the version of the rule that judges it.</summary>
    public PlannedPeriod PlannedOf(ObligationRow row) => Plan.Rules[row.Rule].Periods[row.Cell.Period];

    /// <summary>The credit of an obligation that is not exempt (O4, O5).</summary>
    public Fraction CreditOf(ObligationRow row)
    {
        ObligationCell cell = row.Cell;
        ObligationRule rule = PlannedOf(row).Rule;
        if (rule is FrequencyRule frequency)
        {
            return new Fraction(Math.Min(cell.Count, frequency.AtLeast), frequency.AtLeast);
        }

        var submission = (SubmissionRule)rule;
        Fraction credit = cell.Status switch
        {
            ObligationStatus.Met => Fraction.One,
            ObligationStatus.Late => Fraction.FromDecimal(submission.LateCredit),
            _ => Fraction.Zero,
        };
        return cell.IsIncomplete ? credit * Fraction.FromDecimal(submission.IncompleteCredit) : credit;
    }
}
