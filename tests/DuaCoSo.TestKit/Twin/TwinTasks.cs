using DuaCoSo.Domain;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Documents;

namespace DuaCoSo.TestKit.Twin;

/// <summary>The figures of some contracted tasks (K1, K2), those pending left out.</summary>
internal sealed class TwinTasks
{
    private readonly TwinWorld _world;
    private readonly ContractedTask[] _counted;

    public TwinTasks(TwinWorld world, IEnumerable<ContractedTask> tasks)
    {
        _world = world;
        _counted = [.. tasks.Where(t => OutcomeOf(t) is not null)];
    }

    public int Counted => _counted.Length;

    public int Failed => _counted.Count(t => OutcomeOf(t) == TaskOutcome.NotCompleted);

    public int Poor => _counted.Count(t => OutcomeOf(t) == TaskOutcome.CompletedPoorly);

    public Fraction? CompletionRate => Counted == 0
        ? null
        : Sum(_counted, t => Fraction.FromDecimal(t.Weight) * CreditOf(t)) / Sum(_counted, t => Fraction.FromDecimal(t.Weight));

    public Fraction? ExceededShare => Share(t => OutcomeOf(t) == TaskOutcome.Exceeded);

    public Fraction? LateShare => Share(t => OutcomeOf(t) != TaskOutcome.NotCompleted && t.OutcomeOn > t.Due);

    public Fraction? TargetAchievement
    {
        get
        {
            ContractedTask[] targeted = [.. _counted.Where(t => t.Target is not null)];
            return targeted.Length == 0 ? null : Sum(targeted, AchievementOf) / targeted.Length;
        }
    }

    /// <summary>The tasks of E.</summary>
    public static IEnumerable<ContractedTask> DueIn(TwinWorld world) => world.Facts.Tasks.Where(t => world.Range.Contains(t.Due));

    /// <summary>K3: each document cited by a task due in E, by id.</summary>
    public static IReadOnlyList<(string Document, TwinTasks Tasks)> ByDocument(TwinWorld world) =>
    [
        .. DueIn(world).Where(t => t.Document is not null).GroupBy(t => t.Document!.Value).OrderBy(g => g.Key)
            .Select(g => (g.Key.Key, new TwinTasks(world, g))),
    ];

    private static Fraction Sum(IEnumerable<ContractedTask> tasks, Func<ContractedTask, Fraction> of) =>
        tasks.Aggregate(Fraction.Zero, (sum, t) => sum + of(t));

    private Fraction? Share(Func<ContractedTask, bool> isOne) => Counted == 0 ? null : new Fraction(_counted.Count(isOne), Counted);

    // T3 and K1: an outcome after asOf does not exist; none by asOf and past due counts as not completed; else the task is pending.
    private TaskOutcome? OutcomeOf(ContractedTask task) =>
        IsKnown(task) ? task.Outcome : _world.AsOf > task.Due ? TaskOutcome.NotCompleted : null;

    private bool IsKnown(ContractedTask task) => task.Outcome is not null && _world.Exists(task.OutcomeOn);

    private Fraction CreditOf(ContractedTask task) => OutcomeOf(task) switch
    {
        TaskOutcome.Exceeded or TaskOutcome.Completed => 1,
        TaskOutcome.CompletedPoorly => Fraction.FromDecimal(_world.Version.Definition.Tasks.PoorCredit),
        _ => 0,
    };

    private Fraction AchievementOf(ContractedTask task)
    {
        if (task.Actual is not { } a || (task.Outcome is not null && !IsKnown(task)))
        {
            return 0;
        }

        Fraction actual = Fraction.FromDecimal(a), target = Fraction.FromDecimal(task.Target!.Value);
        return task.Direction == TargetDirection.AtLeast ? Fraction.Min(1, actual / target)
            : actual <= target ? 1
            : target / actual;
    }
}
