using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using NodaTime;
using Xunit;
using static DuaCoSo.Domain.Provinces.Tests.Facts.Scenes;

namespace DuaCoSo.Domain.Provinces.Tests.Facts;

/// <summary>What Decree 09/2019/NĐ-CP, Regulation 366-QĐ/TW and Decree 335/2025/NĐ-CP state.</summary>
public sealed class BaseTests
{
    private const string Decree09 = "decree-09-2019";
    private const string Party366 = "party-366-2025";
    private const string Decree335 = "decree-335-2025";

    [Theory]
    [InlineData("2026-02", "2026-01-15", "2026-02-14")]
    [InlineData("2025-07", "2025-06-15", "2025-07-14")]
    [InlineData("2026-Q1", "2025-12-15", "2026-03-14")]
    [InlineData("2026-H1", "2025-12-15", "2026-06-14")]
    [InlineData("2026", "2025-12-15", "2026-12-14")]
    [Rule("P2")]
    [States(Decree09, "09/2019/NĐ-CP", "Tháng: từ ngày 15 tháng trước đến ngày 14 của tháng; quý, sáu tháng, năm cũng vậy; kỳ khác theo nơi ban hành", "$.periods", "cannot say")]
    public void Periods_RunFromThe15thToThe14th(string label, string from, string to) =>
        ProvincePolicies.Decree09.Periods.RangeOf(ReportingPeriod.Parse(label)).Should().Be(Read.Range($"{from}..{to}"));

    [Fact]
    [States(Decree09, "09/2019/NĐ-CP", "Có hiệu lực từ ngày 12 tháng 3 năm 2019", "$.effective")]
    [States(Decree09, "09/2019/NĐ-CP", "Gửi Chính phủ chậm nhất ngày 25 của tháng cuối kỳ", "$.obligations[month-report]", "$.obligations[quarter-report]", "$.obligations[half-report]", "$.obligations[year-report]")]
    public void Reports_AreDueOnThe25thOfTheLastMonth()
    {
        Assessment result = Under(ProvincePolicies.Decree09).Assigned("R1", "A1", "P", role: "reporter").Reported("R1", "2026-01", "2026-01-25").Reported("R1", "2026-03", "2026-03-26").Assess("2026", "2026-12-31");

        result.Only("month-report", "2026-01").Status.Should().Be(ObligationStatus.Met);
        result.Only("month-report", "2026-03").DaysLate.Should().Be(1);
        result.Only("quarter-report", "2026-Q1").Due.Should().Be(new LocalDate(2026, 3, 25));
        result.Only("half-report", "2026-H1").Due.Should().Be(new LocalDate(2026, 6, 25));
        result.Only("year-report", "2026").Due.Should().Be(new LocalDate(2026, 12, 25));
        ProvincePolicies.Decree09.Effective.From.Should().Be(new LocalDate(2019, 3, 12));
    }

    [Fact]
    [Rule("W3")]
    [States(Decree09, "09/2019/NĐ-CP", "Từ ngày chốt số liệu đến hạn gửi báo cáo ít nhất một ngày làm việc", "$.obligations[month-report].due", "cannot say")]
    public void February2026_IsClosedOnSaturdayThe14th_AndMondayThe23rdIsTheFirstWorkingDayAfter()
    {
        Policy policy = ProvincePolicies.Decree09;
        LocalDate cutOff = policy.Periods.RangeOf(ReportingPeriod.Month(2026, 2)).To!.Value;

        (cutOff, cutOff.DayOfWeek).Should().Be((new LocalDate(2026, 2, 14), IsoDayOfWeek.Saturday));
        DueRule.WorkingDaysAfterEnd(1).DateOf(ReportingPeriod.Month(2026, 2), policy.Periods, policy.Calendar).Should().Be(new LocalDate(2026, 2, 23));

        // One day earlier and there would be none left: a province that moves the due date is warned.
        SubmissionRule early = (SubmissionRule)policy.Definition.Obligations[0] with { Due = DueRule.DayOfMonth(20) };
        policy.With(d => d with { Obligations = [early] }).Problems.Select(p => p.Kind.Code).Should().Contain("DCS4061");
    }

    [Theory]
    [InlineData(10, 3, 0, 30, 100, "excellent")]
    [InlineData(10, 3, 0, 19, 89, "good")]
    [InlineData(10, 2, 0, 30, 100, "good")] // only a fifth exceeded
    [InlineData(10, 3, 1, 30, 100, "completed")] // one late
    [InlineData(10, 3, 2, 30, 100, "completed")] // a fifth late
    [InlineData(10, 3, 3, 30, 100, "notCompleted")]
    [States(Party366, "366-QĐ/TW", "100 điểm: 30 điểm tiêu chí chung, 70 điểm kết quả thực hiện nhiệm vụ", "$.evaluation[collectives].criteria", "$.evaluation[heads].criteria", "$.evaluation[collectives-quarter].criteria",
        "$.evaluation[heads-quarter].criteria", "$.evaluation[collectives-term].criteria", "$.evaluation[heads-term].criteria")]
    [States(Party366, "366-QĐ/TW", "Xuất sắc từ 90 điểm, mọi nhiệm vụ đúng hạn, ít nhất 30 % vượt mức; tốt từ 70 điểm, mọi nhiệm vụ đúng hạn; hoàn thành từ 50 điểm, xong mọi nhiệm vụ, chậm không quá 20 %",
        "$.evaluation[collectives].grades", "$.evaluation[heads].grades", "$.evaluation[collectives-quarter].grades", "$.evaluation[heads-quarter].grades", "$.evaluation[collectives-term].grades",
        "$.evaluation[heads-term].grades", "cannot say")]
    public void Grades_OfACollective_NeedPointsAndWhatItsTasksShow(int tasks, int exceeded, int late, int general, int score, string grade)
    {
        Given given = Under(ProvincePolicies.Party366).Assigned("R1", "A1").Scored("A1", "2026", general, "general")
            .Each(Enumerable.Range(0, tasks), (g, i) => g.Contracted("A1", "2026-06-30", i < exceeded ? TaskOutcome.Exceeded : TaskOutcome.Completed, i < tasks - late ? "2026-06-30" : "2026-07-15"));

        Evaluation found = given.Assess("2026", "2026-12-31").Evaluations.Find("collectives", new("A1"))!;

        (found.Score, found.Grade).Should().Be((score, grade));
    }

    [Theory]
    [InlineData(65, "completed")]
    [InlineData(50, "completed")]
    [InlineData(49, "notCompleted")]
    public void Grades_BelowTheBands_AreNotGiven(int points, string grade)
    {
        // The general points and a share of the results; poor work is done and in time.
        Given given = Under(ProvincePolicies.Party366).Assigned("R1", "A1").Scored("A1", "2026", points - 35, "general").Contracted("A1", "2026-06-30", TaskOutcome.CompletedPoorly);

        Evaluation found = given.Assess("2026", "2026-12-31").Evaluations.Find("collectives", new("A1"))!;

        (found.Score, found.Grade).Should().Be((points, grade));
    }

    [Fact]
    [States(Party366, "366-QĐ/TW", "Tập thể xuất sắc: không có đơn vị, thành viên bị kỷ luật", "$.evaluation[collectives].grades[excellent].requires", "$.evaluation[collectives].includeMembers")]
    public void Collective_WithADisciplinedMember_IsNotExcellent()
    {
        Given given = Under(ProvincePolicies.Party366).Assigned("R1", "A1").Party("O2", organization: "A1").Scored("A1", "2026", 30, "general").Contracted("A1", "2026-06-30", TaskOutcome.Exceeded);

        given.Assess("2026", "2026-12-31").GradeOf("collectives", "A1").Should().Be("excellent");
        given.Punished("O2", "2026-03-01").Assess("2026", "2026-12-31").GradeOf("collectives", "A1").Should().Be("good");
    }

    [Fact]
    [States(Party366, "366-QĐ/TW", "Với người đứng đầu, điều kiện là của tập thể họ đứng đầu; người đứng đầu không được xếp cao hơn tập thể", "$.evaluation[heads].adjustments", "$.evaluation[heads].includeOrganization",
        "$.evaluation[heads-quarter].adjustments", "$.evaluation[heads-quarter].includeOrganization", "$.evaluation[heads-term].adjustments", "$.evaluation[heads-term].includeOrganization", "cannot say")]
    public void Head_IsNotGradedAboveTheCollective()
    {
        Assessment result = Under(ProvincePolicies.Party366).Assigned("R1", "A1").Party("O1", position: "head", organization: "A1")
            .Scored("A1", "2026", 15, "general").Scored("O1", "2026", 30, "general").Contracted("A1", "2026-06-30", TaskOutcome.Exceeded).Assess("2026", "2026-12-31");

        result.Evaluations.Find("heads", new("O1"))!.Score.Should().Be(100, "the body's tasks are the head's");
        (result.GradeOf("collectives", "A1"), result.GradeOf("heads", "O1")).Should().Be(("good", "good"));
        result.Evaluations.Find("heads", new("O1"))!.Adjustments.Should().Equal("not-above");
    }

    [Theory]
    [InlineData("2026", "")]
    [InlineData("2026-Q3", "-quarter")]
    [InlineData("2025..2030", "-term")]
    [States(Party366, "366-QĐ/TW", "Theo nhiệm kỳ, theo năm, theo quý", "$.evaluation[collectives]", "$.evaluation[heads]", "$.evaluation[collectives-quarter]", "$.evaluation[heads-quarter]",
        "$.evaluation[collectives-term]", "$.evaluation[heads-term]")]
    public void Grading_IsByTermYearAndQuarter(string period, string suffix)
    {
        Assessment result = Under(ProvincePolicies.Party366).Assigned("R1", "A1").Party("O1", position: "head", organization: "A1").Scored("A1", period, 20, "general").Scored("O1", period, 20, "general")
            .Contracted("A1", "2026-08-30", TaskOutcome.Completed).Assess(period, "2030-12-31");

        result.Evaluations.Select(e => e.Scheme).Should().Equal("collectives" + suffix, "heads" + suffix);
        result.Evaluations.Should().OnlyContain(e => e.Grade == "good");
    }

    [Fact]
    [States(Decree335, "335/2025/NĐ-CP", "Có hiệu lực từ ngày 01 tháng 01 năm 2026; các mức điểm như Quy định 366-QĐ/TW", "$.effective", "$.evaluation[officials].grades", "$.evaluation[officials-quarter].grades",
        "$.evaluation[officials-month].grades")]
    public void Bands_AreThoseOf366()
    {
        ProvincePolicies.Decree335.Effective.From.Should().Be(new LocalDate(2026, 1, 1));
        foreach (EvaluationScheme scheme in ProvincePolicies.Decree335.Definition.Evaluation)
        {
            scheme.Grades.Select(g => (g.Code, g.AtLeast)).Should().Equal(ProvincePolicies.Party366.Definition.Evaluation[0].Grades.Select(g => (g.Code, g.AtLeast)));
        }
    }

    [Fact]
    [States(Decree335, "335/2025/NĐ-CP", "Xuất sắc không quá 20 % số được xếp loại tốt, trong từng cơ quan và trong từng nhóm nhiệm vụ tương đồng", "$.evaluation[officials].quotas", "cannot say")]
    public void Excellent_IsAtMostAFifthOfThoseGradedGood_PerBodyAndPerPosition()
    {
        // Ten in A1, all of one position with ten in A2: two of each body, and four of the twenty.
        Given same = Body(Body(Under(ProvincePolicies.Decree335), "A1", 10, _ => "member"), "A2", 10, _ => "member", from: 20);
        Excellent(same).Should().HaveCount(4);

        // Twenty in one body, of whom the best ten have one position: four by the body, of them two by the position.
        Excellent(Body(Under(ProvincePolicies.Decree335), "A1", 20, n => n < 10 ? "expert" : "clerk")).Should().Equal("O00", "O01");

        // Ten in one body, of ten positions: each group has one, a fifth of which is nobody.
        Excellent(Body(Under(ProvincePolicies.Decree335), "A1", 10, n => "p" + n)).Should().BeEmpty("per group of similar duties");

        // Ten of one position, each in a body of his own.
        Given apart = Under(ProvincePolicies.Decree335).Each(Enumerable.Range(1, 10), (g, n) => Body(g, "A" + n, 1, _ => "member", from: n));
        Excellent(apart).Should().BeEmpty("per body");

        static string[] Excellent(Given given) =>
            [.. given.Assess("2026", "2026-12-31").Evaluations.Where(e => e.Grade == "excellent").Select(e => e.Subject.Key)];

        // Each with another score, so that there are no ties.
        static Given Body(Given given, string body, int count, Func<int, string> position, int from = 0) => given.Each(Enumerable.Range(from, count), (g, n) =>
            g.Party($"O{n:D2}", position: position(n), organization: body).Assigned($"R{n:D2}", $"O{n:D2}").Contracted($"O{n:D2}", "2026-06-30", TaskOutcome.Completed).Scored($"O{n:D2}", "2026", 30 - (0.1m * n), "general"));
    }

    [Fact]
    [States(Decree335, "335/2025/NĐ-CP", "Bị kỷ luật do vi phạm khi thực hiện nhiệm vụ, từ khiển trách trở lên: không hoàn thành", "$.evaluation[officials].adjustments", "cannot say")]
    public void Discipline_MakesTheYearNotCompleted() =>
        Official().Punished("O1", "2026-05-01").Assess("2026", "2026-12-31").Evaluations.Find("officials", new("O1"))!.Should().Match<Evaluation>(e => e.Score == 100 && e.Grade == "notCompleted");

    [Fact]
    [States(Decree335, "335/2025/NĐ-CP", "Mỗi lần chậm bị trừ 25 % điểm tiến độ của sản phẩm đó", "$.evaluation[officials].criteria[progress]", "$.evaluation[officials-quarter].criteria[progress]",
        "$.evaluation[officials-month].criteria[progress]", "cannot say")]
    public void LateProduct_LosesAQuarterOfItsProgressPoints()
    {
        Given one = Under(ProvincePolicies.Decree335).Assigned("R1").Contracted("O1", "2026-06-30", TaskOutcome.Completed, "2026-07-02");
        one.Assess("2026", "2026-12-31").PointsOf("officials", "O1", "progress").Should().Be(new Fraction(30 * 3, 4), "30 less a quarter");

        Given four = one.Each(Enumerable.Range(0, 3), (g, _) => g.Contracted("O1", "2026-06-30", TaskOutcome.Completed));
        four.Assess("2026", "2026-12-31").PointsOf("officials", "O1", "progress").Should().Be((new Fraction(30, 4) * new Fraction(3, 4)) + new Fraction(30 * 3, 4), "one product of four is late");
    }

    [Theory]
    [InlineData("2026-06", "officials-month")]
    [InlineData("2026-Q2", "officials-quarter")]
    [States(Decree335, "335/2025/NĐ-CP", "Theo dõi, đánh giá hằng tháng hoặc hằng quý", "$.evaluation[officials-month]", "$.evaluation[officials-quarter]", "$.evaluation[officials]")]
    public void Tracking_IsByMonthOrQuarter(string period, string scheme) =>
        Official(period).Assess(period, "2026-12-31").Evaluations.Single().Should().Match<Evaluation>(e => e.Scheme == scheme && e.Score == 100);

    private static Given Official(string period = "2026") =>
        Under(ProvincePolicies.Decree335).Assigned("R1").Contracted("O1", "2026-06-30", TaskOutcome.Completed).Scored("O1", period, 30, "general");
}
