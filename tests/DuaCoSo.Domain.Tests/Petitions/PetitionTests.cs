using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using Xunit;
using static DuaCoSo.Domain.Petitions.PetitionStatus;

namespace DuaCoSo.Domain.Tests.Petitions;

public sealed class PetitionTests
{
    private static readonly PetitionRule Land = new() { Category = PetitionCategory.Land, AnswerWithin = AnswerTerm.Days(30) };

    /// <summary>Referred on 1 March 2016, to be answered by 31 March.</summary>
    [Theory]
    [InlineData("2016-03-01", "2016-12-31", OnTime)]
    [InlineData("2016-03-31", "2016-12-31", OnTime)]
    [InlineData("2016-04-01", "2016-12-31", Late)]
    [InlineData("2016-04-01", "2016-04-01", Late)]
    [InlineData("2016-04-02", "2016-04-01", Overdue)]
    [InlineData("2016-03-31", "2016-03-30", Open)]
    [InlineData(null, "2016-03-30", Open)]
    [InlineData(null, "2016-03-31", Open)]
    [InlineData(null, "2016-04-01", Overdue)]
    [Rule("Q1")]
    public void Answer_OnADay_IsOnTimeThroughTheDueDate(string? answered, string asOf, PetitionStatus status)
    {
        PetitionResult result = Result(Land, answered: answered, asOf: asOf);

        (result.Status, result.Due).Should().Be((status, Read.Date("2016-03-31")));
    }

    [Theory]
    [InlineData("2016-03-01", 0, "2016-03-01")]
    [InlineData("2016-03-01", 1, "2016-03-02")]
    [InlineData("2016-02-01", 29, "2016-03-01")]
    [Rule("Q1")]
    public void Due_WithinDays_IsTheReferralPlusThem(string referred, int days, string due) =>
        Result(Land with { AnswerWithin = AnswerTerm.Days(days) }, referred).Due.Should().Be(Read.Date(due));

    [Theory]
    [InlineData("2016-03-03", 1, "2016-03-04")]
    [InlineData("2016-03-04", 1, "2016-03-07")]
    [InlineData("2016-03-05", 1, "2016-03-07")]
    [InlineData("2016-03-06", 1, "2016-03-07")]
    [InlineData("2016-03-07", 1, "2016-03-08")]
    [InlineData("2016-03-04", 5, "2016-03-11")]
    [InlineData("2016-03-04", 6, "2016-03-14")]
    [Rule("Q1")]
    public void Due_WithinWorkingDays_IsTheNthStrictlyAfter(string referred, int days, string due) =>
        Result(Land with { AnswerWithin = AnswerTerm.WorkingDays(days) }, referred).Due.Should().Be(Read.Date(due));

    [Theory]
    [InlineData(1, 0, "2016-03-31", false)]
    [InlineData(1, 1, "2016-04-15", false)]
    [InlineData(1, 2, "2016-04-15", true)]
    [InlineData(2, 1, "2016-04-15", false)]
    [InlineData(2, 2, "2016-04-30", false)]
    [InlineData(2, 3, "2016-04-30", true)]
    [InlineData(null, 0, "2016-03-31", false)]
    [InlineData(null, 1, "2016-03-31", true)]
    [Rule("Q1"), Rule("V7")]
    public void Extension_OfFifteenDays_IsGivenAtMostSoOften(int? atMost, int extended, string due, bool isWarned)
    {
        PetitionRule rule = Land with { Extension = atMost is { } times ? new() { Days = 15, AtMost = times } : null };

        Assessment assessment = new Given(Decree.Empty with { Petitions = [rule] }).Assigned("R1").Asked("2016-03-01", "2016-03-01", extended: extended)
            .Assess("2016", "2016-12-31");

        assessment.Petitions.Single().Due.Should().Be(Read.Date(due));
        assessment.Problems.Select(p => (p.Code, p.Severity, p.Place.Id)).Should().Equal(isWarned ? [("DCS5001", Severity.Warning, "Q1")] : []);
    }

    [Fact]
    [Rule("Q1")]
    public void Extension_WhereTheRuleIsSilent_IsGivenOnce() => new PetitionExtension { Days = 15 }.AtMost.Should().Be(1);

    /// <summary>30 days after Wednesday 2 March are Friday 1 April; 31 a Saturday, 33 a Monday.</summary>
    [Theory]
    [InlineData(Roll.None, 31, null, "2016-04-02")]
    [InlineData(Roll.Next, 30, null, "2016-04-01")]
    [InlineData(Roll.Next, 31, null, "2016-04-04")]
    [InlineData(Roll.Next, 33, null, "2016-04-04")]
    [InlineData(Roll.Previous, 32, null, "2016-04-01")]
    [InlineData(Roll.Next, 31, 14, "2016-04-18")]
    [InlineData(Roll.Next, 31, 16, "2016-04-18")]
    [Rule("Q1"), Rule("D2")]
    public void Due_Rolled_IsRolledOnceAfterTheExtension(Roll roll, int days, int? extension, string due)
    {
        PetitionRule rule = Land with { AnswerWithin = AnswerTerm.Days(days), Roll = roll, Extension = extension is { } more ? new() { Days = more } : null };

        Result(rule, "2016-03-02", extended: extension is null ? 0 : 1).Due.Should().Be(Read.Date(due));
    }

    [Theory]
    [InlineData("land", "2016-03-31")]
    [InlineData("labour", "2016-03-11")]
    [Rule("Q1")]
    public void Rule_OfEveryCategory_IsForThoseWithoutTheirOwn(string category, string due) =>
        new Given(Decree.Empty with { Petitions = [Land with { Category = null, AnswerWithin = AnswerTerm.Days(10) }, Land] }).Assigned("R1")
            .Asked("2016-03-01", "2016-03-01", category: category).Assess("2016", "2016-12-31").Petitions.Single().Due.Should().Be(Read.Date(due));

    [Theory]
    [InlineData("2015-12-31", "2016-01-02", "land", 0)]
    [InlineData("2016-01-01", "2016-01-02", "land", 1)]
    [InlineData("2016-12-31", "2017-01-02", "land", 1)]
    [InlineData("2016-12-31", "2017-01-10", "land", 1)]
    [InlineData("2016-12-31", "2017-01-11", "land", 0)]
    [InlineData("2016-12-31", null, "land", 0)]
    [InlineData("2017-01-01", "2017-01-02", "land", 0)]
    [InlineData("2016-05-01", "2016-05-02", "labour", 0)]
    [Rule("Q2")]
    public void Petition_OfAPeriod_IsRaisedInItAndReferredByAsOf(string raised, string? referred, string category, int counted) =>
        new Given(Decree.Empty with { Petitions = [Land] }).Assigned("R1").Asked(raised, referred, category: category)
            .Assess("2016", "2017-01-10").Petitions.Count.Should().Be(counted);

    /// <summary>Referred on 1 March; due on 31 March. answeredRate, onTimeRate, overdueCount.</summary>
    [Theory]
    [InlineData("2016-03-31", "1 1 0")]
    [InlineData("2016-03-31 -", "1/2 1/2 1")]
    [InlineData("2016-04-01", "1 0 0")]
    [InlineData("2016-03-31 2016-04-01 -", "2/3 1/3 1")]
    [InlineData("2016-03-31 2016-04-01 open", "1 1/2 0")]
    [InlineData("2016-03-31 2016-04-01 - open", "2/3 1/3 1")]
    [InlineData("open", "none none none")]
    [InlineData("", "none none none")]
    [Rule("Q2")]
    public void Rates_OfSomePetitions_LeaveOutTheOpen(string answers, string values)
    {
        Given scene = new Given(Decree.Empty with { Petitions = [Land] }).Assigned("R1").Asked("2016-03-01", "2016-03-01", assignment: null);
        foreach (string answer in answers.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string referred = answer == "open" ? "2016-12-20" : "2016-03-01";
            scene.Asked("2016-03-01", referred, answer is "-" or "open" ? null : answer);
        }

        string.Join(' ', Enum.GetValues<PetitionFigure>().Select(f => scene.Value(new PetitionMeasure { Figure = f }, "O1", "2016", "2016-12-31")?.ToString() ?? "none"))
            .Should().Be(values);
    }

    private static PetitionResult Result(PetitionRule rule, string referred = "2016-03-01", string? answered = null, int extended = 0, string asOf = "2016-12-31") =>
        new Given(Decree.Empty with { Petitions = [rule] }).Assigned("R1").Asked("2016-01-15", referred, answered, extended: extended).Assess("2016", asOf).Petitions.Single();
}
