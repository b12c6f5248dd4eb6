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

    internal SuccessionPlan(LocalDate on, ResponsibilityRegister register, ValueList<SuccessionItem> items, ValueList<SuccessionConflict> conflicts)
    {
        On = on;
        Register = register;
        Items = items;
        Conflicts = conflicts;
        _facts = register.Facts;
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
    public static SuccessionPlan ForDate(ResponsibilityRegister register, LocalDate on, PolicyTimeline policy)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(policy);
        return SuccessionPlanner.Plan(register, on, new(), policy).Require();
    }

    /// <summary>What accepting some proposals does to assignments.</summary>
    /// <param name="items">Items of this plan.</param>
    /// <exception cref="ArgumentException">An item is another plan's.</exception>
    public SuccessionOutcome Outcome(IEnumerable<SuccessionItem> items)
    {
        SuccessionItem[] accepted = [.. items.Distinct()];
        if (!Items.ToHashSet().IsSupersetOf(accepted))
        {
            throw new ArgumentException("Only a plan's own items can be accepted.", nameof(items));
        }

        HashSet<Id<ResponsibilityAssignment>> ended = [.. accepted.SelectMany(a => a.Ended)];
        return new(
            _facts.Assignments.Where(a => ended.Contains(a.Id)).Select(a => Ended(a, On.PlusDays(-1))).OrderBy(a => a.Id).ToValueList(),
            accepted.Select(a => a.Proposed).OfType<ResponsibilityAssignment>().OrderBy(a => a.Id).ToValueList());
    }

    /// <summary>The register with some proposals accepted; the other assignments stand as they did.</summary>
    /// <param name="items">Items of this plan.</param>
    /// <returns>The register with its warnings, such as a visit recorded on an assignment that has ended since.</returns>
    /// <exception cref="ArgumentException">An item is another plan's.</exception>
    public Checked<ResponsibilityRegister> Accept(IEnumerable<SuccessionItem> items) => ResponsibilityRegister.Create(Facts(Outcome(items)));

    /// <summary>The register with every proposal accepted.</summary>
    /// <returns>The register with its warnings.</returns>
    public Checked<ResponsibilityRegister> AcceptAll() => Accept(Items);

    /// <summary>The date and how many proposals and conflicts there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{On:uuuu'-'MM'-'dd}: {Items.Count} items, {Conflicts.Count} conflicts");

    private RegisterFacts Facts(SuccessionOutcome outcome)
    {
        var ended = outcome.Ended.ToDictionary(a => a.Id);
        return _facts with { Assignments = [.. _facts.Assignments.Select(a => ended.GetValueOrDefault(a.Id, a)), .. outcome.Begun] };
    }

    private static ResponsibilityAssignment Ended(ResponsibilityAssignment assignment, LocalDate last) => new()
    {
        Id = assignment.Id,
        Party = assignment.Party,
        Role = assignment.Role,
        Locality = assignment.Locality,
        Sector = assignment.Sector,
        Matter = assignment.Matter,
        Interval = new(assignment.Interval.From, last),
        Document = assignment.Document,
        Succeeds = assignment.Succeeds,
        Version = assignment.Version,
    };
}
