using DuaCoSo.Domain;
using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit.Generation;
using FluentAssertions;

namespace DuaCoSo.TestKit.Scenes;

/// <summary>
/// A register written down one fact a line, under a policy of one version or more, for the tests of a rule's boundaries. The commune X lies in the district D
/// of the province P until a line says otherwise. Parties need no line of their own: O1 is an official, B1 a post, T1 a team, A1 an agency, C1 a committee, E1 an enterprise.
/// </summary>
/// <remarks>Whatever is assessed is assessed by the twin as well, so what the text of the rules gives is held against both.</remarks>
public sealed partial class Given
{
    private readonly PolicyDefinition[] _versions;
    private readonly List<LocalityVersion> _localities = [];
    private readonly Dictionary<Id<Party>, Party> _parties = [];
    private readonly List<Membership> _members = [];
    private readonly List<ResponsibilityAssignment> _assignments = [];
    private readonly List<Activity> _activities = [];
    private readonly List<Excusal> _excusals = [];

    /// <summary>Begins with the versions of the policy.</summary>
    public Given(params ReadOnlySpan<PolicyDefinition> versions) => _versions = versions.ToArray();

    /// <summary>A version of a locality; the first one said of P, D or X takes the place of the one that they had.</summary>
    public Given Place(string id, LocalityLevel level, string? parent, string days = "..", string? traits = null, string? succeeds = null)
    {
        _localities.Add(new()
        {
            Locality = new(id),
            Level = level,
            Parent = parent is null ? null : new(parent),
            Interval = Read.Range(days),
            Traits = Read.List(traits, t => new LocalityTrait(t)),
            Succeeds = Read.List(succeeds, s => new Id<Locality>(s)),
        });
        return this;
    }

    /// <summary>A version of a commune.</summary>
    public Given Commune(string id, string parent = "D", string days = "..", string? traits = null) => Place(id, LocalityLevel.Commune, parent, days, traits);

    /// <summary>What is to be known of a party besides its id.</summary>
    public Given Party(string id, string days = "..", string? position = null, string? organization = null)
    {
        _parties[new(id)] = new()
        {
            Id = new(id),
            Kind = Read.KindOf(id),
            Interval = Read.Range(days),
            Position = position is null ? null : new(position),
            Organization = organization is null ? null : new(organization),
        };
        return organization is null ? this : Know(organization);
    }

    /// <summary>A holder of a post, or a leader of a team.</summary>
    public Given Holds(string group, string party, string days = "..") =>
        Member(group, party, Read.KindOf(group) == PartyKind.Team ? MembershipRole.Leader : MembershipRole.Holder, days);

    /// <summary>A member of a team, or a holder or leader.</summary>
    public Given Member(string group, string party, MembershipRole role, string days = "..")
    {
        _members.Add(new() { Group = new(group), Party = new(party), Role = role, Interval = Read.Range(days) });
        return Know(group).Know(party);
    }

    /// <summary>An assignment; place null for none.</summary>
    public Given Assigned(
        string id,
        string party = "O1",
        string? place = "X",
        string days = "..",
        string role = "inCharge",
        string? succeeds = null,
        string? sector = null,
        string? matter = null)
    {
        _assignments.Add(new()
        {
            Id = new(id),
            Party = new(party),
            Role = new(role),
            Locality = place is null ? null : new(place),
            Sector = sector is null ? null : new(sector),
            Matter = matter is null ? null : new(matter),
            Interval = Read.Range(days),
            Succeeds = Read.List(succeeds, s => new Id<ResponsibilityAssignment>(s)),
        });
        return Know(party);
    }

    /// <summary>Days on which an assignment is excused.</summary>
    public Given Excused(string assignment, string days)
    {
        _excusals.Add(new() { Assignment = new(assignment), Interval = Read.Range(days) });
        return this;
    }

    /// <summary>Visits on some dates.</summary>
    public Given Visited(string assignment, string dates, string? by = null, string? contents = null)
    {
        foreach (string date in dates.Split(';'))
        {
            Did(assignment, ActivityKind.FieldVisit, date, by: by, contents: contents);
        }

        return this;
    }

    /// <summary>A report for a period.</summary>
    public Given Reported(string assignment, string period, string date, string? contents = null, string? returned = null, string? id = null) =>
        Did(assignment, ActivityKind.Report, date, period, contents, returned: returned, id: id);

    /// <summary>An activity.</summary>
    public Given Did(
        string assignment, ActivityKind kind, string date, string? period = null, string? contents = null, string? by = null, string? returned = null, string? id = null)
    {
        _activities.Add(new()
        {
            Id = new(id ?? $"V{_activities.Count + 1}"),
            Assignment = new(assignment),
            Kind = kind,
            Date = Read.Date(date),
            Period = period is null ? null : ReportingPeriod.Parse(period),
            Contents = Read.List(contents, c => new ContentItem(c)),
            By = by is null ? null : new(by),
            Returned = Read.DateOrNone(returned),
        });
        return this;
    }

    /// <summary>What the library finds, held against what the twin finds.</summary>
    public Assessment Assess(string period, string asOf) => Assess(period, asOf, _versions);

    /// <summary>What a measure gives for a party; null without basis.</summary>
    public Fraction? Value(Measure measure, string subject, string period, string asOf)
    {
        EvaluationScheme scheme = Decree.Officials with
        {
            Period = ReportingPeriod.Parse(period).Kind,
            Subjects = new() { Kinds = [.. Enum.GetValues<PartyKind>()] },
            Criteria = [Decree.Council with { Measure = measure }],
        };
        PolicyDefinition[] versions = [.. _versions.Select(v => v with { Evaluation = [scheme] })];
        return Assess(period, asOf, versions).Evaluations.Find(scheme.Code, new(subject))!.Criteria.Single().Value;
    }

    private Assessment Assess(string period, string asOf, IEnumerable<PolicyDefinition> versions)
    {
        AssessmentCase input = new()
        {
            Seed = 0,
            Policies = versions.Select(v => Policy.Create(v).Require()).ToValueList(),
            Facts = Facts(),
            Period = ReportingPeriod.Parse(period),
            AsOf = Read.Date(asOf),
        };
        input.DifferencesFromTwin().Should().BeEmpty();
        return input.Assess();
    }

    private Given Know(string party)
    {
        _parties.TryAdd(new(party), new() { Id = new(party), Kind = Read.KindOf(party) });
        return this;
    }
}
