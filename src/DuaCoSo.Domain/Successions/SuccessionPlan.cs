using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using NodaTime;

namespace DuaCoSo.Domain.Successions;

/// <summary>How assignments go on when the map or the parties change on a date (phương án kế tiếp phân công) (G2): proposals, and what a person must decide.</summary>
/// <remarks>
/// Immutable and safe to share between threads. Nothing is applied until it is accepted, item by item or all. For each assignment in force the day before and beyond, on a locality that ends or
/// gives a part, or of a party that is carried on by another: the same role, sector and matter on each successor, for the same party or the one that carries it on, succeeding the old one.
/// Those of one party, role, sector and matter on one locality collapse into one that succeeds them all.
/// </remarks>
public sealed class SuccessionPlan
{
    private readonly RegisterFacts _facts;
    private readonly Dictionary<Id<ResponsibilityAssignment>, ResponsibilityAssignment> _assignments;

    internal SuccessionPlan(LocalDate on, ResponsibilityRegister register, ValueList<SuccessionItem> items, ValueList<SuccessionConflict> conflicts)
    {
        On = on;
        Register = register;
        Items = items;
        Conflicts = conflicts;
        _facts = register.Facts;
        _assignments = _facts.Assignments.ToDictionary(a => a.Id);
    }

    /// <summary>The date from which the changes hold.</summary>
    public LocalDate On { get; }

    /// <summary>The register with the changes of the map and of parties recorded and no assignment touched.</summary>
    public ResponsibilityRegister Register { get; }

    /// <summary>The proposals, by the first assignment that ends.</summary>
    public ValueList<SuccessionItem> Items { get; }

    /// <summary>What would break if all were accepted, and what no proposal settles.</summary>
    public ValueList<SuccessionConflict> Conflicts { get; }

    /// <summary>The plan for the changes of one date.</summary>
    /// <param name="register">The register before them.</param>
    /// <param name="changes">The changes, at least one, all of one date.</param>
    /// <param name="policy">The policy whose assignment rules are looked at, in the version of that date.</param>
    /// <returns>The plan, or every problem of the changes, each naming its position in <c>changes</c>: localities first, then parties.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no change, or there are changes of several dates: plan and accept the earlier ones first.</exception>
    public static Checked<SuccessionPlan> Create(ResponsibilityRegister register, ChangeList changes, PolicyTimeline policy)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(policy);
        ValueList<LocalDate> dates = changes.Dates;
        return dates.Count == 1
            ? SuccessionPlanner.Plan(register, dates[0], changes, policy)
            : throw new ArgumentException("A plan is for the changes of one date.", nameof(changes));
    }

    /// <summary>The plan for a date on which the register's localities change already, their new versions saying whom they succeed.</summary>
    /// <param name="register">The register.</param>
    /// <param name="on">The first day of the new versions.</param>
    /// <param name="policy">The policy whose assignment rules are looked at, in the version of that date.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2100.</exception>
    public static SuccessionPlan ForDate(ResponsibilityRegister register, LocalDate on, PolicyTimeline policy)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(policy);
        Arguments.Date(on, nameof(on));
        return SuccessionPlanner.Plan(register, on, new(), policy).Require();
    }

    /// <summary>Carries some proposals out on the caller's own assignments, or none of them: each that ends does so by one verb.</summary>
    /// <param name="items">Items of this plan.</param>
    /// <param name="assignments">The assignments as they are kept, those that end among them.</param>
    /// <param name="on">The day on which it is said, before or after the plan's own date.</param>
    /// <returns>Those of the caller's that have ended, and new ones to be kept beside them.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An item is another plan's, or an assignment is given twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">An assignment is not given or says something else than when the plan was made, or its verb refuses: with every problem, and nothing changed.</exception>
    public SuccessionOutcome CarryOut(IEnumerable<SuccessionItem> items, IEnumerable<ResponsibilityAssignment> assignments, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(assignments);
        Arguments.Date(on, nameof(on));
        HashSet<SuccessionItem> accepted = [.. items];
        if (!accepted.IsSubsetOf(Items))
        {
            throw new ArgumentException("Only a plan's own items can be accepted.", nameof(items));
        }

        var given = assignments.ToDictionary(a => a.Id);
        SortedDictionary<Id<ResponsibilityAssignment>, SuccessionItem> ends = Ends(accepted);
        var problems = new List<Problem>();
        foreach ((Id<ResponsibilityAssignment> id, SuccessionItem item) in ends)
        {
            // On a copy first, so that a refusal changes nothing.
            Rehearse(item, id, given.GetValueOrDefault(id), on, problems);
        }

        if (problems.Count > 0)
        {
            throw new DomainException(problems.ToValueList());
        }

        foreach ((Id<ResponsibilityAssignment> id, SuccessionItem item) in ends)
        {
            item.End(given[id], On.PlusDays(-1), on);
        }

        return new(
            [.. ends.Keys.Select(id => given[id])],
            accepted.Select(a => a.Begin(on)).OfType<ResponsibilityAssignment>().OrderBy(a => a.Id).ToValueList());
    }

    /// <summary>The register with some proposals accepted; the other assignments stand as they did.</summary>
    /// <param name="items">Items of this plan.</param>
    /// <param name="on">The day on which it is said, before or after the plan's own date.</param>
    /// <returns>The register with its warnings: an assignment that is left on a place or with a party that has ended, a visit recorded after its assignment has ended.</returns>
    /// <exception cref="ArgumentException">An item is another plan's.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">A verb was said later of an assignment that ends.</exception>
    public Checked<ResponsibilityRegister> Accept(IEnumerable<SuccessionItem> items, LocalDate on)
    {
        SuccessionOutcome outcome = CarryOut(items, _facts.Assignments.Select(a => (ResponsibilityAssignment)a.Snapshot()), on);
        Checked<ResponsibilityRegister> after = ResponsibilityRegister.Create(Facts(outcome));
        return after.TryGet(out ResponsibilityRegister? register)
            ? Checked<ResponsibilityRegister>.Accepted(register, [.. Orphans(outcome), .. after.Problems])
            : after;
    }

    /// <summary>The register with every proposal accepted.</summary>
    /// <param name="on">The day on which it is said, before or after the plan's own date.</param>
    /// <returns>The register with its warnings.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">A verb was said later of an assignment that ends.</exception>
    public Checked<ResponsibilityRegister> AcceptAll(LocalDate on) => Accept(Items, on);

    /// <summary>The date and how many proposals and conflicts there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{On:uuuu'-'MM'-'dd}: {Items.Count} items, {Conflicts.Count} conflicts");

    /// <summary>One end for each, by id: by the proposal with which its chain goes on where there are several.</summary>
    private SortedDictionary<Id<ResponsibilityAssignment>, SuccessionItem> Ends(HashSet<SuccessionItem> accepted)
    {
        var ends = new SortedDictionary<Id<ResponsibilityAssignment>, SuccessionItem>();
        foreach ((SuccessionItem item, Id<ResponsibilityAssignment> id) in Items.Where(accepted.Contains).SelectMany(i => i.Ended.Select(e => (Item: i, Id: e))).OrderBy(p => p.Item.IsLedBy(p.Id) ? 0 : 1))
        {
            ends.TryAdd(id, item);
        }

        return ends;
    }

    private void Rehearse(SuccessionItem item, Id<ResponsibilityAssignment> id, ResponsibilityAssignment? given, LocalDate on, List<Problem> problems)
    {
        if (given is null || given.Terms != _assignments[id].Terms)
        {
            problems.Add((given is null ? SuccessionProblems.NotGiven : SuccessionProblems.ChangedSince).At(null, ("id", id.Key)));
            return;
        }

        try
        {
            item.End((ResponsibilityAssignment)given.Snapshot(), On.PlusDays(-1), on);
        }
        catch (DomainException refused)
        {
            problems.AddRange(refused.Problems);
        }
    }

    /// <summary>What no accepted proposal ends although its locality or party has ended (C2).</summary>
    private IEnumerable<Problem> Orphans(SuccessionOutcome outcome)
    {
        HashSet<Id<ResponsibilityAssignment>> settled = [.. outcome.Ended.Select(a => a.Id)];
        foreach (Id<ResponsibilityAssignment> id in Items.SelectMany(i => i.Ended).Distinct().Where(e => !settled.Contains(e)).Order())
        {
            ResponsibilityAssignment left = _assignments[id];
            string? ended = left.Locality is { } place && Register.Territory.Find(place, On) is null ? place.Key
                : !Register.Parties.Intervals[Register.Parties.Keys.Find(left.Party.Key)].Contains(Day.Of(On)) ? left.Party.Key
                : null;
            if (ended is not null)
            {
                yield return SuccessionProblems.LeftOrphaned.At(new() { Table = "assignments", Field = "to", Id = id.Key }, ("id", id.Key), ("ended", ended), ("date", TerritoryCheck.Iso(On)));
            }
        }
    }

    private RegisterFacts Facts(SuccessionOutcome outcome)
    {
        var ended = outcome.Ended.ToDictionary(a => a.Id);
        return _facts with { Assignments = [.. _facts.Assignments.Select(a => ended.GetValueOrDefault(a.Id, a)), .. outcome.Begun] };
    }
}
