using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using NodaTime;
using Xunit;
using static DuaCoSo.Domain.Provinces.Tests.Facts.Scenes;

namespace DuaCoSo.Domain.Provinces.Tests.Facts;

/// <summary>What public reporting states of other provinces' regulations.</summary>
public sealed class SiblingTests
{
    private const string KonTum = "kon-tum-776";
    private const string QuangNgai = "quang-ngai-2025";
    private const string QuangTri = "quang-tri-sponsors";
    private const string LamBinh = "lam-binh-89";
    private const string VanKhanhTay = "van-khanh-tay-37";
    private const string GiaLai = "gia-lai-03";
    private const string YenBai = "yen-bai-weekend";

    [Theory]
    [InlineData("provincialCommittee", "province", 2)]
    [InlineData("districtCommittee", "district", 6)]
    [InlineData("communeCommittee", "commune", 6)]
    [States(KonTum, "776-QĐ/TU", "Cấp ủy viên dự sinh hoạt chi bộ khu dân cư mỗi năm: tỉnh ít nhất 2, huyện ít nhất 6, xã ít nhất 6; không phải chi bộ nơi mình sinh hoạt", "$.assignments[branch]",
        "$.obligations[province]", "$.obligations[district]", "$.obligations[commune]", "$.province", "cannot say")]
    public void KonTum_Members_AttendSoManyMeetingsAYear(string position, string rule, int meetings)
    {
        Given given = Under(ProvincePolicies.KonTum776).Place("V", LocalityLevel.Village, "X").Party("O1", position: position).Assigned("R1", "O1", "V", role: "monitor")
            .Each(Enumerable.Range(1, meetings - 1), (g, month) => g.Did("R1", Kind("branchMeeting"), $"2024-{month:D2}-03"));

        Assessment before = given.Assess("2024", "2024-12-31");
        Assessment after = given.Did("R1", Kind("branchMeeting"), "2024-12-03").Assess("2024", "2024-12-31");

        before.Obligations.Single().Should().Match<Obligation>(o => o.Rule == rule && o.Required == meetings && o.Count == meetings - 1);
        after.Obligations.Single().Status.Should().Be(ObligationStatus.Met);
    }

    [Fact]
    [Rule("C1")]
    [States(QuangNgai, "Phân công của UBND tỉnh, 10/2025", "14 thành viên Ủy ban nhân dân tỉnh, 96 xã, phường, đặc khu, mỗi nơi một người: một người 2, ba người 8, mười người 7", "$.assignments[member]", "$.effective",
        "$.province", "cannot say")]
    public void QuangNgai_14Members_96Communes_EachOnce()
    {
        int[] loads = [2, 8, 8, 8, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7];
        Given given = Under(ProvincePolicies.QuangNgai2025);
        int commune = 0;
        for (int member = 0; member < loads.Length; member++)
        {
            for (int i = 0; i < loads[member]; i++)
            {
                string id = commune++ == 0 ? "X" : $"X{commune:D2}";
                given.Commune(id).Assigned($"R{commune:D2}", $"O{member:D2}", id);
            }
        }

        CoverageResult coverage = given.Assess("2025-12", "2025-12-31").Covers("member");

        (loads.Length, coverage.Targets, coverage.Covered).Should().Be((14, 96, 96));
        coverage.Overloaded.Should().BeEmpty();
        coverage.Underloaded.Should().BeEmpty();
        given.Commune("X99").Assigned("R99", "O01", "X99").Assigned("R98", "O14", "X99").Assess("2025-12", "2025-12-31").Covers("member").Should()
            .Match<CoverageResult>(c => c.Overloaded.Count == 1 && c.Underloaded.Count == 1 && c.Crowded.Count == 1);
    }

    [Theory]
    [InlineData(23, 0)]
    [InlineData(22, 4)]
    [Rule("C1")]
    [States(QuangTri, "Báo chí", "23 cơ quan, mỗi cơ quan 4 xã, 92 xã", "$.assignments[in-charge]", "$.province", "cannot say")]
    public void QuangTri_Bodies_FourCommunesEach_WhatDoesNotAddUpIsReported(int bodies, int uncovered)
    {
        Given given = Under(ProvincePolicies.QuangTriSponsors);
        for (int commune = 0; commune < 92; commune++)
        {
            string id = commune == 0 ? "X" : $"X{commune:D2}";
            given.Commune(id);
            _ = commune / 4 < bodies ? given.Assigned($"R{commune:D2}", $"A{commune / 4:D2}", id) : given;
        }

        CoverageResult coverage = given.Assess("2024-11", "2024-11-30").Covers("in-charge");

        (coverage.Targets, coverage.Uncovered.Count).Should().Be((92, uncovered));
        coverage.Overloaded.Should().BeEmpty();
        coverage.Underloaded.Should().BeEmpty();
    }

    [Fact]
    [States(QuangTri, "Báo chí", "Phụ trách (theo dõi, đôn đốc) và đỡ đầu (nguồn lực) là hai vai trò, nhiệm vụ khác nhau", "$.assignments[sponsor]", "$.obligations[urge]", "$.evaluation[sponsors].criteria[resources].measure",
        "register: contributions.csv")]
    [States(QuangTri, "Báo chí", "Rà soát tiêu chí sáu tháng và hằng năm", "$.obligations[half-review]", "$.obligations[year-review]")]
    public void QuangTri_InChargeAndSponsor_AreTwoRolesWithDutiesOfTheirOwn()
    {
        Assessment result = Under(ProvincePolicies.QuangTriSponsors).Assigned("R1", "A1").Assigned("R2", "A2", role: "sponsor").Gave("R2", "2024-05-01", 200_000_000).Assess("2024", "2024-12-31");

        result.Obligations.Of(new Id<Party>("A2")).Should().BeEmpty("sponsors give");
        result.Obligations.Of(new Id<Party>("A1")).Select(o => o.Rule).Distinct().Should().BeEquivalentTo("urge", "half-review", "year-review");
        result.Obligations.Under("half-review").Count.Should().Be(2);
        result.Evaluations.Select(e => (e.Subject.Key, e.Grade)).Should().Equal(("A2", "fulfilled"));
    }

    [Fact]
    [Rule("C1")]
    [States(LamBinh, "89-NQ/HU", "423 đảng viên cấp huyện phụ trách 423 hộ, 2.178 đảng viên cấp xã phụ trách 7.237 hộ; cán bộ lãnh đạo nhận hộ khó khăn nhất", "$.assignments[household]", "$.province", "cannot say")]
    public void LamBinh_2601Members_7660Households()
    {
        // A household for each member of the district, three or four for each of the communes.
        Assessment result = Households(ProvincePolicies.LamBinh89, 423 + 7_237, n => n < 423 ? n : 423 + ((n - 423) % 2_178));

        CoverageResult coverage = result.Covers("household");
        (coverage.Targets, coverage.Covered).Should().Be((7_660, 7_660));
        result.Obligations.Under("visit").Select(o => o.Party).Distinct().Should().HaveCount(423 + 2_178);
        coverage.Overloaded.Should().BeEmpty("the limit leaves room for the published figures");
    }

    /// <summary>What does not add up is reported: 8 members with at most 7 each have no room for 66 households.</summary>
    [Theory]
    [InlineData(LamBinh)]
    [InlineData(VanKhanhTay)]
    [Rule("C1")]
    [States(VanKhanhTay, "Báo chí", "Nơi khác: 8 đảng viên, mỗi người nhiều nhất 7 hộ, 66 hộ nghèo", "register: assignments.csv", "cannot say")]
    public void Households_66_For8MembersWithAtMost7Each_DoNotAddUp(string id)
    {
        Policy policy = ProvincePolicies.Get(id).Policy.With(d => d with { Assignments = [d.Assignments[0] with { MaxPerAssignee = 7 }] }).Require();

        CoverageResult kept = Households(policy, 66, n => n < 8 * 7 ? n % 8 : null).Covers("household");
        CoverageResult spread = Households(policy, 66, n => n % 8).Covers("household");

        (kept.Targets, kept.Covered, kept.Uncovered.Count, kept.Overloaded.Count).Should().Be((66, 56, 10, 0));
        (spread.Covered, spread.Uncovered.Count, spread.Overloaded.Count).Should().Be((66, 0, 8), "two have nine, six have eight");
    }

    [Fact]
    [States(LamBinh, "89-NQ/HU", "Sơ kết sau hai năm thực hiện", "$.obligations[two-year-review]")]
    public void LamBinh_IsReviewedAfterTwoYears()
    {
        Given given = Under(ProvincePolicies.LamBinh89).Place("H", LocalityLevel.Household, "X").Assigned("R1", "O1", "H");

        given.Assess("2019..2020", "2021-03-01").Statuses("two-year-review").Should().Equal(ObligationStatus.Missed);
        given.Assess("2019", "2021-03-01").Statuses("two-year-review").Should().BeEmpty();
    }

    [Fact]
    [Rule("C1")]
    [States(VanKhanhTay, "37-KH/HU", "Mỗi đảng viên giúp từ 2 đến 3 hộ trở lên, chỉ hộ nghèo và cận nghèo: 64 đảng viên, 195 hộ (119 + 76)", "$.assignments[household]", "$.province", "register: localities.csv, traits",
        "cannot say")]
    public void VanKhanhTay_64Members_195PoorAndNearPoorHouseholds()
    {
        Given given = Under(ProvincePolicies.VanKhanhTay37);
        for (int n = 0; n < 119 + 76; n++)
        {
            given.Place($"H{n:D3}", LocalityLevel.Household, "X", traits: n < 119 ? "poor;needy" : "nearPoor;needy").Assigned($"R{n:D3}", $"O{n % 64:D2}", $"H{n:D3}");
        }

        Assessment result = given.Assess("2022-11", "2022-11-30");

        (result.Covers("household").Targets, result.Covers("household").Covered).Should().Be((195, 195));
        result.Covers("household").Underloaded.Should().BeEmpty();
        Assessment beyond = given.Place("H999", LocalityLevel.Household, "X").Assigned("R999", "O99", "H999").Assess("2022-11", "2022-11-30");
        beyond.Misplaced.Should().Equal([new Id<Assignments.ResponsibilityAssignment>("R999")], "the household is neither poor nor nearly so");
    }

    [Fact]
    [States(GiaLai, "03-CT/TU", "Cơ quan, đơn vị kết nghĩa với làng, có làng hai đơn vị; phường kết nghĩa với xã", "$.assignments[village]", "$.assignments[ward]", "$.province")]
    [States(GiaLai, "03-CT/TU", "Sáu tháng họp một lần", "$.obligations[meeting]")]
    public void GiaLai_BodiesWithVillages_WardsWithCommunes_MeetEverySixMonths()
    {
        Given given = Under(ProvincePolicies.GiaLai03).Place("V", LocalityLevel.Village, "X").Assigned("R1", "A1", "V", role: "twinned").Assigned("R2", "A2", "V", role: "twinned").Assigned("R3", "C1", "X", role: "twinned");

        Assessment result = given.Did("R1", Kind("twinningMeeting"), "2026-02-01").Assess("2026-H1", "2026-07-31");

        result.Misplaced.Should().BeEmpty();
        result.Covers("village").Crowded.Should().BeEmpty("two bodies may have one village");
        result.Statuses("meeting").Should().Equal(ObligationStatus.Met, ObligationStatus.Missed, ObligationStatus.Missed);
        given.Assigned("R4", "A4", "V", role: "twinned").Assess("2026", "2026-12-31").Covers("village").Crowded.Should().Equal("V");
    }

    [Fact]
    [States(GiaLai, "03-CT/TU", "Khi các sở nhập lại, kết nghĩa được tiếp tục, không làm lễ lại", "register: assignments.csv, succeeds", "cannot say")]
    public void GiaLai_WhenDepartmentsMerge_ThePactGoesOn()
    {
        Given given = Under(ProvincePolicies.GiaLai03).Place("V", LocalityLevel.Village, "X").Party("A1", days: "..2026-02-28").Party("A2", days: "2026-03-01..")
            .Assigned("R1", "A1", "V", "2025-08-07..2026-02-28", "twinned").Assigned("R2", "A2", "V", "2026-03-01..", "twinned", succeeds: "R1");

        Assessment result = given.Assess("2026", "2026-12-31");

        result.Covers("village").VacantDays.Should().Be(0);
        result.Orphaned.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2024-03-09", ObligationStatus.Met)] // a Saturday
    [InlineData("2024-03-10", ObligationStatus.Met)]
    [InlineData("2024-03-11", ObligationStatus.Missed)]
    [Rule("O4")]
    [States(YenBai, "Báo chí", "Ngày cuối tuần cùng dân: đi cơ sở tính vào thứ bảy, chủ nhật", "$.obligations[weekend]", "$.province", "cannot say")]
    public void YenBai_Visits_CountOnSaturdayAndSunday(string date, ObligationStatus status) =>
        Under(ProvincePolicies.YenBaiWeekend).Assigned("R1").Visited("R1", date).Assess("2024-03", "2024-04-30").Statuses("weekend").Should().Equal(status);

    // So many that the twin, which is slow, is left out; memberOf gives nobody where a household has none.
    private static Assessment Households(Policy policy, int count, Func<int, int?> memberOf)
    {
        (int Household, int? Member)[] pairs = [.. Enumerable.Range(0, count).Select(n => (n, memberOf(n)))];
        RegisterFacts facts = new()
        {
            Localities =
            [
                new() { Locality = new("X"), Level = LocalityLevel.Commune },
                .. pairs.Select(p => new LocalityVersion { Locality = new($"H{p.Household}"), Level = LocalityLevel.Household, Parent = new("X"), Traits = [new("needy")] }),
            ],
            Parties = [.. pairs.Where(p => p.Member is not null).Select(p => p.Member).Distinct().Select(m => new Party { Id = new($"O{m}"), Kind = PartyKind.Official })],
            Assignments =
            [
                .. pairs.Where(p => p.Member is not null).Select(p => new Assignments.ResponsibilityAssignment
                {
                    Id = new($"R{p.Household}"), Party = new($"O{p.Member}"), Role = Assignments.AssignmentRole.InCharge, Locality = new($"H{p.Household}"),
                }),
            ],
        };
        return policy.Assess(ResponsibilityRegister.Create(facts).Require(), ReportingPeriod.Quarter(2022, 4), new LocalDate(2022, 12, 31));
    }
}
