namespace DuaCoSo.Domain.Obligations;

/// <summary>What other due dates of a submission rule make of obligations that were judged already: nobody's submissions are looked for again (O3, O5).</summary>
internal static class DueDateChange
{
    /// <summary>
    /// Whether two rules differ in due dates alone, and in nothing but those how an obligation stands. Without required contents the submission that counts is the earliest,
    /// whatever it is due, since one in time is worth as much as any; and where each is due once its sub-period is over, too few days alone make one exempt.
    /// </summary>
    public static bool IsAll(PlannedRule before, PlannedRule after) =>
        before.Runs is [{ Rule: SubmissionRule was } old] && after.Runs is [{ Rule: SubmissionRule { RequiredContents.Count: 0 } now } run]
        && (now with { Due = was.Due }).Equals(was) && run.Days.AsSpan().SequenceEqual(old.Days) && run.Label.AsSpan().SequenceEqual(old.Label)
        && IsDueOnceOver(old) && IsDueOnceOver(run);

    /// <summary>The obligations with the due dates of a rule, as of a day.</summary>
    public static RuleColumn Apply(RuleColumn before, PlannedRule rule, int asOf)
    {
        int[] due = rule.Runs[0].Due;
        return before.Converted(cell => new(
            cell.Status == ObligationStatus.Exempt ? cell.Bits
            : cell.MetOn != ObligationCell.Never ? cell.With(cell.MetOn <= due[cell.Period] ? ObligationStatus.Met : ObligationStatus.Late)
            : cell.With(asOf <= due[cell.Period] ? ObligationStatus.Pending : ObligationStatus.Missed)));
    }

    private static bool IsDueOnceOver(PlannedRun run)
    {
        for (int place = 0; place < run.Days.Length; place++)
        {
            if (run.Due[place] < run.Days[place].Last)
            {
                return false;
            }
        }

        return true;
    }
}
