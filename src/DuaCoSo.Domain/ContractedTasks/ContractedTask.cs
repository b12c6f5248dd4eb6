using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Territories;
using NodaTime;

namespace DuaCoSo.Domain.ContractedTasks;

/// <summary>Work or a target contracted to named parties (khoán việc, khoán chỉ tiêu) (K1).</summary>
/// <remarks>
/// An initialiser states what was recorded; <see cref="Register"/> begins a life, and the other verbs carry it on. No verb may be dated before another.
/// A task of which no date of its life is recorded is contracted: that is what a row of a register means. One that is not contracted yet binds
/// nobody, and a register leaves it out.
/// </remarks>
public sealed class ContractedTask : Aggregate
{
    private decimal? _target;
    private decimal? _actual;
    private TaskOutcome? _outcome;
    private LocalDate? _outcomeOn;
    private LocalDate? _registered;
    private LocalDate? _approved;
    private LocalDate? _contracted;
    private ValueList<TargetChange> _targetChanges = [];
    private ValueList<TaskProgress> _progress = [];

    /// <summary>Its id.</summary>
    public required Id<ContractedTask> Id { get; init; }

    /// <summary>The responsible parties, each of whom carries the whole outcome.</summary>
    public required ValueList<Id<Party>> Responsible { get; init; }

    /// <summary>Where.</summary>
    /// <value>None by default.</value>
    public Id<Locality>? Locality { get; init; }

    /// <summary>What is to be done.</summary>
    /// <value><see langword="null"/> by default.</value>
    public string? Title { get; init; }

    /// <summary>By when.</summary>
    public required LocalDate Due { get; init; }

    /// <summary>Its weight among the tasks of a party, positive.</summary>
    /// <value>1 by default, over 0.</value>
    public decimal Weight { get; init; } = 1;

    /// <summary>The number to be reached, or not to be passed.</summary>
    /// <value>None by default.</value>
    public decimal? Target
    {
        get => _target;
        init => _target = value;
    }

    /// <summary>The number reached.</summary>
    /// <value>None by default.</value>
    public decimal? Actual
    {
        get => _actual;
        init => _actual = value;
    }

    /// <summary>Whether the target is to be reached or not to be passed.</summary>
    /// <value>To be reached by default.</value>
    public TargetDirection Direction { get; init; } = TargetDirection.AtLeast;

    /// <summary>What came of it.</summary>
    /// <value>Nothing yet by default.</value>
    public TaskOutcome? Outcome
    {
        get => _outcome;
        init => _outcome = value;
    }

    /// <summary>When; given exactly when there is an outcome.</summary>
    /// <value>None by default.</value>
    public LocalDate? OutcomeOn
    {
        get => _outcomeOn;
        init => _outcomeOn = value;
    }

    /// <summary>The document that it carries out (K3).</summary>
    /// <value>None by default.</value>
    public Id<IssuedDocument>? Document { get; init; }

    /// <summary>The petition that it answers.</summary>
    /// <value>None by default.</value>
    public Id<Petition>? Petition { get; init; }

    /// <summary>When it was registered; a register has no column for it.</summary>
    /// <value>Not recorded by default.</value>
    public LocalDate? Registered
    {
        get => _registered;
        init => _registered = value;
    }

    /// <summary>When it was approved; a register has no column for it.</summary>
    /// <value>Not recorded by default.</value>
    public LocalDate? Approved
    {
        get => _approved;
        init => _approved = value;
    }

    /// <summary>When it was contracted; a register has no column for it.</summary>
    /// <value>Not recorded by default.</value>
    public LocalDate? Contracted
    {
        get => _contracted;
        init => _contracted = value;
    }

    /// <summary>How its target was changed, in order; a register has the last target alone.</summary>
    /// <value>Never by default.</value>
    public ValueList<TargetChange> TargetChanges
    {
        get => _targetChanges;
        init => _targetChanges = value;
    }

    /// <summary>What was reported on it, in order; a register has the last number alone.</summary>
    /// <value>Nothing by default.</value>
    public ValueList<TaskProgress> Progress
    {
        get => _progress;
        init => _progress = value;
    }

    /// <summary>Where it stands, by the last of its dates.</summary>
    public TaskState State =>
        _outcome is not null || _outcomeOn is not null ? TaskState.Concluded
        : _contracted is not null ? TaskState.Contracted
        : _approved is not null ? TaskState.Approved
        : _registered is not null ? TaskState.Registered
        : TaskState.Contracted;

    /// <summary>Whether it binds its responsible parties, now or once: what a register takes.</summary>
    internal bool IsBinding => State is TaskState.Contracted or TaskState.Concluded;

    /// <summary>Registers a task: work that its responsible parties take on themselves, subject to approval.</summary>
    /// <param name="task">What is registered; it is copied.</param>
    /// <param name="on">When.</param>
    /// <returns>The task, with its first event.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="task"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An id or the responsible parties are empty, the direction is none, or more is recorded than what is to be done.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is before 1900 or after 2100, or the weight or the target is out of its range.</exception>
    public static ContractedTask Register(ContractedTask task, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(task);
        Arguments.Date(on, nameof(on));
        task.CheckFresh(
            task is { State: TaskState.Contracted, Contracted: null, Actual: null, TargetChanges.Count: 0, Progress.Count: 0 }, nameof(task));
        Arguments.Given(!task.Id.IsEmpty && task.Responsible.Count > 0 && !task.Responsible.Contains(default), nameof(task));
        Arguments.Given(task is { Locality: not { IsEmpty: true }, Document: not { IsEmpty: true }, Petition: not { IsEmpty: true } }, nameof(task));
        Arguments.Given(Enum.IsDefined(task.Direction), nameof(task));
        Arguments.Date(task.Due, nameof(task));
        Arguments.Number(task.Weight, NumberRange.Weight, nameof(task));
        if (task.Target is { } target)
        {
            Arguments.Number(target, task.Targets, nameof(task));
        }

        var registered = (ContractedTask)task.Snapshot();
        registered._registered = on;
        registered.Raise(new TaskRegistered(registered.Id, registered.Responsible, registered.Due, on));
        return registered;
    }

    /// <summary>Approves it as it was registered.</summary>
    /// <param name="on">When.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">It is not waiting for approval, or the date is before another of its dates.</exception>
    public void Approve(LocalDate on)
    {
        Allow(on, State == TaskState.Registered, TaskProblems.CannotApprove);
        _approved = on;
        Raise(new TaskApproved(Id, on));
    }

    /// <summary>Contracts it to its responsible parties: from then on it counts.</summary>
    /// <param name="on">When.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">It is not approved or contracted already, or the date is before another of its dates.</exception>
    public void Contract(LocalDate on)
    {
        Allow(on, State == TaskState.Approved, TaskProblems.CannotContract);
        _contracted = on;
        Raise(new TaskContracted(Id, on));
    }

    /// <summary>Changes its target, or gives it one.</summary>
    /// <param name="target">The target from then on: positive when it is to be reached, 0 or more when it is not to be passed.</param>
    /// <param name="document">The document that changes it.</param>
    /// <param name="on">When.</param>
    /// <exception cref="ArgumentException"><paramref name="document"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2100, or the target is out of its range.</exception>
    /// <exception cref="DomainException">It is not under contract, has that target already, or the date is before another of its dates.</exception>
    public void ChangeTarget(decimal target, Id<IssuedDocument> document, LocalDate on)
    {
        Arguments.Number(target, Targets, nameof(target));
        Arguments.Given(!document.IsEmpty, nameof(document));
        Allow(on, State == TaskState.Contracted, TaskProblems.CannotChangeTarget);
        if (target == _target)
        {
            throw new DomainException(TaskProblems.TargetUnchanged.At(
                null, ("id", Id.Key), ("target", FormattableString.Invariant($"{target}")), ("document", document.Key), ("date", IsoOf(on))));
        }

        TargetChange change = new(on, _target, target, document);
        _targetChanges = [.. _targetChanges, change];
        _target = target;
        Raise(new TaskTargetChanged(Id, change.From, target, document, on));
    }

    /// <summary>Reports how it gets on.</summary>
    /// <param name="actual">The number reached by then; <see langword="null"/> leaves the last one.</param>
    /// <param name="remarks">What there is to say, or <see langword="null"/>.</param>
    /// <param name="on">When.</param>
    /// <exception cref="ArgumentException">Neither a number nor remarks are given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2100, or the number is out of its range.</exception>
    /// <exception cref="DomainException">It is not under contract, or the date is before another of its dates.</exception>
    public void ReportProgress(decimal? actual, string? remarks, LocalDate on)
    {
        Arguments.Given(actual is not null || !string.IsNullOrWhiteSpace(remarks), nameof(remarks));
        if (actual is { } number)
        {
            Arguments.Number(number, NumberRange.Amount, nameof(actual));
        }

        Allow(on, State == TaskState.Contracted, TaskProblems.CannotReportProgress);
        _progress = [.. _progress, new(on, actual, remarks)];
        _actual = actual ?? _actual;
        Raise(new TaskProgressReported(Id, actual, on));
    }

    /// <summary>Concludes it with its outcome; the number reached is what was reported last.</summary>
    /// <param name="outcome">What came of it.</param>
    /// <param name="on">When.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2100, or the outcome is none.</exception>
    /// <exception cref="DomainException">It is not under contract, or the date is before another of its dates.</exception>
    public void Conclude(TaskOutcome outcome, LocalDate on)
    {
        if (!Enum.IsDefined(outcome))
        {
            throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "One of the outcomes.");
        }

        Allow(on, State == TaskState.Contracted, TaskProblems.CannotConclude);
        (_outcome, _outcomeOn) = (outcome, on);
        Raise(new TaskConcluded(Id, outcome, on));
    }

    /// <summary>Its id.</summary>
    public override string ToString() => Id.Key;

    private NumberRange Targets => Direction == TargetDirection.AtMost ? NumberRange.NonNegativeAmount : NumberRange.PositiveAmount;

    private void Allow(LocalDate on, bool isAllowed, ProblemKind notAllowed) =>
        Allow(Id.Key, State, isAllowed, on, Latest(ChangedOn, _registered, _approved, _contracted, _outcomeOn), notAllowed, TaskProblems.DateBackwards);
}
