using DuaCoSo.Domain.ContractedTasks;

namespace DuaCoSo.Domain.Registers;

/// <summary>The contracted tasks by id, with their numbers as exact fractions (K1).</summary>
internal sealed class TaskTable
{
    /// <summary>The table of some tasks.</summary>
    public TaskTable(IReadOnlyList<ContractedTask> facts, PartyTable parties)
    {
        ContractedTask[] sorted = [.. facts];
        Array.Sort(sorted, static (a, b) => a.Id.CompareTo(b.Id));
        Rows = Array.ConvertAll(sorted, t => new Row(
            t.Id.Key,
            [.. t.Responsible.Select(p => parties.Keys.Find(p.Key)).Distinct()],
            Day.Of(t.Due),
            Fraction.FromDecimal(t.Weight),
            t.Target is { } target ? Fraction.FromDecimal(target) : null,
            t.Actual is { } actual ? Fraction.FromDecimal(actual) : null,
            t.Direction,
            t.Outcome,
            t.OutcomeOn is { } on ? Day.Of(on) : Day.End,
            t.Document?.Key));
    }

    /// <summary>The tasks by id.</summary>
    public Row[] Rows { get; }

    /// <summary>One task.</summary>
    internal sealed record Row(
        string Id,
        int[] Responsible,
        int Due,
        Fraction Weight,
        Fraction? Target,
        Fraction? Actual,
        TargetDirection Direction,
        TaskOutcome? Outcome,
        int OutcomeOn,
        string? Document)
    {
        /// <summary>What came of it as of a day; <see langword="null"/> while it is pending (K1).</summary>
        public TaskOutcome? OutcomeAsOf(int asOf) =>
            HasOutcomeBy(asOf) ? Outcome
            : asOf > Due ? TaskOutcome.NotCompleted
            : null;

        /// <summary>Whether it was done, after it was due.</summary>
        public bool IsLateAsOf(int asOf) => HasOutcomeBy(asOf) && Outcome != TaskOutcome.NotCompleted && OutcomeOn > Due;

        /// <summary>How far its target was reached, 0 to 1; <see langword="null"/> without a target (K2). An actual goes with its outcome, if there is one (T3).</summary>
        public Fraction? AchievementAsOf(int asOf)
        {
            if (Target is not { } target)
            {
                return null;
            }

            if (Actual is not { } actual || (Outcome is not null && OutcomeOn > asOf))
            {
                return Fraction.Zero;
            }

            return Direction == TargetDirection.AtLeast ? Fraction.Min(Fraction.One, actual / target)
                : actual <= target ? Fraction.One
                : target / actual;
        }

        private bool HasOutcomeBy(int asOf) => Outcome is not null && OutcomeOn <= asOf;
    }
}
