namespace DuaCoSo.Domain.ContractedTasks;

/// <summary>The figures of a set of contracted tasks (số liệu việc khoán): counts by outcome, weights and rates (K2).</summary>
/// <remarks>Pending tasks are left out. Equal when every figure is. <see langword="default"/> is the figures of no task.</remarks>
public readonly record struct TaskFigures
{
    /// <summary>How many count.</summary>
    public int Counted { get; private init; }

    /// <summary>How many are pending; left out.</summary>
    public int Pending { get; private init; }

    /// <summary>How many were exceeded.</summary>
    public int Exceeded { get; private init; }

    /// <summary>How many were completed poorly.</summary>
    public int Poor { get; private init; }

    /// <summary>How many were not completed, those without an outcome after they were due included (K1).</summary>
    public int Failed { get; private init; }

    /// <summary>How many were done after they were due.</summary>
    public int Late { get; private init; }

    /// <summary>Σ weight of those that count.</summary>
    public Fraction Weight { get; private init; }

    /// <summary>Σ weight × credit of those that count.</summary>
    public Fraction WeightedCredit { get; private init; }

    /// <summary>How many of those that count have a numeric target.</summary>
    public int WithTarget { get; private init; }

    /// <summary>Σ achievement of their targets.</summary>
    public Fraction Achievement { get; private init; }

    /// <summary>Σ weight × credit / Σ weight; <see langword="null"/> when nothing counts: no basis (E3).</summary>
    public Fraction? CompletionRate => Counted == 0 ? null : WeightedCredit / Weight;

    /// <summary>Mean achievement of the targets; <see langword="null"/> when nothing that counts has one: no basis (E3).</summary>
    public Fraction? TargetAchievement => WithTarget == 0 ? null : Achievement / WithTarget;

    /// <summary>Exceeded / counted; <see langword="null"/> when nothing counts: no basis (E3).</summary>
    public Fraction? ExceededShare => Counted == 0 ? null : new Fraction(Exceeded, Counted);

    /// <summary>Late / counted; <see langword="null"/> when nothing counts: no basis (E3).</summary>
    public Fraction? LateShare => Counted == 0 ? null : new Fraction(Late, Counted);

    /// <summary>How many count and how many of them failed.</summary>
    public override string ToString() => FormattableString.Invariant($"{Counted} counted, {Failed} failed, {Pending} pending");

    /// <summary>The figures with one more task.</summary>
    /// <param name="outcome">What came of it; <see langword="null"/> while it is pending.</param>
    /// <param name="weight">Its weight.</param>
    /// <param name="isLate">Whether it was done after it was due.</param>
    /// <param name="achievement">How far its target was reached; <see langword="null"/> without a target.</param>
    /// <param name="poorCredit">The credit of a task completed poorly.</param>
    internal TaskFigures With(TaskOutcome? outcome, Fraction weight, bool isLate, Fraction? achievement, Fraction poorCredit)
    {
        if (outcome is null)
        {
            return this with { Pending = Pending + 1 };
        }

        Fraction credit = outcome switch
        {
            TaskOutcome.Exceeded or TaskOutcome.Completed => Fraction.One,
            TaskOutcome.CompletedPoorly => poorCredit,
            _ => Fraction.Zero,
        };
        return this with
        {
            Counted = Counted + 1,
            Exceeded = Exceeded + (outcome == TaskOutcome.Exceeded ? 1 : 0),
            Poor = Poor + (outcome == TaskOutcome.CompletedPoorly ? 1 : 0),
            Failed = Failed + (outcome == TaskOutcome.NotCompleted ? 1 : 0),
            Late = Late + (isLate ? 1 : 0),
            Weight = Weight + weight,
            WeightedCredit = WeightedCredit + (weight * credit),
            WithTarget = WithTarget + (achievement is null ? 0 : 1),
            Achievement = Achievement + (achievement ?? Fraction.Zero),
        };
    }
}
