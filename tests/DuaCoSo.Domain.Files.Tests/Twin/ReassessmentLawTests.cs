using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Generation;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Twin;

/// <summary>What is taken over from an assessment is what assessing everything again would find, over generated policies and registers.</summary>
[Rule("E9"), Rule("V6")]
public sealed class ReassessmentLawTests
{
    private const int Runs = 150, Changes = 19;

    [Fact]
    public void Under_AnyOtherPolicy_IsAFullAssessment() => Properties.Check(
        Generators.Cases,
        c =>
        {
            PolicyTimeline other = Generators.Case(c.Seed + 1).Timeline;

            Bytes(c.Assess().Under(other)).Should().Equal(Bytes(other.Assess(ResponsibilityRegister.Create(c.Facts).Require(), c.Period, c.AsOf)));
        },
        Runs);

    [Fact]
    public void Under_OneThingChanged_IsAFullAssessment()
    {
        var changed = new HashSet<int>();
        int told = 0;
        Properties.Check(
            Generators.Cases,
            c =>
            {
                // All from one assessment, as in a sweep: what one takes from it must not be another's.
                Assessment before = c.Assess();
                for (int change = 0; change < Changes; change++)
                {
                    if (Policy.Create(Changed(c.Policies[0].Definition, change)) is { IsAccepted: true } policy && !policy.Require().Definition.Equals(c.Policies[0].Definition))
                    {
                        changed.Add(change);
                        PolicyTimeline whole = PolicyTimeline.Create(policy.Require()).Require(), part = PolicyTimeline.Create(policy.Require()).Require();

                        Assessment after = before.Under(part);
                        Bytes(after).Should().Equal(Bytes(whole.Assess(before.Register, c.Period, c.AsOf)));
                        told += before.Context.Findings.Obligations.Plan.Rules.Join(after.Context.Findings.Obligations.Plan.Rules, r => r.Code, r => r.Code, (old, now) => old != now && DueDateChange.IsAll(old, now) ? 1 : 0).Sum();
                    }
                }
            },
            Runs);
        told.Should().BeGreaterThan(Runs / 4, "other due dates must have been told from what was judged");
        changed.Should().BeEquivalentTo(Enumerable.Range(0, Changes), "every change must have come up");
    }

    [Fact]
    public void Reassess_OneSubjectsFactsChanged_IsAFullAssessment()
    {
        int differed = 0;
        Properties.Check(
            Generators.Cases,
            c =>
            {
                Assessment before = c.Assess();
                foreach (Id<Party> subject in c.Facts.Parties.Select(p => p.Id).Take(3))
                {
                    var register = ResponsibilityRegister.Create(WithNews(c, subject)).Require();
                    byte[] whole = Bytes(before.Policy.Assess(register, c.Period, c.AsOf));
                    differed += whole.AsSpan().SequenceEqual(Bytes(before)) ? 0 : 1;

                    Bytes(before.Reassess(register, [subject])).Should().Equal(whole);
                }
            },
            Runs);
        differed.Should().BeGreaterThan(Runs / 4, "news must make a difference");
    }

    [Fact]
    public void Assess_OnFourThreads_GivesTheSameBytes()
    {
        // Enough assignments and parties to be shared out.
        ResponsibilityAssignment[] assignments =
        [
            .. Enumerable.Range(0, 4000).Select(i => new ResponsibilityAssignment
            {
                Id = new($"a{i:0000}"), Party = new($"o{i % 1500:0000}"), Role = AssignmentRole.InCharge, Interval = DateRange.Since(new NodaTime.LocalDate(2016, 1, 1).PlusDays(i % 200)),
                Succeeds = i is > 3000 and < 3900 ? [new($"a{i - 1500:0000}")] : [],
            }),
        ];
        var facts = new RegisterFacts
        {
            Parties = [.. Enumerable.Range(0, 1500).Select(i => new Party { Id = new($"o{i:0000}"), Kind = PartyKind.Official })],
            Assignments = assignments,
            Activities = [.. assignments.SelectMany((a, i) => Enumerable.Range(0, i % 5).Select(n => new Activity { Id = new($"x{i}-{n}"), Assignment = a.Id, Kind = ActivityKind.FieldVisit, Date = new(2016, 1 + ((i + (n * 3)) % 12), 1 + (i % 28)) }))],
        };
        var register = ResponsibilityRegister.Create(facts).Require();
        PolicyTimeline policy = Policy.Create(TestKit.Scenes.Decree.Of(TestKit.Scenes.Decree.Visit, TestKit.Scenes.Decree.Report) with
        {
            Evaluation =
            [
                TestKit.Scenes.Decree.Officials with
                {
                    Criteria = [TestKit.Scenes.Decree.Council with { Measure = new Domain.Evaluations.ObligationMeasure { Obligation = "visit", Figure = Domain.Evaluations.ObligationFigure.FulfilmentRate }, Scoring = new Domain.Evaluations.LinearScoring { From = 0, To = 1 } }],
                },
            ],
        }).Require().ToPolicyTimeline();

        Assessment one = policy.Assess(register, ReportingPeriod.Year(2016), new(2017, 1, 31));
        Assessment four = policy.Assess(register, ReportingPeriod.Year(2016), new(2017, 1, 31), new() { Threads = 4 });

        one.Obligations.Count.Should().BeGreaterThan(40_000);
        Bytes(four).Should().Equal(Bytes(one));
    }

    private static byte[] Bytes(Assessment assessment) => AssessmentFile.ToUtf8(assessment);

    /// <summary>A visit more, a first visit taken away, an excusal and a sanction: all of one party.</summary>
    private static RegisterFacts WithNews(AssessmentCase c, Id<Party> subject)
    {
        ResponsibilityAssignment[] own = [.. c.Facts.Assignments.Where(a => a.Party == subject)];
        HashSet<Id<ResponsibilityAssignment>> ids = [.. own.Select(a => a.Id)];
        Activity? gone = c.Facts.Activities.FirstOrDefault(a => ids.Contains(a.Assignment));
        NodaTime.LocalDate day = c.Period.CalendarRange.From!.Value.PlusDays((int)(c.Seed % 25));
        return c.Facts with
        {
            Activities =
            [
                .. c.Facts.Activities.Where(a => a != gone),
                .. own.SelectMany(a => c.Facts.Activities.Select(x => x.Kind).Distinct().Select((kind, i) => new Activity { Id = new($"news-{a.Id}-{i}"), Assignment = a.Id, Kind = kind, Date = day })),
            ],
            Excusals = [.. c.Facts.Excusals, .. own.Take(1).Select(a => new Excusal { Assignment = a.Id, Interval = new(day.PlusDays(3), day.PlusDays(12)) })],
            Sanctions = [.. c.Facts.Sanctions.Where(s => s.Party != subject), new Sanctions.Sanction { Party = subject, Date = day }],
        };
    }

    private static ValueList<ObligationRule> Due(PolicyDefinition d, Func<SubmissionRule, SubmissionRule> change) =>
        d.Obligations.Select(r => r is SubmissionRule s ? change(s) : r).ToValueList();

    private static ValueList<Domain.Evaluations.EvaluationScheme> Weighed(PolicyDefinition d, Func<int, int, int> more) =>
        d.Evaluation.Select(s => s with { Criteria = s.Criteria.Select((c, i) => c with { Weight = c.Weight + more(i, s.Criteria.Count) }).ToValueList() }).ToValueList();

    private static bool IsAsked(PolicyDefinition d, ObligationRule rule) =>
        d.Evaluation.SelectMany(Domain.Evaluations.Measures.Of).OfType<Domain.Evaluations.ObligationMeasure>().Any(m => m.Obligation == rule.Code);

    private static PolicyDefinition Changed(PolicyDefinition d, int change) => change switch
    {
        0 => d with { Evaluation = Weighed(d, (i, _) => i == 0 ? 1 : 0) },
        1 => d with { Obligations = d.Obligations.Select((r, i) => i == 0 && r is SubmissionRule s ? s with { Due = DueRule.DaysAfterEnd(9) } : r).ToValueList() },
        2 => d with { Obligations = d.Obligations.Select((r, i) => i == 0 ? r with { AppliesTo = new() } : r).ToValueList() },
        3 => d with { Obligations = d.Obligations.Select((r, i) => i == 0 && r is FrequencyRule f ? f with { AtLeast = f.AtLeast + 1 } : r).ToValueList() },
        4 => d with { Petitions = d.Petitions.Skip(1).ToValueList(), Tasks = new() { PoorCredit = 0.25m } },
        5 => d with { Evaluation = d.Evaluation.Select(s => s with { Quotas = [], Adjustments = s.Adjustments.Skip(1).ToValueList() }).ToValueList() },
        6 => d with { Obligations = [.. d.Obligations.Take(1).Select(r => r with { Code = "aaa" }), .. d.Obligations] },
        7 => d with { Obligations = d.Obligations.Where(r => !IsAsked(d, r)).Skip(1).Concat(d.Obligations.Where(r => IsAsked(d, r))).ToValueList() },
        8 => d with { Calendar = d.Calendar with { Weekend = [NodaTime.IsoDayOfWeek.Monday, NodaTime.IsoDayOfWeek.Sunday] } },
        9 => d with { Periods = PeriodScheme.WithCutOff(20) },
        10 => d with { Effective = new(d.Effective.From is { } from ? from.PlusDays(-40) : null, d.Effective.To) },
        11 => d with { Evaluation = d.Evaluation.Select(s => s with { Criteria = s.Criteria.Reverse().ToValueList() }).ToValueList() },
        12 => d with { Obligations = Due(d, s => s with { Due = DueRule.DaysAfterEnd(3) }) },
        13 => d with { Obligations = Due(d, s => s with { Due = DueRule.DaysAfterEnd(-10) }) },
        14 => d with { Obligations = Due(d, s => s with { Due = DueRule.DayOfMonth(15, 1).Rolling(Roll.Next) }) },
        15 => d with { Obligations = Due(d, s => s with { Due = DueRule.WorkingDaysAfterEnd(4), LateCredit = 1 - s.LateCredit }) },
        16 => d with { Evaluation = Weighed(d, (i, count) => i == count - 1 ? 2 : 0) },
        17 => d with { Evaluation = Weighed(d, (i, _) => i % 2 * 3) },
        _ => d with
        {
            Evaluation = d.Evaluation.Select(s => s with
            {
                Criteria = [.. s.Criteria.Skip(s.Criteria.Count > 1 ? 1 : 0)],
                Grades = s.Grades.Select((g, i) => i == 0 ? g with { AtLeast = g.AtLeast + 1 } : g).ToValueList(),
                Adjustments = s.Adjustments.Reverse().ToValueList(),
            }).ToValueList(),
        },
    };
}
