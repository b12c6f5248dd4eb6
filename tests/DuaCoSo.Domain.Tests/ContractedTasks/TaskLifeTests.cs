using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Registers;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.ContractedTasks;

/// <summary>The life of a contracted task: every verb in every state, and what each leaves behind.</summary>
[Rule("K1")]
public sealed class TaskLifeTests : LifeTests<ContractedTask>
{
    private static readonly Id<IssuedDocument> Plan = new("12-KH/TU");
    private static readonly LocalDate Late = On(20);

    /// <inheritdoc/>
    protected override StateMachine<ContractedTask> Table =>
        StateMachines.Of((ContractedTask t) => t.State, on: Late, TaskProblems.DateBackwards)
            .State(TaskState.Registered, Registered)
            .State(TaskState.Approved, Approved)
            .State(TaskState.Contracted, Contracted)
            .State(TaskState.Concluded, Concluded)
            .Verb("Approve", (t, on) => t.Approve(on), "taskApproved", "DCS1901", "DCS1901", "DCS1901")
            .Verb("Contract", (t, on) => t.Contract(on), "DCS1902", "taskContracted", "DCS1902", "DCS1902")
            .Verb("ChangeTarget", (t, on) => t.ChangeTarget(30, Plan, on), "DCS1903", "DCS1903", "taskTargetChanged", "DCS1903")
            .Verb("ChangeTarget to the same", (t, on) => t.ChangeTarget(20, Plan, on), "DCS1903", "DCS1903", "DCS1904", "DCS1903")
            .Verb("ReportProgress", (t, on) => t.ReportProgress(7, null, on), "DCS1905", "DCS1905", "taskProgressReported", "DCS1905")
            .Verb("Conclude", (t, on) => t.Conclude(TaskOutcome.Completed, on), "DCS1906", "DCS1906", "taskConcluded", "DCS1906");

    [Fact]
    public void State_OfARow_IsContractedOrConcluded()
    {
        ContractedTask task = Proposed();
        task.State.Should().Be(TaskState.Contracted, "a row has no word for what is not contracted yet");

        task.Conclude(TaskOutcome.Exceeded, On(1));

        (task.State, task.Outcome, task.OutcomeOn).Should().Be((TaskState.Concluded, TaskOutcome.Exceeded, On(1)));
        new ContractedTask { Id = new("t"), Responsible = [new("an")], Due = On(9), Outcome = TaskOutcome.Completed, OutcomeOn = On(2) }
            .State.Should().Be(TaskState.Concluded);
    }

    [Fact]
    public void ChangeTarget_KeepsTheFormerOneWithItsDocument()
    {
        ContractedTask task = Contracted();

        task.ChangeTarget(30, Plan, On(8));
        task.ChangeTarget(25, new("13-KH/TU"), On(9));

        task.Target.Should().Be(25);
        task.TargetChanges.Should().Equal(new TargetChange(On(8), 20, 30, Plan), new TargetChange(On(9), 30, 25, new("13-KH/TU")));
        task.PendingEvents[^1].Should().Be(new TaskTargetChanged(new("t1"), 30, 25, new("13-KH/TU"), On(9)));
    }

    [Fact]
    public void ChangeTarget_OfATaskWithoutOne_GivesIt()
    {
        ContractedTask task = new() { Id = new("t1"), Responsible = [new("an")], Due = On(30), Direction = TargetDirection.AtMost };

        task.ChangeTarget(0, Plan, On(8));

        (task.Target, task.TargetChanges[0].From).Should().Be((0, null));
    }

    [Fact]
    public void ChangeTarget_Unchanged_SaysSo()
    {
        Problem problem = Contracted().Invoking(t => t.ChangeTarget(20.0m, Plan, On(8))).Should().Throw<DomainException>().Which.Problem;

        problem.Kind.Should().BeSameAs(TaskProblems.TargetUnchanged);
        problem.Arguments.Should().Equal(("id", "t1"), ("target", "20.0"), ("document", "12-KH/TU"), ("date", "2016-03-08"));
    }

    [Fact]
    public void ReportProgress_KeepsEachReportAndTheLastNumber()
    {
        ContractedTask task = Contracted();

        task.ReportProgress(7, null, On(8));
        task.ReportProgress(null, "chờ mặt bằng", On(9));

        task.Actual.Should().Be(7, "remarks alone tell of no other number");
        task.Progress.Should().Equal(new TaskProgress(On(8), 7, null), new TaskProgress(On(9), null, "chờ mặt bằng"));
        task.PendingEvents[^1].Should().Be(new TaskProgressReported(new("t1"), null, On(9)), "remarks may name people");
    }

    [Fact]
    public void Texts_NeverSayWhatWasRemarked() =>
        new TaskProgress(On(8), 7.5m, "Nguyễn Văn A vắng").ToString().Should().Be("2016-03-08 7.5");

    [Fact]
    public void Register_CopiesWhatIsProposed()
    {
        ContractedTask proposed = Proposed();

        var task = ContractedTask.Register(proposed, On(1));

        (proposed.Version, proposed.Registered).Should().Be((0, null));
        (task.Version, task.Registered, task.Target, task.Weight).Should().Be((1, On(1), 20, 2));
        task.PendingEvents.Should().Equal(new TaskRegistered(new("t1"), [new("an"), new("binh")], On(30), On(1)));
    }

    [Fact]
    public void Register_WhatHasALifeAlreadyOrCannotBe_Throws()
    {
        Refused(Registered());
        Refused(Contracted());
        Refused(new() { Id = new("t"), Responsible = [new("an")], Due = On(9), Outcome = TaskOutcome.Completed, OutcomeOn = On(2) });
        Refused(new() { Id = new("t"), Responsible = [new("an")], Due = On(9), Actual = 1 });
        Refused(new() { Id = new("t"), Responsible = [new("an")], Due = On(9), Contracted = On(1) });
        Refused(new() { Id = new("t"), Responsible = [new("an")], Due = On(9), Progress = [new(On(1), 1, null)] });
        Refused(new() { Id = new("t"), Responsible = [new("an")], Due = On(9), TargetChanges = [new(On(1), 1, 2, Plan)] });
        Refused(new() { Id = default, Responsible = [new("an")], Due = On(9) });
        Refused(new() { Id = new("t"), Responsible = [new("an")], Due = On(9), Locality = default(Id<Domain.Territories.Locality>) });
        Refused(new() { Id = new("t"), Responsible = [new("an")], Due = On(9), Document = default(Id<IssuedDocument>) });
        Refused(new() { Id = new("t"), Responsible = [new("an")], Due = On(9), Petition = default(Id<Domain.Petitions.Petition>) });
        Refused(new() { Id = new("t"), Responsible = [new("an")], Due = On(9), Direction = default });
        Refused(new() { Id = new("t"), Responsible = [], Due = On(9) });
        Refused(new() { Id = new("t"), Responsible = [default], Due = On(9) });
        Refused(new() { Id = new("t"), Responsible = [new("an")], Due = new(1899, 1, 1) });
        Refused(new() { Id = new("t"), Responsible = [new("an")], Due = On(9), Weight = 0 });
        Refused(new() { Id = new("t"), Responsible = [new("an")], Due = On(9), Target = 0 });

        static void Refused(ContractedTask task) => FluentActions.Invoking(() => ContractedTask.Register(task, On(1))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Verbs_WithArgumentsThatCannotBe_Throw()
    {
        Contracted().Invoking(t => t.ChangeTarget(0, Plan, Late)).Should().Throw<ArgumentOutOfRangeException>("a target to be reached is positive");
        Contracted().Invoking(t => t.ChangeTarget(5, default, Late)).Should().Throw<ArgumentException>();
        Contracted().Invoking(t => t.ReportProgress(null, " ", Late)).Should().Throw<ArgumentException>();
        Contracted().Invoking(t => t.ReportProgress(0.0000001m, null, Late)).Should().Throw<ArgumentOutOfRangeException>();
        Contracted().Invoking(t => t.Conclude(default, Late)).Should().Throw<ArgumentOutOfRangeException>();
        Contracted().Invoking(t => t.Conclude(TaskOutcome.Completed, new(1899, 1, 1))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ContractedTask.Register(null!, Late)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Create_TakesTasksFromTheirContractOn()
    {
        ContractedTask task = Registered();
        ResponsibilityRegister before = Register(task);
        task.Approve(On(2));
        ResponsibilityRegister approved = Register(task);
        task.Contract(On(3));

        before.Digest.Should().Be(Register().Digest, "what is only registered binds nobody");
        approved.Digest.Should().Be(before.Digest);
        Register(task).Digest.Should().Be(Register(Proposed()).Digest, "the row of a contracted task is all that a register has");
        Register(task).Digest.Should().NotBe(before.Digest);
    }

    [Fact]
    [Rule("B1")]
    public void Create_ContributionToATaskWithoutContract_StandsByItself()
    {
        RegisterFacts facts = Facts([Approved()]) with
        {
            Assignments = [new() { Id = new("1"), Party = new("an"), Role = Domain.Assignments.AssignmentRole.Sponsor }],
            Contributions = [new() { Id = new("c"), Assignment = new("1"), Date = On(4), Kind = Domain.Activities.ContributionKind.Money, Amount = 5, Task = new("t1") }],
        };

        var register = ResponsibilityRegister.Create(facts);

        register.Problems.Should().BeEmpty("the application knows the task");
        register.Require().Digest.Should().Be(ResponsibilityRegister.Create(facts with { Tasks = [], Contributions = [facts.Contributions[0] with { Task = null }] }).Require().Digest);
        ResponsibilityRegister.Create(facts with { Tasks = [] }).IsAccepted.Should().BeFalse("nobody knows the task");
    }

    private static ResponsibilityRegister Register(params ContractedTask[] tasks) => ResponsibilityRegister.Create(Facts(tasks)).Require();

    private static RegisterFacts Facts(ContractedTask[] tasks) => new()
    {
        Parties = [new() { Id = new("an"), Kind = Domain.Parties.PartyKind.Official }, new() { Id = new("binh"), Kind = Domain.Parties.PartyKind.Official }],
        Tasks = tasks,
    };

    private static ContractedTask Proposed() => new() { Id = new("t1"), Responsible = [new("an"), new("binh")], Due = On(30), Weight = 2, Target = 20 };

    private static ContractedTask Registered() => ContractedTask.Register(Proposed(), On(1));

    private static ContractedTask Approved()
    {
        ContractedTask task = Registered();
        task.Approve(On(3));
        return task;
    }

    private static ContractedTask Contracted()
    {
        ContractedTask task = Approved();
        task.Contract(On(5));
        return task;
    }

    private static ContractedTask Concluded()
    {
        ContractedTask task = Contracted();
        task.Conclude(TaskOutcome.CompletedPoorly, On(9));
        return task;
    }

    private static LocalDate On(int day) => new(2016, 3, day);
}
