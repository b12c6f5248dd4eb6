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

/// <summary>What article 002 states of Resolution 77-NQ/TU, Regulation 1434-QĐ/TU and the teams of Văn Lãng.</summary>
public sealed class LangSonTests
{
    private const string Id = "lang-son-1434";
    private const string VanLang = "van-lang-sectors";

    [Fact]
    [States(Id, "002:13", "cấp ủy viên, lãnh đạo, quản lý các cấp phụ trách, theo dõi, hỗ trợ xã, phường, thị trấn, thôn, tổ dân phố, hộ gia đình", "$.assignments[commune]", "$.assignments[village]",
        "$.assignments[household]", "$.province")]
    public void Officials_FollowCommunesVillagesAndHouseholds_UnderBothVersions()
    {
        Given given = Under(ProvincePolicies.LangSon1434).Place("V", LocalityLevel.Village, "X").Place("H", LocalityLevel.Household, "V").Assigned("R1").Assigned("R2", "O2", "V").Assigned("R3", "O3", "H");

        foreach (string year in new[] { "2022", "2024" })
        {
            Assessment result = given.Assess(year, year + "-12-31");
            result.Misplaced.Should().BeEmpty();
            foreach (string rule in new[] { "commune", "village", "household" })
            {
                result.Covers(rule).Covered.Should().Be(1, rule);
            }
        }
    }

    [Fact]
    [States(Id, "002:13", "tháng 10/2023, Ban Thường vụ Tỉnh ủy Lạng Sơn tiếp tục ban hành Quy định số 1434-QĐ/TU", "$.effective")]
    public void Versions_ChangeInOctober2023()
    {
        ProvincePolicies.LangSon1434.VersionOn(new LocalDate(2023, 9, 30)).Definition.LegalBasis.Select(d => d.Number).Should().Equal("77-NQ/TU");
        ProvincePolicies.LangSon1434.VersionOn(new LocalDate(2023, 10, 1)).Definition.LegalBasis.Select(d => d.Number).Should().Equal("77-NQ/TU", "1434-QĐ/TU");
    }

    [Fact]
    [States(Id, "002:13", "về trách nhiệm, quyền hạn, mối quan hệ công tác", "cannot say")]
    public void DutiesPowersAndRelations_AreAmongWhatThePolicyCannotSay() =>
        ProvincePolicies.Find(Id)!.CannotSay.Should().Contain(t => t.Vietnamese.Contains("Trách nhiệm, quyền hạn, mối quan hệ công tác", StringComparison.Ordinal));

    [Fact]
    [States(Id, "002:13", "Quy định thống nhất thời gian, thời điểm các đồng chí được phân công phụ trách phải báo cáo và các nội dung cần báo cáo", "$.obligations[report]", "cannot say")]
    [States(Id, "002:15", "thực hiện chế độ thông tin báo cáo chưa đầy đủ, kịp thời", "$.obligations[report]")]
    [States(Id, "002:15", "chưa bám sát trách nhiệm, quyền hạn theo quy định, chủ yếu là báo cáo kết quả công tác của đảng bộ địa bàn …, ít kiến nghị, đề xuất giải pháp", "$.obligations[report].requiredContents")]
    public void Report_From2023On_MustTellOnesOwnDutiesAndProposals()
    {
        Given given = Under(ProvincePolicies.LangSon1434).Assigned("R1").Reported("R1", "2023-Q3", "2023-10-02", "situation").Reported("R1", "2023-Q4", "2023-12-12", "situation")
            .Reported("R1", "2024-Q1", "2024-03-12", "situation;responsibilities;proposals").Reported("R1", "2024-Q2", "2024-07-30", "situation;responsibilities;proposals");

        given.Assess("2023", "2024-01-31").Only("report", "2023-Q3").IsIncomplete.Should().BeFalse("77-NQ/TU asked for no contents");
        given.Assess("2023", "2024-01-31").Only("report", "2023-Q4").IsIncomplete.Should().BeTrue();
        given.Assess("2024", "2024-04-30").Only("report", "2024-Q1").IsIncomplete.Should().BeFalse();
        given.Assess("2024", "2024-08-31").Only("report", "2024-Q2").Status.Should().Be(ObligationStatus.Late);
    }

    [Fact]
    [States(Id, "002:16", "báo cáo của đồng chí ủy viên Ban Thường vụ Tỉnh ủy phụ trách huyện/thành phố chưa thể hiện đầy đủ kết quả … của lãnh đạo sở, ban, ngành tỉnh phụ trách … xã, phường, thị trấn trực thuộc",
        "$.obligations[district-report]", "$.assignments[district]")]
    public void DistrictReport_TakesInTheResultsOfThoseInChargeOfItsCommunes()
    {
        Given given = Under(ProvincePolicies.LangSon1434).Assigned("R9", "O9", "D").Reported("R9", "2024-Q1", "2024-04-02", "situation;responsibilities;proposals")
            .Reported("R9", "2024-Q2", "2024-07-02", "situation;responsibilities;proposals;communeOfficials");

        Assessment result = given.Assess("2024", "2024-08-31");

        result.Only("district-report", "2024-Q1").IsIncomplete.Should().BeTrue();
        result.Only("district-report", "2024-Q2").IsIncomplete.Should().BeFalse();
        result.Covers("district").Covered.Should().Be(1);
    }

    [Fact]
    [States(Id, "002:14", "chủ động bố trí, sắp xếp thời gian xuống cơ sở", "$.obligations[visit]")]
    public void Visits_AreDue() => Under(ProvincePolicies.LangSon1434).Assigned("R1").Visited("R1", "2024-03-05").Assess("2024-Q1", "2024-04-30").Statuses("visit").Should()
        .Equal(ObligationStatus.Missed, ObligationStatus.Missed, ObligationStatus.Met);

    [Fact]
    [States(Id, "002:12", "yêu cầu công tác điều động, luân chuyển cán bộ, chuyển địa bàn công tác đã ảnh hưởng khá lớn đến chất lượng, hiệu quả công tác phụ trách, theo dõi, hỗ trợ địa bàn",
        "$.assignments[commune].localityLevel", "cannot say")]
    [States(Id, "002:18", "kịp thời điều chỉnh phân công phụ trách, theo dõi, hỗ trợ địa bàn khi thay đổi cán bộ lãnh đạo, quản lý", "$.assignments[commune].localityLevel", "cannot say")]
    public void Officials_WhoMoved_LeaveDaysWithoutAnybody()
    {
        // One left on 31 March; the assignment was taken over on 1 May. Another left and nobody ended his.
        Given given = Under(ProvincePolicies.LangSon1434).Assigned("R1", "O1", days: "..2024-03-31").Assigned("R2", "O2", days: "2024-05-01..")
            .Place("V", LocalityLevel.Village, "X").Party("O3", days: "..2024-06-30").Assigned("R3", "O3", "V");

        Assessment result = given.Assess("2024", "2024-12-31");

        result.Covers("commune").VacantDays.Should().Be(30);
        result.Orphaned.Should().Equal(new Id<Assignments.ResponsibilityAssignment>("R3"));
    }

    [Fact]
    [States(Id, "002:14", "kịp thời phát hiện, chỉ đạo, đôn đốc, hướng dẫn giải quyết những khó khăn, vướng mắc ở địa bàn; phản ánh, đề xuất, báo cáo cấp có thẩm quyền", "$.petitions[*]")]
    [States(Id, "002:7-9", "khảo sát, dự toán các phương án hỗ trợ làm đường …; vận động cán bộ, đảng viên các cơ quan quyên góp …; góp sức cùng bà con …; tuyến đường bê-tông với chiều dài 600m",
        "register: petitions.csv", "register: tasks.csv, target", "register: contributions.csv, task")]
    public void Road_Of600Metres_ProblemTaskDonationsLabourResult()
    {
        Assessment result = Under(ProvincePolicies.LangSon1434).Commune("X", traits: "border").Assigned("R1")
            .Asked("2024-01-10", "2024-01-12", "2024-01-20", category: "road")
            .Contracted("O1", "2024-06-30", ContractedTasks.TaskOutcome.Completed, "2024-06-15", target: 600, actual: 600)
            .Gave("R1", "2024-03-01", 50_000_000).Gave("R1", "2024-05-01", 20, "labour")
            .Assess("2024", "2024-12-31");

        result.Petitions.Single().Status.Should().Be(PetitionStatus.OnTime);
        foreach ((string criterion, int points) in new[] { ("tasks", 20), ("money", 5), ("labour", 5) })
        {
            result.PointsOf("individuals", "O1", criterion).Should().Be(new Fraction(points, 1), criterion);
        }
    }

    [Fact]
    [States(VanLang, "002:2", "phụ trách các khối, lĩnh vực: Kinh tế, văn hóa-xã hội, nội chính, đoàn thể", "$.assignments[team]", "$.province")]
    [States(VanLang, "002:2", "tổ trưởng là các đồng chí Thường trực Huyện ủy; tổ viên là các đồng chí ủy viên Ban Thường vụ", "register: members.csv", "cannot say")]
    public void Teams_OneForEachBlock_WithALeader()
    {
        string[] sectors = ["economy", "culture", "internalAffairs", "massOrganisations"];
        Given given = Under(ProvincePolicies.VanLangSectors).Each(sectors.Take(3), (g, sector) => g.Assigned("R" + sector, "T" + sector, place: null, sector: sector).Holds("T" + sector, "O1"));

        given.Assess("2024", "2024-12-31").Covers("team").Uncovered.Should().Equal("massOrganisations");
        given.Assigned("R4", "T4", place: null, sector: "massOrganisations").Assess("2024", "2024-12-31").Orphaned.Should()
            .Equal([new Id<Assignments.ResponsibilityAssignment>("R4")], "it has no leader");
    }

    [Fact]
    [States(VanLang, "002:3", "các tổ đều tổ chức giao ban định kỳ (3 tháng/lần) tập trung rà soát, đánh giá các công việc đã giải quyết, những việc còn hạn chế, vướng mắc và đề xuất giải pháp khắc phục",
        "$.obligations[review]")]
    public void Reviews_EveryThreeMonths_TellWhatIsDone_HeldUp_AndHowToGoOn()
    {
        Assessment result = Under(ProvincePolicies.VanLangSectors).Assigned("R1", "T1", place: null, sector: "economy").Holds("T1", "O1")
            .Did("R1", Activities.ActivityKind.Review, "2024-03-20", contents: "done;heldUp;solutions").Did("R1", Activities.ActivityKind.Review, "2024-06-20", contents: "done")
            .Assess("2024-H1", "2024-07-31");

        result.Statuses("review").Should().Equal(ObligationStatus.Met, ObligationStatus.Missed);
    }
}
