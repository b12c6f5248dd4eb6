using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using NodaTime;
using Xunit;
using static DuaCoSo.Domain.Provinces.Tests.Facts.Scenes;

namespace DuaCoSo.Domain.Provinces.Tests.Facts;

/// <summary>What article 004 states of Hoàng Mai, Quế Phong and Quỳnh Lưu.</summary>
public sealed class NgheAnTests
{
    private const string HoangMai = "hoang-mai-contracts";
    private const string QuePhong = "que-phong-resolutions";
    private const string QuynhLuu = "quynh-luu-programmes";

    [Fact]
    [States(HoangMai, "004:35", "Ngay từ đầu năm, cán bộ chủ chốt các xã, phường sẽ đăng ký với Ban Thường vụ Thị ủy những việc khó trên địa bàn cần tập trung giải quyết", "$.obligations[register]", "$.province")]
    public void DifficultWork_IsRegisteredAtTheStartOfTheYear()
    {
        Given given = Under(ProvincePolicies.HoangMaiContracts).Assigned("R1", "C1");

        given.Did("R1", Kind("registration"), "2023-01-20", "2023").Assess("2023", "2023-12-31").Only("register", "2023").Status.Should().Be(ObligationStatus.Met);
    }

    [Fact]
    [States(HoangMai, "004:37", "Sau khi Ban Thường vụ Thị ủy, Thường trực UBND thị xã họp cho ý kiến sẽ giao nhiệm vụ, “khoán” việc trở lại cho các đảng ủy, bí thư, chủ tịch UBND xã, phường",
        "$.assignments[ward]", "$.assignments[head]", "register: tasks.csv, responsible", "cannot say")]
    public void Work_IsContractedToCommitteeSecretaryAndChair()
    {
        Given given = Under(ProvincePolicies.HoangMaiContracts).Assigned("R1", "C1").Assigned("R2", "O1", role: "head");

        given.Assess("2023", "2023-12-31").Covers("head").Uncovered.Should().Equal(["X"], "a secretary and a chair");
        Assessment result = given.Assigned("R3", "O2", role: "head").Contracted("C1;O1;O2", "2023-06-30", TaskOutcome.Completed).Assess("2023", "2023-12-31");
        result.Covers("head").Covered.Should().Be(1);
        result.PointsOf("collectives", "C1", "tasks").Should().Be(new Fraction(60, 1));
        result.PointsOf("individuals", "O2", "tasks").Should().Be(new Fraction(60, 1), "each of them carries the whole outcome");
    }

    [Theory]
    [InlineData(TaskOutcome.Completed, "excellent")]
    [InlineData(TaskOutcome.CompletedPoorly, "good")]
    [InlineData(TaskOutcome.NotCompleted, "good")]
    [States(HoangMai, "004:37", "các phần việc đã đăng ký thực hiện, hay những việc được giao, khoán mà làm không hết, giải quyết không tốt thì cấp ủy tổ chức đảng và người đứng đầu sẽ bị hạ bậc xếp loại",
        "$.evaluation[collectives].adjustments[failed]", "$.evaluation[individuals].adjustments[failed]", "$.evaluation[collectives].period", "$.evaluation[collectives].subjects",
        "$.evaluation[individuals].period", "$.evaluation[individuals].subjects", "cannot say")]
    public void WorkNotFinishedOrBadlyDone_CostsCommitteeAndHeadAGrade(TaskOutcome outcome, string grade)
    {
        // So much else is done well that the score alone would be excellent.
        Assessment result = Under(ProvincePolicies.HoangMaiContracts).Assigned("R1", "C1").Assigned("R2", "O1", role: "head")
            .Each(Enumerable.Range(0, 30), (g, _) => g.Contracted("C1;O1", "2023-06-30", TaskOutcome.Completed))
            .Contracted("C1;O1", "2023-11-30", outcome).Assess("2023", "2023-12-31");

        Evaluation committee = result.Evaluations.Find("collectives", new("C1"))!, head = result.Evaluations.Find("individuals", new("O1"))!;
        committee.Score.Should().BeGreaterThan(90);
        (committee.GradeBeforeQuota, head.GradeBeforeQuota).Should().Be((grade, grade));
    }

    [Fact]
    [States(HoangMai, "004:39", "từng Ủy viên Ban Thường vụ Đảng ủy xã được phân theo dõi, phụ trách thôn, xóm", "$.assignments[hamlet]")]
    [States(HoangMai, "004:41", "“khoán chỉ tiêu” cho đồng chí Ủy viên Ban Thường vụ Đảng ủy xã (phụ trách địa bàn) và cấp ủy, chi bộ từng thôn, xóm", "$.assignments[cell]",
        "$.evaluation[hamlets].subjects", "$.evaluation[hamlets].criteria[targets].measure", "register: tasks.csv, target")]
    [States(HoangMai, "004:41", "Nếu chi bộ thôn, xóm không đạt chỉ tiêu thì tổ chức, cá nhân được giao nhiệm vụ phải chịu trách nhiệm trước Ban Thường vụ Đảng ủy xã", "$.evaluation[hamlets].grades", "cannot say")]
    public void MemberAndCell_UnderContractForANumber_BothAnswer()
    {
        Given given = Under(ProvincePolicies.HoangMaiContracts).Place("V", LocalityLevel.Village, "X").Assigned("R1", "O1", "V", role: "monitor").Assigned("R2", "C1", "V", role: "cell");

        Assessment short1 = given.Contracted("O1;C1", "2023-12-31", TaskOutcome.Completed, "2023-12-20", target: 4, actual: 3).Assess("2023", "2023-12-31");

        short1.Coverage.Where(c => c.Rule is "hamlet" or "cell").Should().OnlyContain(c => c.Covered == 1);
        (short1.GradeOf("hamlets", "O1"), short1.GradeOf("hamlets", "C1")).Should().Be(("answerable", "answerable"));
        Assessment reached = Under(ProvincePolicies.HoangMaiContracts).Place("V", LocalityLevel.Village, "X").Assigned("R1", "O1", "V", role: "monitor")
            .Contracted("O1", "2023-12-31", TaskOutcome.Completed, "2023-12-20", target: 4, actual: 4).Assess("2023", "2023-12-31");
        reached.GradeOf("hamlets", "O1").Should().Be("reached");
    }

    [Fact]
    [States(QuePhong, "004:11", "Tính từ đầu nhiệm kỳ đến cuối năm 2023, Huyện ủy Quế Phong đã ban hành 6 nghị quyết", "$.assignments[focal-point].matters", "$.assignments[drafter].matters", "$.province")]
    [States(QuePhong, "004:29", "Huyện ủy phân công các đồng chí Ủy viên Ban Chấp hành, Ủy viên Ban Thường vụ Huyện ủy làm đầu mối triển khai nghị quyết đến cơ sở", "$.assignments[focal-point]", "cannot say")]
    public void Resolutions_Six_EachHasAFocalPoint()
    {
        Assessment result = Under(ProvincePolicies.QuePhongResolutions).Assigned("R1", "O1", role: "focalPoint", matter: "xa-bien-gioi-sach-ma-tuy").Assess("2023", "2023-12-31");

        (result.Covers("focal-point").Targets, result.Covers("focal-point").Covered).Should().Be((6, 1));
    }

    [Fact]
    [States(QuePhong, "004:17", "giao cho từng ngành tham mưu trực tiếp, kết hợp với khảo sát tình hình cơ sở, xác định nội dung, lượng hóa các mục tiêu, chỉ tiêu và nguồn lực thực hiện", "$.obligations[preparation]",
        "$.assignments[drafter]")]
    public void Resolution_IsPreparedWithASurvey_QuantifiedAimsAndResources()
    {
        Given given = Under(ProvincePolicies.QuePhongResolutions).Assigned("R1", "A1", place: null, role: "drafter", matter: "xa-bien-gioi-sach-ma-tuy");

        given.Did("R1", Kind("draft"), "2022-01-10", "2020..2025", "aims;targets;resources").Assess("2020..2025", "2023-12-31").Only("preparation", "2020..2025").IsIncomplete.Should()
            .BeTrue("there was no survey");
        given.Did("R1", Kind("draft"), "2022-02-10", "2020..2025", "survey;aims;targets;resources").Assess("2020..2025", "2023-12-31").Only("preparation", "2020..2025").IsIncomplete.Should().BeFalse();
    }

    [Fact]
    [States(QuePhong, "004:31", "nghị quyết về xây dựng mô hình xã biên giới sạch ma túy ban hành từ năm 2022 nhưng đến cuối năm 2023 … cơ bản đã thực hiện thành công", "$.assignments[focal-point].matters",
        "register: tasks.csv, document", "cannot say")]
    public void ResolutionOnDrugFreeBorderCommunes_IsEssentiallyDoneByTheEndOf2023()
    {
        Given given = Under(ProvincePolicies.QuePhongResolutions).Assigned("R1", "O1", role: "focalPoint", matter: "xa-bien-gioi-sach-ma-tuy")
            .Each(Enumerable.Range(1, 9), (g, _) => g.Contracted("O1", "2023-12-01", TaskOutcome.Completed, document: "xa-bien-gioi-sach-ma-tuy"))
            .Contracted("O1", "2023-12-15", document: "xa-bien-gioi-sach-ma-tuy");

        DocumentProgress progress = given.Assess("2023", "2023-12-31").Documents.Single();

        progress.Tasks.CompletionRate.Should().Be(new Fraction(9, 10));
        progress.Tasks.Failed.Should().Be(1);
    }

    [Fact]
    [States(QuynhLuu, "004:21", "4 nhiệm vụ trọng tâm là phát triển công nghiệp, tiểu thủ công nghiệp; nông nghiệp công nghệ cao; giáo dục và phát triển đô thị", "$.assignments[sector]", "$.province")]
    [States(QuynhLuu, "004:21", "có sự phân công nhiệm vụ rõ ràng cho từng cấp, từng ngành, … “rõ người, rõ việc, rõ trách nhiệm”", "$.assignments[level]", "$.evaluation[collectives].criteria[work].measure",
        "register: tasks.csv, responsible", "cannot say")]
    public void Priorities_Four_WithWorkAssignedByLevelAndSector()
    {
        Assessment result = Under(ProvincePolicies.QuynhLuuProgrammes).Assigned("R1", "A1", place: null, sector: "education").Assigned("R2", "C1", role: "host")
            .Contracted("A1", "2022-06-30", TaskOutcome.Completed, document: "NQ-giao-duc").Contracted("C1", "2022-06-30", document: "NQ-giao-duc").Assess("2022", "2022-12-31");

        (result.Covers("sector").Targets, result.Covers("level").Covered).Should().Be((4, 1));
        (result.PointsOf("collectives", "A1", "work"), result.PointsOf("collectives", "C1", "work")).Should().Be((new Fraction(60, 1), Fraction.Zero));
    }

    [Fact]
    [States(QuynhLuu, "004:21", "huyện xây dựng nghị quyết xuyên suốt theo hệ thống", "register: documents.csv, carriesOut", "cannot say")]
    public void Resolutions_FormAChain()
    {
        RegisterFacts facts = new()
        {
            Localities = [],
            Parties = [],
            Assignments = [],
            Documents = [new() { Id = new("NQ-DH") }, new() { Id = new("NQ-giao-duc"), CarriesOut = new("NQ-DH") }],
            Tasks = [],
        };

        ResponsibilityRegister register = ResponsibilityRegister.Create(facts).Require();

        register.Facts.Documents.Single(d => d.CarriesOut is not null).CarriesOut.Should().Be(new Id<IssuedDocument>("NQ-DH"));
        ProvincePolicies.QuynhLuuProgrammes.Assess(register, ReportingPeriod.Year(2022), new LocalDate(2022, 12, 31)).Documents.Should().BeEmpty("no task cites them");
    }

    [Fact]
    [States(QuynhLuu, "004:43", "năm 2021, Quỳnh Đôi trở thành xã đầu tiên … đạt chuẩn nông thôn mới kiểu mẫu. … năm 2022, … quyết tâm xây dựng Quỳnh Đôi trở thành xã nông thôn mới kiểu mẫu tiêu biểu",
        "$.evaluation[collectives].criteria[ladder].measure", "register: localities.csv, traits", "register: tasks.csv, target")]
    public void QuynhDoi_ClimbsTheLadder()
    {
        Assessment result = Under(ProvincePolicies.QuynhLuuProgrammes)
            .Place("X", LocalityLevel.Commune, "D", "..2021-06-30", "advancedNewRural").Place("X", LocalityLevel.Commune, "D", "2021-07-01..2023-05-31", "modelNewRural")
            .Place("X", LocalityLevel.Commune, "D", "2023-06-01..", "outstandingModelNewRural").Assigned("R1", "C1", role: "host")
            .Contracted("C1", "2023-12-31", TaskOutcome.Completed, "2023-06-01", target: 1, actual: 1).Assess("2023", "2023-12-31");

        result.PointsOf("collectives", "C1", "ladder").Should().Be(new Fraction(40, 1));
        result.Problems.Should().BeEmpty();
    }
}
