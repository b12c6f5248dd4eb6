using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Decisions;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Feedback;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Sanctions;
using DuaCoSo.Domain.Territories;

namespace DuaCoSo.Domain.Registers;

/// <summary>The facts that a register is made of (dữ liệu hồ sơ), one list a table (R), in any order.</summary>
/// <remarks>The application's own objects go in here; <see cref="ResponsibilityRegister.Create(RegisterFacts)"/> copies what it judges.</remarks>
public sealed record RegisterFacts
{
    /// <summary>The localities, one entry a version (G1).</summary>
    public IReadOnlyList<LocalityVersion> Localities { get; init; } = [];

    /// <summary>The parties.</summary>
    public IReadOnlyList<Party> Parties { get; init; } = [];

    /// <summary>Who leads, belongs to or holds which group.</summary>
    public IReadOnlyList<Membership> Members { get; init; } = [];

    /// <summary>The rosters of posts and teams: a register takes each group as a party and its members beside those above, so neither is listed there too (O0).</summary>
    public IReadOnlyList<Roster> Rosters { get; init; } = [];

    /// <summary>The assignments.</summary>
    public IReadOnlyList<ResponsibilityAssignment> Assignments { get; init; } = [];

    /// <summary>The activities.</summary>
    public IReadOnlyList<Activity> Activities { get; init; } = [];

    /// <summary>The periodic reports: a register takes their submissions as activities, behind those above (O5).</summary>
    public IReadOnlyList<PeriodicReport> Reports { get; init; } = [];

    /// <summary>The excusals.</summary>
    public IReadOnlyList<Excusal> Excusals { get; init; } = [];

    /// <summary>The excusals kept by assignment: a register takes them beside those above (O2).</summary>
    public IReadOnlyList<AssignmentExcusals> AssignmentExcusals { get; init; } = [];

    /// <summary>The petitions.</summary>
    public IReadOnlyList<Petition> Petitions { get; init; } = [];

    /// <summary>The contracted tasks; a register leaves out those that are not contracted yet (K1).</summary>
    public IReadOnlyList<ContractedTask> Tasks { get; init; } = [];

    /// <summary>The contributions.</summary>
    public IReadOnlyList<Contribution> Contributions { get; init; } = [];

    /// <summary>The feedback forms.</summary>
    public IReadOnlyList<FeedbackForm> Feedback { get; init; } = [];

    /// <summary>The manual scores.</summary>
    public IReadOnlyList<ManualScore> Scores { get; init; } = [];

    /// <summary>The sanctions.</summary>
    public IReadOnlyList<Sanction> Sanctions { get; init; } = [];

    /// <summary>The sanctions kept by party: a register takes them beside those above (S1).</summary>
    public IReadOnlyList<PartySanctions> PartySanctions { get; init; } = [];

    /// <summary>The issued documents; when there are none, a document that a fact names is its own id (R).</summary>
    public IReadOnlyList<IssuedDocument> Documents { get; init; } = [];

    /// <summary>The decisions on grades.</summary>
    public IReadOnlyList<EvaluationDecision> Decisions { get; init; } = [];

    /// <summary>How many facts there are in all.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} facts");

    /// <summary>The same facts in lists of their own, aggregates as they now stand, those of several facts as what they are.</summary>
    internal RegisterFacts Copy()
    {
        Roster[] rosters = Snapshots(Rosters);
        return new()
        {
            Localities = [.. Localities],
            Parties = [.. Parties, .. rosters.Select(r => r.Group)],
            Members = [.. Members, .. rosters.SelectMany(r => Own(r.Members, r.Group.Id, m => m.Group))],
            Assignments = Snapshots(Assignments),
            Activities = [.. Activities, .. Snapshots(Reports).SelectMany(r => r.Activities)],
            Excusals = [.. Excusals, .. Snapshots(AssignmentExcusals).SelectMany(b => Own(b.Excusals, b.Assignment, e => e.Assignment))],
            Petitions = Snapshots(Petitions),
            Tasks = Snapshots(Tasks),
            Contributions = [.. Contributions],
            Feedback = Snapshots(Feedback),
            Scores = [.. Scores],
            Sanctions = [.. Sanctions, .. Snapshots(PartySanctions).SelectMany(b => Own(b.Sanctions, b.Party, s => s.Party))],
            Documents = [.. Documents],
            Decisions = Snapshots(Decisions),
        };
    }

    /// <summary>The facts without those that no rule speaks of: tasks that bind nobody yet, and what contributions say of them.</summary>
    internal RegisterFacts Binding()
    {
        HashSet<Id<ContractedTask>> loose = [.. Tasks.Where(t => !t.IsBinding).Select(t => t.Id)];
        return this with
        {
            Tasks = [.. Tasks.Where(t => t.IsBinding)],
            Contributions = [.. Contributions.Select(c => c.Task is { } task && loose.Contains(task) ? c with { Task = null } : c)],
        };
    }

    private static T[] Snapshots<T>(IReadOnlyList<T> facts)
        where T : Aggregate => [.. facts.Select(a => (T)(a ?? throw new ArgumentException($"A list of facts holds null for a {typeof(T).Name}.", nameof(facts))).Snapshot())];

    private static ValueList<T> Own<T, TOwner>(ValueList<T> records, Id<TOwner> owner, Func<T, Id<TOwner>> ownerOf) =>
        records.Any(r => ownerOf(r) != owner) ? throw new ArgumentException($"The book of {owner} holds a {typeof(T).Name} of another.", nameof(records)) : records;

    private long Count =>
        (long)Localities.Count + Parties.Count + Members.Count + Rosters.Count + Assignments.Count + Activities.Count + Reports.Count + Excusals.Count + AssignmentExcusals.Count + Petitions.Count
        + Tasks.Count + Contributions.Count + Feedback.Count + Scores.Count + Sanctions.Count + PartySanctions.Count + Documents.Count + Decisions.Count;
}
