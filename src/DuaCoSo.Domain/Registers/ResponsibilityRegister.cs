using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Territories;

namespace DuaCoSo.Domain.Registers;

/// <summary>The immutable snapshot of facts that a policy assesses (hồ sơ, sổ theo dõi) (R).</summary>
/// <remarks>
/// Facts enter once: they are checked, what is judged is copied and indexed, and whatever becomes of the caller's objects later changes no
/// register. One register serves every policy, period and date that it is assessed with, from any number of threads.
/// </remarks>
public sealed class ResponsibilityRegister
{
    private readonly Lazy<string> _digest;

    // Two threads may lay them out at once: they lay out the same.
    private ChainDays? _chains;

    private ResponsibilityRegister(RegisterFacts facts)
    {
        Facts = facts;
        _digest = new(() => RegisterDigest.Of(Facts));
        Territory = new Territory(Facts.Localities.ToValueList());
        Parties = new PartyTable(Facts.Parties, Facts.Members);
        Assignments = new AssignmentTable(Facts.Assignments, Parties, Localities);
        Activities = new ActivityTable(Facts.Activities, Assignments);
        Petitions = new PetitionTable(Facts.Petitions, Assignments);
        Tasks = new TaskTable(Facts.Tasks, Parties);
        Feedback = new FeedbackTable(Facts.Feedback, Assignments);
        Contributions = new ContributionTable(Facts.Contributions, Assignments);
        Sanctions = new SanctionTable(Facts.Sanctions, Parties);
        Scores = new ScoreTable(Facts.Scores, Parties);
        Decisions = new DecisionTable(Facts.Decisions);
        Excusals = ExcusalsByChain(Facts.Excusals);
    }

    /// <summary>What identifies the facts (E9): <c>sha256:</c> and 64 hexadecimal digits, the same in any order; computed when first asked for. It does not authenticate.</summary>
    public string Digest => _digest.Value;

    /// <summary>The localities and their tree on every date (G1).</summary>
    public Territory Territory { get; }

    /// <summary>The facts as they were checked; none of the caller's lists.</summary>
    internal RegisterFacts Facts { get; }

    internal LocalityTable Localities => Territory.Table;

    internal PartyTable Parties { get; }

    internal AssignmentTable Assignments { get; }

    internal ActivityTable Activities { get; }

    internal PetitionTable Petitions { get; }

    internal TaskTable Tasks { get; }

    internal FeedbackTable Feedback { get; }

    internal ContributionTable Contributions { get; }

    internal SanctionTable Sanctions { get; }

    internal ScoreTable Scores { get; }

    internal DecisionTable Decisions { get; }

    /// <summary>The excused days of each chain as a set of days.</summary>
    internal Groups<DayRange> Excusals { get; }

    /// <summary>A register of facts, if nothing in them is wrong.</summary>
    /// <param name="facts">The facts, in any order.</param>
    /// <returns>The register with its warnings, or every problem (R1), each naming table, record and field.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    public static Checked<ResponsibilityRegister> Create(RegisterFacts facts) => Create(facts, RegisterDefects.None);

    internal static Checked<ResponsibilityRegister> Create(RegisterFacts facts, RegisterDefects defects)
    {
        ArgumentNullException.ThrowIfNull(facts);

        // What is checked is what is kept, whatever becomes of the caller's lists.
        facts = facts.Copy();
        ValueList<Problem> problems = RegisterCheck.Check(facts, defects);
        return problems.Any(p => p.Severity == Severity.Error)
            ? Checked<ResponsibilityRegister>.Refused(problems)
            : Checked<ResponsibilityRegister>.Accepted(new(facts.Binding()), problems);
    }

    /// <summary>A register of facts of another one, of which nothing that is checked was changed.</summary>
    internal static ResponsibilityRegister OfChecked(RegisterFacts facts) => new(facts);

    /// <summary>The facts that it was made of (R), to be changed by <c>with</c> and made a register again; from what is given back alone, the digest is the same.</summary>
    /// <remarks>Aggregates are copies with versions but without events: a verb on them changes no register. What a register takes apart comes back as the rows that it became: rosters, reports, excusals by assignment.</remarks>
    public RegisterFacts ToFacts() => Facts.Copy();

    /// <summary>How many parties and assignments it has.</summary>
    public override string ToString() => FormattableString.Invariant($"{Parties.Keys.Count} parties, {Assignments.Keys.Count} assignments");

    /// <summary>The chains under a policy in force on some days; the latest are kept, since most policies of a sweep are in force alike.</summary>
    internal ChainDays ChainsUnder(DayRange[] policy) => _chains is { } kept && kept.IsUnder(policy) ? kept : _chains = new(this, policy);

    private Groups<DayRange> ExcusalsByChain(IReadOnlyList<Excusal> excusals)
    {
        var owned = new List<(int Chain, DayRange Days)>();
        var merged = new List<DayRange>();
        foreach (IGrouping<int, Excusal> chain in excusals.GroupBy(e => Assignments.Chain[Assignments.Keys.Find(e.Assignment.Key)]))
        {
            DaySets.Union([.. chain.Select(e => DayRange.Of(e.Interval))], merged);
            owned.AddRange(merged.Select(days => (chain.Key, days)));
        }

        return Groups<DayRange>.By(Assignments.ChainCount, owned, o => o.Chain, o => o.Days);
    }
}
