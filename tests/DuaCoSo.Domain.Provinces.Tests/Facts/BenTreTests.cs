using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Territories;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using NodaTime;
using Xunit;
using static DuaCoSo.Domain.Provinces.Tests.Facts.Scenes;

namespace DuaCoSo.Domain.Provinces.Tests.Facts;

/// <summary>What articles 001 and 003 state of Plan 23-KH/TU, at its beginning and after four years.</summary>
public sealed class BenTreTests
{
    private const string Id = "ben-tre-23";
    private const string Tiers = "ben-tre-23-tiers";

    [Fact]
    [States(Id, "001:9", "Ủy viên Ban Thường vụ Tỉnh ủy theo dõi hỗ trợ huyện, thành phố; Ủy viên Ban Chấp hành Đảng bộ tỉnh và lãnh đạo các sở, ban, ngành tỉnh … theo dõi, hỗ trợ xã, phường, thị trấn",
        "$.assignments[district]", "$.assignments[commune]", "$.province", "cannot say")]
    public void Members_FollowDistricts_OfficialsCommunes()
    {
        Assessment result = Following().Commune("X2").Assess("2016", "2016-12-31");

        result.Covers("district").Covered.Should().Be(1);
        result.Covers("commune").Uncovered.Should().Equal("X2");
    }

    [Fact]
    [States(Id, "001:9", "thực hiện tốt chế độ xuống cơ sở, chủ động sắp xếp thời gian dự họp tại cơ sở và tham gia các hoạt động do địa phương tổ chức", "$.obligations[visit]", "$.obligations[meeting]")]
    [States(Id, "001:9", "là cầu nối, người truyền đạt những thông tin, chủ trương của Tỉnh ủy đến các địa phương", "$.obligations[news]")]
    public void Officials_GoDown_AttendMeetings_AndCarryNews()
    {
        Assessment result = Following().Visited("R1", "2016-10-05").Did("R1", Kind("localMeeting"), "2016-10-06", contents: "opinion").Did("R1", Kind("briefing"), "2016-11-06")
            .Assess("2016-Q4", "2016-12-31");

        result.Only("visit", "2016-10").Status.Should().Be(ObligationStatus.Met);
        result.Only("meeting", "2016-Q4").Status.Should().Be(ObligationStatus.Met);
        result.Only("news", "2016-Q4").Status.Should().Be(ObligationStatus.Met);
        Following().Did("R1", Kind("localMeeting"), "2016-10-06").Assess("2016-Q4", "2017-01-01").Only("meeting", "2016-Q4").Status.Should()
            .Be(ObligationStatus.Missed, "who attends without a word has not attended (001:15)");
    }

    [Fact]
    [States(Id, "001:9", "đề xuất các giải pháp giúp cơ sở giải quyết các vấn đề khó khăn, vướng mắc, bức xúc", "$.obligations[report].requiredContents")]
    [States(Id, "001:9", "báo cáo tình hình địa phương phụ trách với đồng chí Ủy viên Ban Thường vụ Tỉnh ủy phụ trách huyện, thành phố", "$.obligations[report]")]
    public void Report_WithProposals_GoesToTheMemberInChargeOfTheDistrict()
    {
        Obligation report = Following().Reported("R1", "2016-Q4", "2017-01-02", "situation;proposals").Assess("2016-Q4", "2017-01-31").Only("report", "2016-Q4");

        report.Recipients.Should().Equal(new Id<Party>("O9"));
        (report.Status, report.IsIncomplete).Should().Be((ObligationStatus.Met, false));
        Following().Reported("R1", "2016-Q4", "2017-01-02", "situation").Assess("2016-Q4", "2017-01-31").Only("report", "2016-Q4").IsIncomplete.Should().BeTrue();
    }

    [Fact]
    [States(Id, "001:9", "đồng thời phản ánh về cơ quan chức năng xem xét giải quyết", "$.petitions[*]", "register: petitions.csv")]
    public void Problems_PassedOn_AreFollowed() =>
        Following().Asked("2016-10-01", "2016-10-03").Assess("2016-Q4", "2016-12-31").Petitions.Single().Status.Should().Be(PetitionStatus.Overdue);

    [Fact]
    [States(Id, "001:9", "Duy trì và trao đổi thông tin với đồng chí Ủy viên Ban Thường vụ Huyện ủy, Thành ủy phụ trách tiểu vùng", "$.obligations[exchange]", "$.assignments[sub-region]")]
    public void Exchange_IsWithTheMemberInChargeOfTheSubRegion()
    {
        Assessment result = Under(ProvincePolicies.BenTre23).Place("S", LocalityLevel.SubRegion, "D").Commune("X", parent: "S").Assigned("R1", role: "monitor").Assigned("R8", "O8", "S")
            .Assess("2016-Q4", "2016-12-31");

        result.Only("exchange", "2016-Q4").Recipients.Should().Equal(new Id<Party>("O8"));
        result.Covers("sub-region").Covered.Should().Be(1);
    }

    [Fact]
    [States(Id, "001:9", "Nhiều đồng chí còn vận động các doanh nghiệp, các mạnh thường quân hỗ trợ kinh phí", "$.evaluation[individuals].criteria[money].measure", "register: contributions.csv", "cannot say")]
    public void Money_RaisedForTheLocality_Counts() =>
        Following().Gave("R1", "2016-11-01", 25_000_000).Assess("2016", "2016-12-31").PointsOf("individuals", "O1", "money").Should().Be(new Fraction(5, 1));

    [Fact]
    [States(Id, "001:13", "tỉnh đã nhận được 149 phiếu nhận xét, đánh giá cho 108/117 đồng chí, còn lại 15 xã chưa gởi phiếu đánh giá cho 14 đồng chí", "$.feedback",
        "$.evaluation[individuals].criteria[feedback].measure", "register: feedback.csv")]
    public void Forms_149_On108Of117Officials_15CommunesStillOwingTheirsOn14()
    {
        // 41 with two forms, 62 with one; five with one and lacking another; eight lacking one, one lacking two.
        int[] received = [.. Enumerable.Repeat(2, 41), .. Enumerable.Repeat(1, 62), .. Enumerable.Repeat(1, 5), .. Enumerable.Repeat(0, 9)];
        int[] lacking = [.. Enumerable.Repeat(0, 103), .. Enumerable.Repeat(1, 13), 2];
        var given = new Given(ProvincePolicies.BenTre23.Definition with { Obligations = [], Evaluation = [] });
        int commune = 0;
        for (int official = 0; official < received.Length; official++)
        {
            for (int i = 0; i < received[official] + lacking[official]; i++)
            {
                string id = $"{++commune:D3}";
                given.Commune("X" + id).Assigned("R" + id, $"O{official:D3}", "X" + id, days: "2016-06-01..", role: "monitor");
                _ = i < received[official] ? given.Rated("R" + id, "2016", "2017-01-20", 80) : given;
            }
        }

        FeedbackCoverage forms = given.Assess("2016", "2017-02-10").Feedback!;

        (forms.Received, forms.Complete + forms.Partial, forms.Assignees).Should().Be((149, 108, 117));
        forms.Missing.Should().HaveCount(15);
        (forms.Partial + forms.None).Should().Be(14);
    }

    [Fact]
    [States(Id, "001:7", "theo dõi, hỗ trợ xã, phường, thị trấn giai đoạn 2016 - 2020", "$.effective")]
    [States(Tiers, "003:11", "phong trào thi đua “Đồng khởi mới” giai đoạn 2020 - 2025, tầm nhìn đến năm 2030", "$.effective", "$.province", "cannot say")]
    public void Stages_AreThoseOfThePlans()
    {
        (ProvincePolicies.BenTre23.Effective.From!.Value.Year, ProvincePolicies.BenTre23.Effective.To).Should().Be((2016, new LocalDate(2020, 12, 31)));
        ProvincePolicies.BenTre23Tiers.Effective.Should().Be(new DateRange(new LocalDate(2020, 1, 1), new LocalDate(2025, 12, 31)));
    }

    [Fact]
    [States(Tiers, "003:9", "phương châm “Tỉnh nắm tới xã; huyện nắm tới ấp, khu phố; xã nắm tới hộ gia đình”", "$.assignments", "cannot say")]
    public void Province_HoldsDownToTheCommune_DistrictToTheHamlet_CommuneToTheHousehold()
    {
        Given given = Under(ProvincePolicies.BenTre23Tiers).Commune("X").Place("V", LocalityLevel.Village, "X").Place("H", LocalityLevel.Household, "V");

        given.Assess("2021", "2021-06-30").Coverage.Where(c => c.Uncovered.Count > 0).Select(c => c.Rule).Should().BeEquivalentTo("collector", "commune", "district", "hamlet", "household");

        Assessment result = given.Assigned("R1", role: "monitor").Assigned("R2", "O2", "V", role: "monitor").Assigned("R3", "O3", "H", role: "monitor").Assess("2021", "2021-06-30");
        foreach (string rule in new[] { "commune", "hamlet", "household" })
        {
            result.Covers(rule).Covered.Should().Be(1, rule);
        }
    }

    [Fact]
    [States(Tiers, "003:19", "Các cơ quan chuyên môn hàng tháng tập hợp ý kiến phản ánh từ địa phương gửi các ngành liên quan trả lời cụ thể, kịp thời", "$.obligations[opinions]", "$.petitions[*]",
        "cannot say")]
    public void Opinions_AreGatheredEveryMonth_AndAnswered()
    {
        Given given = Under(ProvincePolicies.BenTre23Tiers).Assigned("R7", "A1", "D", role: "collector");

        Assessment result = given.Did("R7", Kind("opinions"), "2021-02-03", "2021-01").Asked("2021-01-04", "2021-01-05", "2021-02-01", assignment: "R7").Assess("2021-Q1", "2021-05-01");

        result.Statuses("opinions").Should().Equal(ObligationStatus.Met, ObligationStatus.Missed, ObligationStatus.Missed);
        result.Petitions.Single().Status.Should().Be(PetitionStatus.OnTime);
    }

    [Fact]
    [States(Tiers, "003:19", "hỗ trợ để địa phương xây dựng xã nông thôn mới, nông thôn mới nâng cao, kiểu mẫu, phường văn minh đô thị gắn với phong trào thi đua “Đồng khởi mới”",
        "$.evaluation[individuals].criteria[standards].measure", "register: tasks.csv, target", "register: localities.csv, traits")]
    public void Standards_AreTasksWithATarget_AndThenTraitsFromADate()
    {
        Given given = Under(ProvincePolicies.BenTre23Tiers)
            .Place("X", LocalityLevel.Commune, "D", days: "..2021-09-30").Place("X", LocalityLevel.Commune, "D", days: "2021-10-01..", traits: "newRural").Assigned("R1", role: "monitor")
            .Contracted("O1", "2021-12-31", ContractedTasks.TaskOutcome.Completed, "2021-10-01", target: 19, actual: 19);

        Assessment result = given.Assess("2021", "2021-12-31");

        result.PointsOf("individuals", "O1", "standards").Should().Be(new Fraction(40, 1));
        result.Register.Facts.Localities.Last(v => v.Locality == new Id<Locality>("X")).Traits.Should().Equal(LocalityTrait.NewRural);
    }

    // The commune X with its official, and the member in charge of the district.
    private static Given Following() => Under(ProvincePolicies.BenTre23).Assigned("R1", role: "monitor").Assigned("R9", "O9", "D");
}
