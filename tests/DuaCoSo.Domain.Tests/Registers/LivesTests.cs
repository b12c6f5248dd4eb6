using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Decisions;
using DuaCoSo.Domain.Feedback;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Registers;

/// <summary>Whatever verbs are called in whatever order, what they leave behind is what a register accepts.</summary>
[Rule("R1"), Rule("O5"), Rule("Q1"), Rule("K1"), Rule("F1"), Rule("E10")]
public sealed class LivesTests
{
    private static readonly LocalDate Start = new(2016, 1, 4);

    private static readonly RegisterFacts Facts = new()
    {
        Localities = [new() { Locality = new("x"), Level = LocalityLevel.Commune }],
        Parties = [new() { Id = new("an"), Kind = PartyKind.Official }, new() { Id = new("binh"), Kind = PartyKind.Official }],
        Assignments = [new() { Id = new("1"), Party = new("an"), Role = AssignmentRole.InCharge, Locality = new("x") }],
    };

    [Fact]
    public void Reports_AnyVerbs_GiveARegister() => Check(
        new Life<PeriodicReport>(
            () => PeriodicReport.Draft(new() { Id = new("r"), Assignment = new("1"), Period = ReportingPeriod.Parse("2016-Q1"), Drafted = Start }),
            r => r.State.ToString(),
            r => Facts with { Reports = [r] },
            (r, on) => r.Write(new(ContentItem.Situation, "…"), on),
            (r, on) => r.Remove(ContentItem.Situation, on),
            (r, on) => r.Submit(Performer.Staff, on),
            (r, on) => r.Resubmit(null, on),
            (r, on) => r.Return("thiếu", on),
            (r, on) => r.Accept(on)),
        nameof(ReportState.Draft), nameof(ReportState.Submitted), nameof(ReportState.Returned), nameof(ReportState.Accepted));

    [Fact]
    public void Petitions_AnyVerbs_GiveARegister() => Check(
        new Life<Petition>(
            () => Petition.Raise(new() { Id = new("q"), Assignment = new("1"), Locality = new("x"), Category = new("land"), Raised = Start }),
            p => p.State.ToString(),
            p => Facts with { Petitions = [p] },
            (p, on) => p.Refer(new("so-tnmt"), on),
            (p, on) => p.Refer(new("so-gtvt"), on),
            (p, on) => p.Extend(on),
            (p, on) => p.Answer(on),
            (p, on) => p.Resolve(on),
            (p, on) => p.FindUnfounded(on),
            (p, on) => p.Reopen(new("q2"), null, on)),
        nameof(PetitionState.Raised), nameof(PetitionState.Referred), nameof(PetitionState.Answered), nameof(PetitionState.Resolved), nameof(PetitionState.Unfounded), nameof(PetitionState.Reopened));

    [Fact]
    public void Tasks_AnyVerbs_GiveARegister() => Check(
        new Life<ContractedTask>(
            () => ContractedTask.Register(new() { Id = new("t"), Responsible = [new("an"), new("binh")], Due = Start.PlusDays(60), Target = 3 }, Start),
            t => t.State.ToString(),
            t => Facts with { Tasks = [t] },
            (t, on) => t.Approve(on),
            (t, on) => t.Contract(on),
            (t, on) => t.ChangeTarget(4, new("12-KH/TU"), on),
            (t, on) => t.ReportProgress(-2, null, on),
            (t, on) => t.Conclude(TaskOutcome.NotCompleted, on)),
        nameof(TaskState.Registered), nameof(TaskState.Approved), nameof(TaskState.Contracted), nameof(TaskState.Concluded));

    [Fact]
    public void Forms_AnyVerbs_GiveARegister() => Check(
        new Life<FeedbackForm>(
            () => FeedbackForm.Give(new() { Assignment = new("1"), Period = ReportingPeriod.Year(2016), Date = Start, Rating = 70 }),
            f => f.State.ToString(),
            f => Facts with { Feedback = [f] },
            (f, on) => f.Correct(0, on),
            (f, on) => f.Correct(100, on),
            (f, on) => f.Close(on)),
        nameof(FormState.Given), nameof(FormState.Closed));

    [Fact]
    public void Decisions_AnyVerbs_GiveARegister() => Check(
        new Life<EvaluationDecision>(
            () => EvaluationDecision.Decide(new() { Scheme = "yearly", Subject = new("an"), Period = ReportingPeriod.Year(2016), Grade = "good", Date = Start }),
            d => d.State.ToString(),
            d => Facts with { Decisions = [d] },
            (d, on) => d.Amend("fair", null, "khiếu nại đúng", on),
            (d, on) => d.Amend("good", new("5-QĐ/TU"), "xem lại", on),
            (d, on) => d.MakeFinal(on)),
        nameof(DecisionState.Decided), nameof(DecisionState.Final));

    private static void Check<T>(Life<T> life, params string[] states)
        where T : Aggregate
    {
        Gen<List<(int Verb, int Days)>> scripts =
            from length in Gen.Choose(0, 14)
            from calls in Gen.Choose(0, life.VerbCount - 1).Zip(Gen.Choose(-1, 9)).ListOf(length)
            select calls.ToList();

        scripts.ShouldCover(3, [
            .. states.Select(state => (state, (Func<List<(int, int)>, bool>)(script => life.State(life.Live(script).Aggregate) == state))),
            ("a verb refused", script => life.Live(script).Allowed < script.Count),
            ("three verbs allowed or closed", script => life.Live(script).Allowed >= 3 || life.State(life.Live(script).Aggregate) == states[^1]),
        ]);

        Properties.Check(scripts, script =>
        {
            (T lived, int allowed) = life.Live(script);
            lived.Version.Should().Be(allowed + 1, "each verb, the first one too, is one version");
            lived.PendingEvents.Should().HaveCount(allowed + 1);
            lived.PendingEvents.Select(e => e.On).Should().BeInAscendingOrder();
            lived.ChangedOn.Should().Be(lived.PendingEvents[^1].On);
            ResponsibilityRegister.Create(life.Facts(lived)).Problems.Should().BeEmpty();
        });
    }

    /// <summary>An aggregate, its verbs, and the facts that it is one of.</summary>
    private sealed record Life<T>(Func<T> Begin, Func<T, string> State, Func<T, RegisterFacts> Facts, params Action<T, LocalDate>[] Verbs)
        where T : Aggregate
    {
        public int VerbCount => Verbs.Length;

        /// <summary>Calls verbs one after another, some before the one that went before; refused ones change nothing.</summary>
        public (T Aggregate, int Allowed) Live(List<(int Verb, int Days)> script)
        {
            T aggregate = Begin();
            LocalDate today = Start;
            int allowed = 0;
            foreach ((int verb, int days) in script)
            {
                long version = aggregate.Version;
                try
                {
                    Verbs[verb](aggregate, today.PlusDays(days));
                    today = today.PlusDays(days);
                    allowed++;
                }
                catch (DomainException)
                {
                    aggregate.Version.Should().Be(version);
                }
            }

            return (aggregate, allowed);
        }
    }
}
