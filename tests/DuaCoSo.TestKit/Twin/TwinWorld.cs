using System.Text;
using DuaCoSo.Domain;
using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Feedback;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.TestKit.Twin;

/// <summary>What every rule of the twin looks up: the versions, the facts, the period and the date (T, O0, O7, V3).</summary>
/// <remarks>Facts are found by the id that names them; everything else is a walk over a list.</remarks>
internal sealed class TwinWorld
{
    private readonly Dictionary<Id<Party>, Party> _parties;
    private readonly Dictionary<Id<ResponsibilityAssignment>, ResponsibilityAssignment> _assignments;
    private readonly ILookup<Id<ResponsibilityAssignment>, ResponsibilityAssignment> _successors;
    private readonly ILookup<Id<Party>, Membership> _members;
    private readonly ILookup<Id<Locality>, LocalityVersion> _localities;
    private readonly ILookup<Id<ResponsibilityAssignment>, Activity> _activities;
    private readonly ILookup<Id<ResponsibilityAssignment>, Excusal> _excusals;
    private readonly ILookup<Id<ResponsibilityAssignment>, FeedbackForm> _forms;

    public TwinWorld(IEnumerable<Policy> versions, RegisterFacts facts, ReportingPeriod period, LocalDate asOf)
    {
        Versions = [.. versions.OrderBy(v => v.Effective.From ?? LocalDate.MinIsoValue)];
        Facts = facts;
        _parties = facts.Parties.ToDictionary(p => p.Id);
        _assignments = facts.Assignments.ToDictionary(a => a.Id);
        _successors = facts.Assignments.SelectMany(a => a.Succeeds.Select(s => (Before: s, After: a))).ToLookup(l => l.Before, l => l.After);
        _members = facts.Members.ToLookup(m => m.Group);
        _localities = facts.Localities.ToLookup(v => v.Locality);
        _activities = facts.Activities.ToLookup(a => a.Assignment);
        _excusals = facts.Excusals.ToLookup(e => e.Assignment);
        _forms = facts.Feedback.ToLookup(f => f.Assignment);
        Period = period;
        AsOf = asOf;
        Version = VersionOn(LastCalendarDayOf(period));
        Range = Version.Periods.RangeOf(period);
        Chains = [.. facts.Assignments.Where(a => JoinedBefore(a) is null).Select(ChainFrom)];
    }

    public IReadOnlyList<Policy> Versions { get; }

    public RegisterFacts Facts { get; }

    /// <summary>E.</summary>
    public ReportingPeriod Period { get; }

    public LocalDate AsOf { get; }

    /// <summary>The version that schemes, feedback and task credit are judged by, and whose scheme gives E's dates (V3).</summary>
    public Policy Version { get; }

    /// <summary>The days of E.</summary>
    public DateRange Range { get; }

    /// <summary>The chains of assignments, each from its first link to its last (O7).</summary>
    public IReadOnlyList<IReadOnlyList<ResponsibilityAssignment>> Chains { get; }

    /// <summary>Codes and ids compare by code point.</summary>
    public static IComparer<string> ByCodePoint { get; } = Comparer<string>.Create((left, right) =>
    {
        Rune[] one = [.. left.EnumerateRunes()], other = [.. right.EnumerateRunes()];
        return one.AsSpan().SequenceCompareTo(other);
    });

    public static LocalDate LastCalendarDayOf(ReportingPeriod period) => period.CalendarRange.To!.Value;

    public static IEnumerable<LocalDate> DaysOf(DateRange range)
    {
        for (LocalDate day = range.From!.Value; day <= range.To!.Value; day = day.PlusDays(1))
        {
            yield return day;
        }
    }

    /// <summary>V3: the version in force on a day, else the last one before it, else the first.</summary>
    public Policy VersionOn(LocalDate day) =>
        Versions.FirstOrDefault(v => v.Effective.Contains(day)) ?? Versions.LastOrDefault(v => v.Effective.To < day) ?? Versions[0];

    /// <summary>O2: the policy's interval is the union of its versions'.</summary>
    public bool PolicyInForceOn(LocalDate day) => Versions.Any(v => v.Effective.Contains(day));

    /// <summary>T3: whether a fact of this date exists.</summary>
    public bool Exists(LocalDate? date) => date <= AsOf;

    public Party PartyOf(Id<Party> id) => _parties[id];

    public ResponsibilityAssignment AssignmentOf(Id<ResponsibilityAssignment> id) => _assignments[id];

    /// <summary>The activities of a chain's links, those after <c>asOf</c> left out.</summary>
    public IEnumerable<Activity> ActivitiesOf(IEnumerable<ResponsibilityAssignment> chain) => chain.SelectMany(l => _activities[l.Id]).Where(a => Exists(a.Date));

    /// <summary>The excusals of a chain's links.</summary>
    public IEnumerable<Excusal> ExcusalsOf(IEnumerable<ResponsibilityAssignment> chain) => chain.SelectMany(l => _excusals[l.Id]);

    /// <summary>The forms of a chain's links, those after <c>asOf</c> left out.</summary>
    public IEnumerable<FeedbackForm> FormsOf(IEnumerable<ResponsibilityAssignment> chain) => chain.SelectMany(l => _forms[l.Id]).Where(f => Exists(f.Date));

    /// <summary>O0: who holds a post or leads a team on a day, himself in force.</summary>
    public IEnumerable<Id<Party>> HoldersOf(Id<Party> group, LocalDate day)
    {
        MembershipRole? role = PartyOf(group).Kind switch
        {
            PartyKind.Post => MembershipRole.Holder,
            PartyKind.Team => MembershipRole.Leader,
            _ => null,
        };
        return _members[group]
            .Where(m => m.Role == role && m.Interval.Contains(day) && PartyOf(m.Party).Interval.Contains(day))
            .Select(m => m.Party);
    }

    /// <summary>O0: whose something of a party is, on the day that counts.</summary>
    public HashSet<Id<Party>> OwnersOf(Id<Party> party, LocalDate day) => [party, .. HoldersOf(party, day)];

    public LocalityVersion? LocalityOn(Id<Locality>? locality, LocalDate day) =>
        locality is { } id ? _localities[id].SingleOrDefault(v => v.Interval.Contains(day)) : null;

    /// <summary>O1: a locality as it was on a day; without a version then, the last that began by that day, or else the first.</summary>
    public LocalityVersion? LocalityAsOn(Id<Locality>? locality, LocalDate day)
    {
        LocalityVersion[] versions =
            locality is { } id ? [.. _localities[id].OrderBy(v => v.Interval.From ?? LocalDate.MinIsoValue)] : [];
        return LocalityOn(locality, day) ?? versions.LastOrDefault(v => !(v.Interval.From > day)) ?? versions.FirstOrDefault();
    }

    /// <summary>O7: the last of some links by <c>from</c>, then id.</summary>
    public static ResponsibilityAssignment? Latest(IEnumerable<ResponsibilityAssignment> links) =>
        links.OrderBy(l => l.Interval.From ?? LocalDate.MinIsoValue).ThenBy(l => l.Id).LastOrDefault();

    private IReadOnlyList<ResponsibilityAssignment> ChainFrom(ResponsibilityAssignment first)
    {
        var links = new List<ResponsibilityAssignment>();
        for (ResponsibilityAssignment? link = first; link is not null; link = JoinedAfter(link))
        {
            links.Add(link);
        }

        return links;
    }

    // Joined when each is the first by id of the other's predecessors or successors with the same party and role.
    private ResponsibilityAssignment? JoinedAfter(ResponsibilityAssignment link) =>
        FirstSuccessor(link) is { } next && FirstPredecessor(next) == link ? next : null;

    private ResponsibilityAssignment? JoinedBefore(ResponsibilityAssignment link) =>
        FirstPredecessor(link) is { } before && FirstSuccessor(before) == link ? before : null;

    private ResponsibilityAssignment? FirstSuccessor(ResponsibilityAssignment link) =>
        _successors[link.Id].Where(a => AreAlike(a, link)).MinBy(a => a.Id);

    private ResponsibilityAssignment? FirstPredecessor(ResponsibilityAssignment link) =>
        link.Succeeds.Select(AssignmentOf).Where(a => AreAlike(a, link)).MinBy(a => a.Id);

    private static bool AreAlike(ResponsibilityAssignment left, ResponsibilityAssignment right) =>
        left.Party == right.Party && left.Role == right.Role;
}
