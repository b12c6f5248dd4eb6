using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using Xunit;
using static DuaCoSo.Domain.Provinces.Tests.Facts.Scenes;

namespace DuaCoSo.Domain.Provinces.Tests.Facts;

/// <summary>What article 000 states of Decision 140-QĐ/TU and Regulation 141-QĐ/TU.</summary>
public sealed class NinhBinhTests
{
    private const string Id = "ninh-binh-141";
    private const string Followed = "economy;culture;society;security;defence;politicalSystem;opinion";

    [Fact]
    [States(Id, "000:1", "55 cơ quan, đơn vị được phân công phụ trách; … 55 doanh nghiệp kết nghĩa; … 55 xã đặc thù", "$.assignments[agency]", "$.assignments[enterprise]", "register: assignments.csv")]
    public void Agencies_55_AreInChargeOf55SpecialCommunes_With55Enterprises()
    {
        IEnumerable<int> numbers = Enumerable.Range(1, 55);
        Given given = Under(ProvincePolicies.NinhBinh141).Commune("other")
            .Each(numbers, (g, n) => g.Commune($"X{n:D2}", traits: "special").Assigned($"R{n:D2}", $"A{n:D2}", $"X{n:D2}").Assigned($"K{n:D2}", $"E{n:D2}", $"X{n:D2}", role: "twinned"));

        Assessment result = given.Assess("2016-12", "2016-12-31");

        (result.Covers("agency").Targets, result.Covers("agency").Covered).Should().Be((55, 55));
        (result.Covers("enterprise").Targets, result.Covers("enterprise").Covered).Should().Be((55, 55));
        result.Misplaced.Should().BeEmpty();
        given.Commune("X56", traits: "special").Assess("2016-12", "2016-12-31").Covers("agency").Uncovered.Should().Equal("X56");
    }

    [Fact]
    [States(Id, "000:3", "định kỳ mỗi tháng ít nhất một lần lãnh đạo phải xuống xã được phân công phụ trách", "$.obligations[visit]")]
    public void Visit_ByALeader_IsDueOnceAMonth()
    {
        Assessment result = Charged().Visited("R1", "2016-04-12", by: "leader").Visited("R1", "2016-05-12", by: "staff").Assess("2016-Q2", "2016-07-01");

        result.Statuses("visit").Should().Equal(ObligationStatus.Met, ObligationStatus.Missed, ObligationStatus.Missed);
    }

    [Fact]
    [States(Id, "000:3", "để theo dõi, nắm tình hình kinh tế-văn hóa-xã hội, an ninh-quốc phòng, xây dựng hệ thống chính trị; diễn biến tư tưởng của cán bộ, đảng viên và nhân dân",
        "$.obligations[report].requiredContents", "$.obligations[report].appliesTo")]
    public void Report_TellsWhatIsFollowed()
    {
        Assessment result = Charged().Reported("R1", "2016-04", "2016-04-20", Followed).Reported("R1", "2016-05", "2016-05-20", "economy;culture").Assess("2016-Q2", "2016-06-01");

        result.Only("report", "2016-04").IsIncomplete.Should().BeFalse();
        result.Only("report", "2016-05").IsIncomplete.Should().BeTrue();
    }

    [Fact]
    [States(Id, "000:3", "phản ánh kịp thời những khó khăn, vướng mắc ở xã đến các cấp, các ngành, cơ quan, đơn vị có trách nhiệm, thẩm quyền giải quyết, theo dõi việc giải quyết", "$.petitions[*]",
        "register: petitions.csv")]
    public void Difficulties_PassedOn_AreFollowedUntilTheyAreAnswered()
    {
        Assessment result = Charged().Asked("2016-04-01", "2016-04-04", "2016-04-11").Asked("2016-04-01", "2016-04-04").Asked("2016-06-20", "2016-06-20").Assess("2016-Q2", "2016-06-30");

        result.Petitions.Select(p => p.Status).Should().Equal(PetitionStatus.OnTime, PetitionStatus.Overdue, PetitionStatus.Open);
    }

    [Fact]
    [States(Id, "000:4", "Tư vấn, hướng dẫn, giúp đỡ xã xây dựng chương trình, kế hoạch và tìm các giải pháp hữu hiệu", "$.obligations[month-plan]", "$.obligations[quarter-plan]")]
    [States(Id, "000:13", "thống nhất những nội dung cụ thể để giúp đỡ, hỗ trợ trong từng tháng, từng quý, đảm bảo rõ người, rõ việc", "$.obligations[month-plan]", "$.obligations[quarter-plan]")]
    public void Plans_OfMonthAndQuarter_NameThePersonAndTheTask()
    {
        Assessment result = Charged().Did("R1", Domain.Activities.ActivityKind.Plan, "2016-05-04", "2016-05", "person;task").Did("R1", Domain.Activities.ActivityKind.Plan, "2016-04-10", "2016-Q2", "task")
            .Assess("2016-Q2", "2016-07-01");

        result.Statuses("month-plan").Should().Equal(ObligationStatus.Missed, ObligationStatus.Met, ObligationStatus.Missed);
        result.Only("month-plan", "2016-05").IsIncomplete.Should().BeFalse();
        result.Only("quarter-plan", "2016-Q2").IsIncomplete.Should().BeTrue("nobody is named");
    }

    [Fact]
    [States(Id, "000:5", "giúp đỡ, hỗ trợ xã đặc thù trong việc dạy nghề, giải quyết việc làm; liên doanh, liên kết trong sản xuất; tham gia giúp đỡ xây dựng cơ sở hạ tầng",
        "$.evaluation[enterprises].criteria[training].measure", "$.evaluation[enterprises].criteria[jobs].measure", "$.evaluation[enterprises].criteria[production].measure",
        "$.evaluation[enterprises].criteria[infrastructure].measure", "register: contributions.csv")]
    public void Enterprises_HelpWithTrainingJobsProductionAndInfrastructure()
    {
        Given given = Under(ProvincePolicies.NinhBinh141).Commune("X", traits: "special").Assigned("K1", "E1", role: "twinned");
        string[] kinds = ["trainingPlaces", "jobs", "jointProduction", "infrastructure"];

        Assessment before = given.Assess("2016", "2016-12-31");
        Assessment after = given.Each(kinds, (g, kind) => g.Gave("K1", "2016-08-01", 300_000_000, kind)).Assess("2016", "2016-12-31");

        before.Evaluations.Find("enterprises", new("E1"))!.Score.Should().Be(0);
        after.Evaluations.Find("enterprises", new("E1"))!.Score.Should().Be(100);
    }

    [Fact]
    [States(Id, "000:5", "Các địa phương có trách nhiệm báo cáo kịp thời, trung thực tình hình ở xã", "$.obligations[commune-report]", "register: activities.csv", "cannot say")]
    [States(Id, "000:12", "kịp thời báo cáo đúng thực trạng tình hình của địa phương cho các cơ quan, đơn vị phụ trách và huyện, thành phố", "$.obligations[commune-report].recipient", "cannot say")]
    public void Communes_ReportToTheAgencyInCharge_AndAReturnedReportIsNone()
    {
        Assessment result = Charged().Assigned("H1", "C1", role: "host").Reported("H1", "2016-Q1", "2016-04-20").Reported("H1", "2016-Q2", "2016-07-04").Reported("H1", "2016-Q3", "2016-10-03", returned: "2016-10-10").Assess("2016", "2016-11-01");

        result.Only("commune-report", "2016-Q1").Status.Should().Be(ObligationStatus.Late, "communes report in time");
        result.Only("commune-report", "2016-Q2").Status.Should().Be(ObligationStatus.Met);
        result.Only("commune-report", "2016-Q2").Recipients.Should().Equal(new Id<Parties.Party>("A1"));
        result.Only("commune-report", "2016-Q3").Status.Should().Be(ObligationStatus.Missed);
    }

    [Fact]
    [States(Id, "000:5", "Các chế độ báo cáo, sơ kết, tổng kết cũng được quy định cụ thể", "$.obligations[report].activity", "$.obligations[half-review]", "$.obligations[final-review]")]
    public void Reports_MidTermAndFinalReviews_AreDue()
    {
        Assessment result = Charged().Assess("2016", "2017-03-01");

        foreach (string rule in new[] { "report", "half-review", "final-review" })
        {
            result.Statuses(rule).Should().NotBeEmpty().And.OnlyContain(status => status == ObligationStatus.Missed);
        }
    }

    [Fact]
    [States(Id, "000:6", "kết quả phụ trách các xã là một trong những tiêu chí để đánh giá, phân loại hàng năm đối với tập thể, cá nhân cán bộ diện Ban Thường vụ, Thường trực Tỉnh ủy quản lý",
        "$.evaluation[collectives].period", "$.evaluation[collectives].subjects", "$.evaluation[collectives].criteria[visits].measure", "$.evaluation[individuals].period",
        "$.evaluation[individuals].criteria[visits].measure", "$.province", "cannot say")]
    public void WhatIsDoneInTheCommune_IsACriterionOfCollectivesAndIndividualsByYear()
    {
        Assessment result = Charged().Party("O1", position: "head", organization: "A1").Visited("R1", "2016-03-12;2016-04-12", by: "leader").Assess("2016", "2016-04-30");

        result.PointsOf("collectives", "A1", "visits").Should().Be(new Fraction(30, 1));
        result.PointsOf("individuals", "O1", "visits").Should().Be(new Fraction(50, 1), "a head answers for the body he leads");
        Charged().Assess("2016-Q2", "2016-06-30").Evaluations.Should().BeEmpty("the classification is yearly");
    }

    [Fact]
    [States(Id, "000:12", "Với phương châm “xã là chính, cơ quan, đơn vị phụ trách là quan trọng, doanh nghiệp là cần thiết”", "cannot say")]
    public void Motto_IsAmongWhatThePolicyCannotSay() =>
        ProvincePolicies.Find(Id)!.CannotSay.Should().Contain(t => t.Vietnamese.Contains("xã là chính", StringComparison.Ordinal));

    private static Given Charged() => Under(ProvincePolicies.NinhBinh141).Commune("X", traits: "special").Assigned("R1", "A1");
}
