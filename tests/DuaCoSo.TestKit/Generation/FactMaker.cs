using DuaCoSo.Domain;
using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Decisions;
using DuaCoSo.Domain.Feedback;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Sanctions;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.TestKit.Generation;

/// <summary>What was done, asked, contracted, given and rated under some assignments, round about what a policy asks.</summary>
internal sealed class FactMaker(Scene scene, IReadOnlyList<Policy> policies, IReadOnlyList<ResponsibilityAssignment> assignments, IReadOnlyList<Party> parties)
{
    private readonly Draw _draw = scene.Draw;
    private int _ids;

    public IReadOnlyList<Activity> Activities()
    {
        List<Activity> activities = [];
        foreach (ResponsibilityAssignment assignment in assignments)
        {
            AddVisits(activities, assignment);
        }

        foreach (Policy policy in policies)
        {
            foreach (SubmissionRule rule in policy.Definition.Obligations.OfType<SubmissionRule>())
            {
                AddPapers(activities, policy, rule);
            }
        }

        return _draw.Shuffled(activities);
    }

    public IReadOnlyList<Excusal> Excusals() =>
    [
        .. assignments.Where(_ => _draw.Chance(22)).Select(a =>
        {
            LocalDate from = scene.Day();
            return new Excusal { Assignment = a.Id, Interval = new(from, _draw.Chance(15) ? null : from.PlusDays(_draw.Between(0, 90))) };
        }),
    ];

    public IReadOnlyList<Petition> Petitions() => Many(_draw.Between(0, 5), () =>
    {
        LocalDate raised = scene.Day();
        LocalDate? referred = _draw.Chance(90) ? raised.PlusDays(_draw.Between(0, 15)) : null;
        LocalDate? answered = _draw.Chance(60) ? referred?.PlusDays(_draw.Between(0, 50)) : null;
        return new Petition
        {
            Id = new(Key("Q")),
            Assignment = _draw.Chance(90) ? _draw.OfList(assignments).Id : null,
            Category = _draw.Of(Words.Categories),
            Raised = raised,
            Referred = referred,
            Extended = referred is null ? 0 : _draw.Weighted((60, 0), (25, 1), (15, 3)),
            Answered = answered,
            Resolved = _draw.Chance(50) ? answered ?? referred : null,
        };
    });

    public IReadOnlyList<ContractedTask> Tasks() => Many(_draw.Between(0, 6), () =>
    {
        LocalDate due = scene.Day();
        bool hasOutcome = _draw.Chance(65);
        bool hasTarget = _draw.Chance(65);
        TargetDirection direction = _draw.Chance(70) ? TargetDirection.AtLeast : TargetDirection.AtMost;
        return new ContractedTask
        {
            Id = new(Key("K")),
            Responsible = _draw.Some([.. parties.Select(p => p.Id)], 1, 3).ToValueList(),
            Due = due,
            Weight = _draw.Of(1m, 1m, 2m, 0.5m),
            Target = hasTarget ? _draw.Between(direction == TargetDirection.AtLeast ? 1 : 0, 9) : null,
            Actual = hasTarget && _draw.Chance(80) ? _draw.Between(0, 12) : null,
            Direction = direction,
            Outcome = hasOutcome ? _draw.Of(Enum.GetValues<TaskOutcome>()) : null,
            OutcomeOn = hasOutcome ? (_draw.Chance(75) ? due : scene.AsOf).PlusDays(_draw.Between(-20, 20)) : null,
            Document = _draw.Chance(50) ? _draw.Of(Words.Matters) : null,
        };
    });

    public IReadOnlyList<Contribution> Contributions() => Many(_draw.Between(0, 4), () =>
    {
        ContributionKind kind = _draw.Of(Words.Contributions);
        return new Contribution
        {
            Id = new(Key("G")),
            Assignment = _draw.OfList(assignments).Id,
            Date = scene.Day(),
            Kind = kind,
            Amount = _draw.Between(1, 90) / 2m,
            Unit = kind == ContributionKind.Money ? "đồng" : "công",
        };
    });

    public IReadOnlyList<FeedbackForm> Forms() =>
    [
        .. assignments.SelectMany(a => new[] { scene.Period, ReportingPeriod.Year(2014) }.Where(p => _draw.Chance(p == scene.Period ? 55 : 5)).Select(p => new FeedbackForm
        {
            Assignment = a.Id,
            Period = p,
            Date = scene.Last.PlusDays(_draw.Between(-3, 40)),
            Rating = _draw.Weighted((30, 100m), (30, 70m), (40, _draw.Between(0, 200) / 2m)),
        })),
    ];

    public IReadOnlyList<ManualScore> Scores() =>
    [
        .. parties.Where(_ => _draw.Chance(80)).Select(p => new ManualScore
        {
            Subject = p.Id,
            Criterion = Words.Council,
            Period = _draw.Chance(92) ? scene.Period : ReportingPeriod.Year(2014),
            Points = _draw.Weighted((70, 30m), (15, 60m), (15, _draw.Between(-8, 200) / 2m)),
        }),
    ];

    public IReadOnlyList<Sanction> Sanctions() =>
        Many(_draw.Weighted((50, 0), (30, 1), (20, 3)), () => new Sanction { Party = _draw.OfList(parties).Id, Date = scene.Day() });

    private static IReadOnlyList<T> Many<T>(int number, Func<T> make) => [.. Enumerable.Range(0, number).Select(_ => make())];

    private string Key(string prefix) => $"{prefix}{++_ids:D3}";

    private ValueList<ContentItem> Contents() => _draw.Chance(55) ? [.. Words.Contents] : _draw.Some(Words.Contents, 0, 1).ToValueList();

    private void AddVisits(List<Activity> activities, ResponsibilityAssignment assignment)
    {
        LocalDate date = scene.Day();
        for (int n = _draw.Between(0, 5); n > 0; n--)
        {
            activities.Add(new()
            {
                Id = new(Key("V")),
                Assignment = assignment.Id,
                Kind = _draw.Of(Words.Visits),
                Date = date,
                Contents = Contents(),
                By = _draw.Chance(80) ? _draw.Of(Words.Performers) : null,
                Returned = _draw.Chance(5) ? date.PlusDays(2) : null,
            });
            date = _draw.Chance(25) ? date : scene.Day();
        }
    }

    private void AddPapers(List<Activity> activities, Policy policy, SubmissionRule rule)
    {
        foreach (ReportingPeriod period in _draw.Some(scene.Period.SubPeriods(rule.Every), 1, 12))
        {
            LocalDate due = rule.Due.DateOf(period, policy.Periods, policy.Calendar);
            foreach (ResponsibilityAssignment assignment in assignments.Where(_ => _draw.Chance(40)))
            {
                for (int n = _draw.Weighted((80, 1), (20, 2)); n > 0; n--)
                {
                    LocalDate date = due.PlusDays(_draw.Weighted((55, _draw.Between(-12, 0)), (35, _draw.Between(1, 12)), (10, _draw.Between(13, 60))));
                    activities.Add(new()
                    {
                        Id = new(Key("S")),
                        Assignment = assignment.Id,
                        Kind = _draw.OfList(rule.Activities),
                        Date = date,
                        Period = period,
                        Contents = Contents(),
                        Returned = _draw.Chance(12) ? date.PlusDays(_draw.Between(0, 20)) : null,
                    });
                }
            }
        }
    }
}
