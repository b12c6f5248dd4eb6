using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Decisions;
using DuaCoSo.Domain.Feedback;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Registers;
using NodaTime;

namespace DuaCoSo.Domain.Files.Tests.Lives;

/// <summary>A year kept day by day: what a case's rows say is told to the aggregates as it happened, each through its verbs alone.</summary>
internal sealed class LivedYear
{
    private readonly List<(LocalDate On, Action Happens)> _days = [];
    private readonly Dictionary<string, ResponsibilityAssignment> _assignments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Roster> _rosters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AssignmentExcusals> _excusals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PeriodicReport> _reports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Petition> _petitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ContractedTask> _tasks = new(StringComparer.Ordinal);
    private readonly List<FeedbackForm> _forms = [];
    private readonly List<EvaluationDecision> _decisions = [];

    /// <summary>Keeps the year of some recorded facts.</summary>
    public LivedYear(RegisterFacts recorded)
    {
        foreach (ResponsibilityAssignment assignment in recorded.Assignments)
        {
            Plan(assignment);
        }

        foreach (IGrouping<Id<Party>, Membership> members in recorded.Members.GroupBy(m => m.Group))
        {
            Plan(recorded.Parties.Single(p => p.Id == members.Key), members);
        }

        foreach (Excusal excusal in recorded.Excusals)
        {
            Plan(excusal);
        }

        foreach (Activity submission in recorded.Activities.Where(a => a.Period is not null))
        {
            Plan(submission);
        }

        foreach (Petition petition in recorded.Petitions)
        {
            Plan(petition);
        }

        foreach (ContractedTask task in recorded.Tasks)
        {
            Plan(task);
        }

        foreach (FeedbackForm form in recorded.Feedback)
        {
            On(form.Date, () => _forms.Add(FeedbackForm.Give(new() { Assignment = form.Assignment, Period = form.Period, Date = form.Date, Rating = form.Rating })));
        }

        foreach (EvaluationDecision decision in recorded.Decisions)
        {
            Plan(decision);
        }

        // A stable sort: what happens on one day to one of them happens in its own order.
        foreach ((_, Action happens) in _days.OrderBy(day => day.On))
        {
            happens();
        }

        // Visits, scores and the rest are facts from the beginning, and stay as recorded.
        Facts = recorded with
        {
            Parties = [.. recorded.Parties.Where(p => !_rosters.ContainsKey(p.Id.Key))],
            Members = [],
            Rosters = [.. _rosters.Values],
            Excusals = [],
            AssignmentExcusals = [.. _excusals.Values],
            Assignments = [.. _assignments.Values],
            Activities = [.. recorded.Activities.Where(a => a.Period is null)],
            Reports = [.. _reports.Values],
            Petitions = [.. _petitions.Values],
            Tasks = [.. _tasks.Values],
            Feedback = _forms,
            Decisions = _decisions,
        };
    }

    /// <summary>The facts at the end of the year, of aggregates that only verbs have touched.</summary>
    public RegisterFacts Facts { get; }

    /// <summary>Everything that happened.</summary>
    public IEnumerable<DomainEvent> Events =>
        ((IEnumerable<Aggregate>)[.. _assignments.Values, .. _rosters.Values, .. _excusals.Values, .. _reports.Values, .. _petitions.Values, .. _tasks.Values, .. _forms, .. _decisions]).SelectMany(a => a.PendingEvents);

    private void Plan(ResponsibilityAssignment assignment)
    {
        string key = assignment.Id.Key;
        if (assignment.Interval.From is not { } from)
        {
            // From before the books were opened: no verb can say when.
            _assignments.Add(key, assignment);
            return;
        }

        On(from, () => _assignments.Add(key, ResponsibilityAssignment.Assign(assignment.Id, assignment.Terms with { Interval = DateRange.Since(from) }, assignment.Succeeds, from)));
        if (assignment.Interval.To is { } lastDay)
        {
            On(lastDay, () => _assignments[key].End(lastDay, EndReason.Completed, lastDay));
        }
    }

    private void Plan(Party group, IEnumerable<Membership> members)
    {
        // Who was there before the books were opened is recorded, as with assignments.
        Roster roster = new() { Group = group, Members = [.. members.Where(m => m.Interval.From is null)] };
        _rosters.Add(group.Id.Key, roster);
        foreach (Membership member in members)
        {
            if (member.Interval.From is { } from)
            {
                On(from, () => roster.Appoint(member.Party, member.Role, DateRange.Since(from), from));
            }

            if (member.Interval is { From: not null, To: { } lastDay })
            {
                On(lastDay, () => roster.Vacate(member.Party, member.Role, lastDay, lastDay));
            }
        }
    }

    /// <summary>An excusal is granted until further notice, and shortened on its last day.</summary>
    private void Plan(Excusal excusal)
    {
        string key = excusal.Assignment.Key;
        _excusals.TryAdd(key, new() { Assignment = excusal.Assignment });
        (LocalDate from, LocalDate lastDay) = (excusal.Interval.From!.Value, excusal.Interval.To!.Value);
        On(from, () => _excusals[key].Grant(DateRange.Since(from), excusal.Reason, from));
        On(lastDay, () => _excusals[key].Shorten(lastDay, lastDay));
    }

    private void Plan(Activity submission)
    {
        string key = submission.Id.Key;
        LocalDate begun = submission.Date.PlusDays(-3);
        On(begun, () => _reports.Add(key, PeriodicReport.Draft(new()
        {
            Id = new(key),
            Assignment = submission.Assignment,
            Kind = submission.Kind,
            Period = submission.Period!.Value,
            Drafted = begun,
        })));
        foreach (ContentItem section in submission.Contents)
        {
            On(begun.PlusDays(1), () => _reports[key].Write(new(section, "…"), begun.PlusDays(1)));
        }

        On(submission.Date, () => _reports[key].Submit(submission.By, submission.Date));
        if (submission.Returned is { } returned)
        {
            On(returned, () => _reports[key].Return("…", returned));
        }
        else
        {
            On(submission.Date.PlusDays(5), () => _reports[key].Accept(submission.Date.PlusDays(5)));
        }
    }

    private void Plan(Petition petition)
    {
        string key = petition.Id.Key;
        On(petition.Raised, () => _petitions.Add(key, Petition.Raise(new()
        {
            Id = petition.Id,
            Assignment = petition.Assignment,
            Locality = petition.Locality,
            Category = petition.Category,
            Raised = petition.Raised,
        })));
        if (petition.Referred is { } referred)
        {
            On(referred, () => _petitions[key].Refer(new("cq"), referred));
            for (int i = 0; i < petition.Extended; i++)
            {
                On(referred, () => _petitions[key].Extend(referred));
            }
        }

        if (petition.Answered is { } answered)
        {
            On(answered, () => _petitions[key].Answer(answered));
        }

        if (petition.Resolved is { } resolved)
        {
            On(resolved, () => _petitions[key].Resolve(resolved));
        }
    }

    private void Plan(ContractedTask task)
    {
        string key = task.Id.Key;
        LocalDate registered = (task.OutcomeOn is { } o && o < task.Due ? o : task.Due).PlusDays(-60);
        On(registered, () => _tasks.Add(key, ContractedTask.Register(
            new()
            {
                Id = task.Id,
                Responsible = task.Responsible,
                Locality = task.Locality,
                Title = task.Title,
                Due = task.Due,
                Weight = task.Weight,
                Target = task.Target is null ? null : task.Target + 1,
                Direction = task.Direction,
                Document = task.Document,
                Petition = task.Petition,
            },
            registered)));
        On(registered.PlusDays(5), () => _tasks[key].Approve(registered.PlusDays(5)));
        On(registered.PlusDays(10), () => _tasks[key].Contract(registered.PlusDays(10)));
        if (task.Target is { } target)
        {
            On(registered.PlusDays(30), () => _tasks[key].ChangeTarget(target, new("điều chỉnh"), registered.PlusDays(30)));
        }

        LocalDate last = task.OutcomeOn ?? task.Due;
        if (task.Actual is { } actual)
        {
            On(last, () => _tasks[key].ReportProgress(actual, null, last));
        }

        if (task.Outcome is { } outcome)
        {
            On(last, () => _tasks[key].Conclude(outcome, last));
        }
    }

    private void Plan(EvaluationDecision decision) => On(decision.Date, () => _decisions.Add(EvaluationDecision.Decide(new()
    {
        Scheme = decision.Scheme,
        Subject = decision.Subject,
        Period = decision.Period,
        Grade = decision.Grade,
        Date = decision.Date,
        Document = decision.Document,
        Reason = decision.Reason,
    })));

    private void On(LocalDate date, Action happens) => _days.Add((date, happens));
}
