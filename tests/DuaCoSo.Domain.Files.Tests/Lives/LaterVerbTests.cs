using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Decisions;
using DuaCoSo.Domain.Feedback;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Lives;

/// <summary>A verb that is called after a register was made changes no register and no result.</summary>
[Rule("E9")]
public sealed class LaterVerbTests
{
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2016);
    private static readonly LocalDate AsOf = new(2017, 1, 31);

    [Fact]
    public void Report_ReturnedLater_ChangesNothing()
    {
        var report = PeriodicReport.Draft(new() { Id = new("r"), Assignment = new("1"), Period = Year, Drafted = On(1) });
        report.Submit(null, On(3));

        Unchanged(Facts with { Reports = [report] }, () => report.Return("thiếu", On(5)));
    }

    [Fact]
    public void Petition_AnsweredLater_ChangesNothing()
    {
        var petition = Petition.Raise(new() { Id = new("q"), Assignment = new("1"), Category = new("land"), Raised = On(1) });
        petition.Refer(new("so"), On(2));

        Unchanged(Facts with { Petitions = [petition] }, () => petition.Answer(On(5)));
    }

    [Fact]
    public void Task_ContractedLater_ChangesNothing()
    {
        var task = ContractedTask.Register(new() { Id = new("t"), Responsible = [new("an")], Due = On(20), Document = new("5-NQ/TU") }, On(1));
        task.Approve(On(2));

        Unchanged(Facts with { Tasks = [task] }, () => task.Contract(On(5)));
    }

    [Fact]
    public void Task_ConcludedLater_ChangesNothing()
    {
        ContractedTask task = new() { Id = new("t"), Responsible = [new("an")], Due = On(20), Document = new("5-NQ/TU") };

        Unchanged(Facts with { Tasks = [task] }, () => task.Conclude(TaskOutcome.Completed, On(5)));
    }

    [Fact]
    public void Form_CorrectedLater_ChangesNothing()
    {
        var form = FeedbackForm.Give(new() { Assignment = new("1"), Period = Year, Date = On(1), Rating = 70 });

        Unchanged(Facts with { Feedback = [form] }, () => form.Correct(90, On(5)));
    }

    [Fact]
    public void Decision_AmendedLater_ChangesNothing()
    {
        var decision = EvaluationDecision.Decide(new() { Scheme = "yearly", Subject = new("an"), Period = Year, Grade = "good", Date = On(1) });

        Unchanged(Facts with { Decisions = [decision] }, () => decision.Amend("fair", null, "khiếu nại đúng", On(5)));
    }

    /// <summary>Calls a verb between making a register and using it; one made afterwards shows that the verb does change what is recorded.</summary>
    private static void Unchanged(RegisterFacts facts, Action verb)
    {
        byte[] before = Assess(ResponsibilityRegister.Create(facts).Require());
        string digest = ResponsibilityRegister.Create(facts).Require().Digest;
        ResponsibilityRegister register = ResponsibilityRegister.Create(facts).Require();

        verb();

        Assess(register).Should().Equal(before);
        register.Digest.Should().Be(digest);
        ResponsibilityRegister after = ResponsibilityRegister.Create(facts).Require();
        after.Digest.Should().NotBe(digest);
        Assess(after).Should().NotEqual(before);
    }

    private static byte[] Assess(ResponsibilityRegister register) => AssessmentFile.ToUtf8(Yearly.Assess(register, Year, AsOf));

    private static LocalDate On(int day) => new(2016, 12, day);

    private static readonly RegisterFacts Facts = new()
    {
        Localities = [new() { Locality = new("x"), Level = LocalityLevel.Commune }],
        Parties = [new() { Id = new("an"), Kind = PartyKind.Official }],
        Assignments = [new() { Id = new("1"), Party = new("an"), Role = AssignmentRole.InCharge, Locality = new("x") }],
    };

    private static readonly Policy Yearly = Policy.Create(new()
    {
        Id = "yearly",
        Title = new("Một năm", "A year"),
        Province = "37",
        LegalBasis = [new() { Number = "141-QĐ/TU" }],
        Effective = DateRange.Since(new(2016, 1, 1)),
        Obligations = [new SubmissionRule { Code = "report", Activities = [ActivityKind.Report], Every = PeriodKind.Year, Due = DueRule.DayOfMonth(31) }],
        Petitions = [new() { Category = null, AnswerWithin = AnswerTerm.Days(10) }],
        Tasks = new(),
        Feedback = new() { Roles = [AssignmentRole.InCharge] },
    }).Require();
}
