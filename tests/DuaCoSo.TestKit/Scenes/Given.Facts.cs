using DuaCoSo.Domain;
using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Decisions;
using DuaCoSo.Domain.Feedback;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Sanctions;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.TestKit.Scenes;

/// <content>What is asked, contracted, given, rated, scored and punished.</content>
public sealed partial class Given
{
    private readonly List<Petition> _petitions = [];
    private readonly List<ContractedTask> _tasks = [];
    private readonly List<Contribution> _contributions = [];
    private readonly List<FeedbackForm> _forms = [];
    private readonly List<ManualScore> _scores = [];
    private readonly List<Sanction> _sanctions = [];
    private readonly List<EvaluationDecision> _decisions = [];

    /// <summary>A petition, through R1 if nothing else is said.</summary>
    public Given Asked(
        string raised, string? referred = null, string? answered = null, string category = "land", int extended = 0, string? assignment = "R1", string? id = null)
    {
        _petitions.Add(new()
        {
            Id = new(id ?? $"Q{_petitions.Count + 1}"),
            Assignment = assignment is null ? null : new(assignment),
            Category = new(category),
            Raised = Read.Date(raised),
            Referred = Read.DateOrNone(referred),
            Answered = Read.DateOrNone(answered),
            Extended = extended,
        });
        return this;
    }

    /// <summary>A contracted task of one or more parties.</summary>
    public Given Contracted(
        string responsible,
        string due,
        TaskOutcome? outcome = null,
        string? on = null,
        decimal weight = 1,
        decimal? target = null,
        decimal? actual = null,
        TargetDirection direction = TargetDirection.AtLeast,
        string? document = null)
    {
        foreach (string party in responsible.Split(';'))
        {
            Know(party);
        }

        _tasks.Add(new()
        {
            Id = new($"K{_tasks.Count + 1}"),
            Responsible = Read.List(responsible, p => new Id<Party>(p)),
            Due = Read.Date(due),
            Outcome = outcome,
            OutcomeOn = outcome is null ? null : Read.Date(on ?? due),
            Weight = weight,
            Target = target,
            Actual = actual,
            Direction = direction,
            Document = document is null ? null : new(document),
        });
        return this;
    }

    /// <summary>A contribution to a locality.</summary>
    public Given Gave(string assignment, string date, decimal amount, string kind = "money")
    {
        _contributions.Add(new() { Id = new($"G{_contributions.Count + 1}"), Assignment = new(assignment), Date = Read.Date(date), Kind = new(kind), Amount = amount });
        return this;
    }

    /// <summary>A feedback form.</summary>
    public Given Rated(string assignment, string period, string date, decimal rating)
    {
        _forms.Add(new() { Assignment = new(assignment), Period = ReportingPeriod.Parse(period), Date = Read.Date(date), Rating = rating });
        return this;
    }

    /// <summary>What the council gives a party.</summary>
    public Given Scored(string party, string period, decimal points, string criterion = "council")
    {
        _scores.Add(new() { Subject = new(party), Criterion = criterion, Period = ReportingPeriod.Parse(period), Points = points });
        return Know(party);
    }

    /// <summary>A sanction.</summary>
    public Given Punished(string party, string date)
    {
        _sanctions.Add(new() { Party = new(party), Date = Read.Date(date) });
        return Know(party);
    }

    /// <summary>What a body decided on a party's grade.</summary>
    public Given Decided(string party, string period, string grade, string date, string scheme = "officials")
    {
        _decisions.Add(new() { Scheme = scheme, Subject = new(party), Period = ReportingPeriod.Parse(period), Grade = grade, Date = Read.Date(date) });
        return Know(party);
    }

    private RegisterFacts Facts() => new()
    {
        Localities = [.. Untold("P", LocalityLevel.Province, null), .. Untold("D", LocalityLevel.District, "P"), .. Untold("X", LocalityLevel.Commune, "D"), .. _localities],
        Parties = [.. _parties.Values],
        Members = _members,
        Assignments = _assignments,
        Activities = _activities,
        Excusals = _excusals,
        Petitions = _petitions,
        Tasks = _tasks,
        Contributions = _contributions,
        Feedback = _forms,
        Scores = _scores,
        Sanctions = _sanctions,
        Decisions = _decisions,
    };

    private IEnumerable<LocalityVersion> Untold(string id, LocalityLevel level, string? parent) => _localities.Exists(v => v.Locality == new Id<Locality>(id))
        ? []
        : [new() { Locality = new(id), Level = level, Parent = parent is null ? null : new(parent) }];
}
