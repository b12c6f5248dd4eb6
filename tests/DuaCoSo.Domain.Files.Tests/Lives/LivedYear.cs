using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Decisions;
using DuaCoSo.Domain.Feedback;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Registers;
using NodaTime;

namespace DuaCoSo.Domain.Files.Tests.Lives;

/// <summary>A year kept day by day: what a case's rows say is told to the aggregates as it happened, each through its verbs alone.</summary>
internal sealed class LivedYear
{
    private readonly List<(LocalDate On, Action Happens)> _days = [];
    private readonly Dictionary<string, ResponsibilityAssignment> _assignments = new(StringComparer.Ordinal);
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

        // Visits, excusals, scores and the rest are facts from the beginning, and stay as recorded.
        Facts = recorded with
        {
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
        ((IEnumerable<Aggregate>)[.. _assignments.Values, .. _reports.Values, .. _petitions.Values, .. _tasks.Values, .. _forms, .. _decisions]).SelectMany(a => a.PendingEvents);

    private void Plan(ResponsibilityAssignment assignment)
    {
        string key = assignment.Id.Key;
        if (assignment.Interval.From is not { } from)
        {
            // From before the books were opened: no verb can say when.
            _assignments.Add(key, assignment);
            return;
        }

        On(from, () => _assignments.Add(key, ResponsibilityAssignment.Assign(assignment.Id, assignment.Terms with { Interval = DateRange.Since(from) }, assignment.Succeeds)));
        if (assignment.Interval.To is { } lastDay)
        {
            On(lastDay, () => _assignments[key].End(lastDay, EndReason.Completed));
        }
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
