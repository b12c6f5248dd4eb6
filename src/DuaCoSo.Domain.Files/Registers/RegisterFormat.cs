using DuaCoSo.Domain.Files.Tables;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Sanctions;
using static DuaCoSo.Domain.Files.Registers.CellKind;

namespace DuaCoSo.Domain.Files.Registers;

/// <summary>The one description of the register's files (R): it drives the reader and the reference page.</summary>
internal static class RegisterFormat
{
    /// <summary>What separates the items of a list in a cell.</summary>
    public const char ListSeparator = ';';

    public static RegisterFile Localities { get; } = new(
        RegisterTable.Localities,
        IsRequired: true,
        new("Địa bàn; các dòng cùng mã là các phiên bản của một địa bàn", "Localities; the rows with one id are the versions of one locality"),
        [
            Own("Mã riêng của địa bàn, không dùng lại cho địa bàn khác", "The locality's own id, never used for another"),
            Text("code", "Mã đơn vị hành chính chính thức, có thể được cấp lại cho nơi khác", "The official code, which may be given to another place later"),
            Text("name", "Tên", "The name"),
            Code("level", "Cấp: province, district, subRegion, commune, village, selfManagedGroup, household hoặc mã của tỉnh", "The level: province, district, subRegion, commune, village, selfManagedGroup, household or a province's own") with { IsRequired = true, Known = CommonTable.LevelCode.WellKnown },
            Text("kind", "Loại: xã, phường, thị trấn …", "The kind, such as xã, phường, thị trấn"),
            Ref("parent", "localities", "Địa bàn cấp trên; trống là gốc", "The locality that it is part of; empty for a root"),
            Code("traits", "Đặc điểm: special, border, poor …", "Its traits, such as special, border, poor") with { IsList = true, Known = CommonTable.TraitCode.WellKnown },
            From("Ngày đầu của phiên bản", "The version's first day"),
            To("Ngày cuối của phiên bản", "The version's last day"),
            Ref("succeeds", "localities", "Các địa bàn mà nó kế tiếp khi sắp xếp", "The localities that it succeeds") with { IsList = true },
        ]);

    public static RegisterFile Parties { get; } = new(
        RegisterTable.Parties,
        IsRequired: true,
        new("Chủ thể: cán bộ, chức danh, cơ quan, doanh nghiệp, tổ, cấp ủy", "Parties: officials, posts, agencies, enterprises, teams, committees"),
        [
            Own("Mã chủ thể", "The party's id"),
            Text("name", "Tên, để người đọc; không quy tắc nào dùng", "The name, for people to read; no rule uses it"),
            Choice("kind", ["official", "post", "agency", "enterprise", "team", "committee"], "Loại chủ thể", "The kind of party") with { IsRequired = true },
            Code("position", "Chức vụ", "The position") with { Known = CommonTable.PositionCode.WellKnown },
            Ref("organization", "parties", "Tổ chức mà nó thuộc về", "The organisation that it belongs to"),
            From("Ngày đầu hoạt động", "The first day on which it is in force"),
            To("Ngày cuối hoạt động", "The last day on which it is in force"),
        ]);

    public static RegisterFile Members { get; } = new(
        RegisterTable.Members,
        IsRequired: false,
        new("Tổ trưởng, tổ viên, người giữ chức danh", "Who leads or belongs to a team, who holds a post"),
        [
            Ref("group", "parties", "Tổ hoặc chức danh", "The team or post") with { IsRequired = true },
            Ref("party", "parties", "Cán bộ", "The official") with { IsRequired = true },
            Choice("role", ["leader", "member", "holder"], "leader và member của tổ, holder của chức danh", "leader and member of a team, holder of a post") with { IsRequired = true },
            From("Ngày đầu", "The first day"),
            To("Ngày cuối", "The last day"),
        ]);

    public static RegisterFile Assignments { get; } = new(
        RegisterTable.Assignments,
        IsRequired: true,
        new("Phân công phụ trách", "Assignments of responsibility"),
        [
            Own("Mã phân công", "The assignment's id"),
            Ref("party", "parties", "Chủ thể được phân công", "Who is responsible") with { IsRequired = true },
            Code("role", "Vai trò: inCharge, monitor, twinned, sponsor, teamLeader, teamMember, host, focalPoint hoặc mã của tỉnh", "The role: inCharge, monitor, twinned, sponsor, teamLeader, teamMember, host, focalPoint or a province's own") with { IsRequired = true, Known = CommonTable.RoleCode.WellKnown },
            Ref("locality", "localities", "Địa bàn", "The locality"),
            Code("sector", "Lĩnh vực", "The sector") with { Known = CommonTable.SectorCode.WellKnown },
            Ref("matter", "documents", "Văn bản phải triển khai", "The document to be carried out"),
            From("Ngày đầu", "The first day in force"),
            To("Ngày cuối", "The last day in force"),
            Ref("document", "documents", "Văn bản phân công", "The document that made it"),
            Ref("succeeds", "assignments", "Các phân công mà nó kế tiếp", "The assignments that it succeeds") with { IsList = true },
        ]);

    public static RegisterFile Activities { get; } = new(
        RegisterTable.Activities,
        IsRequired: false,
        new("Hoạt động: đi cơ sở, giao ban, báo cáo …", "Activities: visits, meetings, reports"),
        [
            Own("Mã hoạt động", "The activity's id"),
            Ref("assignment", "assignments", "Phân công", "The assignment that it is recorded on") with { IsRequired = true },
            Code("kind", "Loại: fieldVisit, review, finalReview, dialogue, report, plan hoặc mã của tỉnh", "The kind: fieldVisit, review, finalReview, dialogue, report, plan or a province's own") with { IsRequired = true, Known = ObligationTable.Activity.WellKnown },
            Date("date", "Ngày", "The day") with { IsRequired = true },
            Period("Kỳ báo cáo, nếu là báo cáo", "The period reported on, of a submission"),
            Code("contents", "Nội dung: situation, proposals, responsibilities, opinion …", "Its contents: situation, proposals, responsibilities, opinion and the like") with { IsList = true, Known = ObligationTable.Content.WellKnown },
            Code("by", "Ai làm: leader, deputy, staff", "Who did it: leader, deputy, staff") with { Known = ObligationTable.PerformerCode.WellKnown },
            Date("returned", "Ngày bị trả lại", "The day on which it was returned"),
        ]);

    public static RegisterFile Excusals { get; } = new(
        RegisterTable.Excusals,
        IsRequired: false,
        new("Vắng có lý do", "Excusals"),
        [
            Ref("assignment", "assignments", "Phân công", "The assignment") with { IsRequired = true },
            From("Ngày đầu vắng", "The first day excused"),
            To("Ngày cuối vắng", "The last day excused"),
            Text("reason", "Lý do", "Why"),
        ]);

    public static RegisterFile Petitions { get; } = new(
        RegisterTable.Petitions,
        IsRequired: false,
        new("Kiến nghị, phản ánh", "Petitions"),
        [
            Own("Mã kiến nghị", "The petition's id"),
            Ref("assignment", "assignments", "Phân công tiếp nhận; trống là không của ai", "The assignment through which it came; empty for nobody's"),
            Ref("locality", "localities", "Nơi nêu kiến nghị", "Where it was raised"),
            Code("category", "Loại việc", "What it is about") with { IsRequired = true, Known = Tables.PetitionTable.Categories },
            Date("raised", "Ngày nêu", "When it was raised") with { IsRequired = true },
            Date("referred", "Ngày chuyển đến nơi có thẩm quyền", "When it was referred to the body that can answer"),
            new("extended", Count, new("Số lần gia hạn", "How often its term was extended")) { Range = NumberRange.Count, Default = "0" },
            Date("answered", "Ngày trả lời", "When it was answered"),
            Date("resolved", "Ngày giải quyết xong", "When it was resolved"),
        ]);

    public static RegisterFile Tasks { get; } = new(
        RegisterTable.Tasks,
        IsRequired: false,
        new("Việc khoán, chỉ tiêu khoán", "Contracted tasks and targets"),
        [
            Own("Mã việc", "The task's id"),
            Ref("responsible", "parties", "Các chủ thể chịu trách nhiệm", "The responsible parties") with { IsRequired = true, IsList = true },
            Ref("locality", "localities", "Nơi thực hiện", "Where"),
            Text("title", "Nội dung việc", "What is to be done"),
            Date("due", "Hạn", "By when") with { IsRequired = true },
            Number("weight", NumberRange.Weight, "Trọng số", "Its weight") with { Default = "1" },
            Number("target", NumberRange.NonNegativeAmount, "Chỉ tiêu", "The number to be reached or not to be passed"),
            Number("actual", NumberRange.Amount, "Số đạt được", "The number reached"),
            Choice("outcome", ["exceeded", "completed", "completedPoorly", "notCompleted"], "Kết quả", "What came of it"),
            Date("outcomeOn", "Ngày có kết quả", "When; given exactly when there is an outcome"),
            Ref("document", "documents", "Văn bản mà việc này thực hiện", "The document that it carries out"),
            Choice("direction", ["atLeast", "atMost"], "atLeast: phải đạt; atMost: không được vượt", "atLeast: to be reached; atMost: not to be passed") with { Default = "atLeast" },
            Ref("petition", "petitions", "Kiến nghị mà việc này giải quyết", "The petition that it answers"),
        ]);

    public static RegisterFile Contributions { get; } = new(
        RegisterTable.Contributions,
        IsRequired: false,
        new("Hỗ trợ địa bàn", "Contributions to localities"),
        [
            Own("Mã hỗ trợ", "The contribution's id"),
            Ref("assignment", "assignments", "Phân công", "The assignment that brought it") with { IsRequired = true },
            Date("date", "Ngày", "When") with { IsRequired = true },
            Code("kind", "Loại: money, labour, goods, jobs, trainingPlaces …", "The kind: money, labour, goods, jobs, trainingPlaces and the like") with { IsRequired = true, Known = MeasureTable.ContributionKindFormat.WellKnown },
            Number("amount", NumberRange.NonNegativeAmount, "Số lượng", "How much") with { IsRequired = true },
            Text("unit", "Đơn vị tính; mỗi loại một đơn vị", "The unit; one kind has one unit"),
            Text("source", "Nguồn", "Where it came from"),
            Ref("task", "tasks", "Việc khoán được hỗ trợ", "The contracted task that it was for"),
        ]);

    public static RegisterFile Feedback { get; } = new(
        RegisterTable.Feedback,
        IsRequired: false,
        new("Phiếu nhận xét, đánh giá", "Feedback forms"),
        [
            Ref("assignment", "assignments", "Phân công được nhận xét", "The assignment that is rated") with { IsRequired = true },
            Period("Kỳ nhận xét", "The period that it is about") with { IsRequired = true },
            Date("date", "Ngày", "When it was given") with { IsRequired = true },
            Number("rating", NumberRange.Rating, "Điểm nhận xét", "The rating") with { IsRequired = true },
        ]);

    public static RegisterFile Scores { get; } = new(
        RegisterTable.Scores,
        IsRequired: false,
        new("Điểm chấm", "Manual scores"),
        [
            Ref("subject", "parties", "Chủ thể được chấm", "Whom") with { IsRequired = true },
            Code("criterion", "Tiêu chí", "The criterion") with { IsRequired = true },
            Period("Kỳ", "The period") with { IsRequired = true },
            Number("points", NumberRange.Amount, "Điểm", "The points") with { IsRequired = true },
        ]);

    public static RegisterFile Sanctions { get; } = new(
        RegisterTable.Sanctions,
        IsRequired: false,
        new("Kỷ luật", "Sanctions"),
        [
            Ref("party", "parties", "Chủ thể bị kỷ luật", "Who was sanctioned") with { IsRequired = true },
            Date("date", "Ngày", "When") with { IsRequired = true },
            Code("kind", "Hình thức", "How") with { Known = [SanctionKind.Reprimand.Code, SanctionKind.Warning.Code, SanctionKind.Removal.Code, SanctionKind.Expulsion.Code] },
            Ref("document", "documents", "Văn bản kỷ luật", "The document that imposed it"),
        ]);

    public static RegisterFile Documents { get; } = new(
        RegisterTable.Documents,
        IsRequired: false,
        new("Văn bản; không có tệp này thì mã văn bản là chính nó", "Documents; without this file a document that a fact names is its own id"),
        [
            Own("Mã văn bản trong hồ sơ", "The document's id in the register"),
            Text("number", "Số, ký hiệu", "The number as printed"),
            Text("issuer", "Cơ quan ban hành", "Who issued it"),
            Date("issued", "Ngày ban hành", "When it was issued"),
            Text("title", "Trích yếu", "The title"),
            Ref("replaces", "documents", "Văn bản bị thay thế", "The document that it replaces"),
            Ref("carriesOut", "documents", "Văn bản mà nó triển khai", "The document that it carries out"),
        ]);

    public static RegisterFile Decisions { get; } = new(
        RegisterTable.Decisions,
        IsRequired: false,
        new("Quyết định xếp loại", "Decisions on grades"),
        [
            Code("scheme", "Mã bộ tiêu chí đánh giá", "The evaluation scheme's code") with { IsRequired = true },
            Ref("subject", "parties", "Chủ thể được xếp loại", "Whom") with { IsRequired = true },
            Period("Kỳ", "The period") with { IsRequired = true },
            Code("grade", "Mức xếp loại", "The grade's code") with { IsRequired = true },
            Date("date", "Ngày quyết định", "When it was decided") with { IsRequired = true },
            Ref("document", "documents", "Văn bản quyết định", "The document that decided it"),
            Text("reason", "Lý do", "Why"),
        ]);

    /// <summary>Every file, in the order of R.</summary>
    public static ValueList<RegisterFile> Files { get; } =
    [
        Localities, Parties, Members, Assignments, Activities, Excusals, Petitions, Tasks, Contributions, Feedback, Scores, Sanctions, Documents, Decisions,
    ];

    private static RegisterColumn Own(string vietnamese, string english) => new("id", Key, new(vietnamese, english)) { IsRequired = true };

    private static RegisterColumn Ref(string name, string target, string vietnamese, string english) =>
        new(name, Reference, new(vietnamese, english)) { Target = target };

    private static RegisterColumn Code(string name, string vietnamese, string english) => new(name, CellKind.Code, new(vietnamese, english));

    private static RegisterColumn Text(string name, string vietnamese, string english) => new(name, CellKind.Text, new(vietnamese, english));

    private static RegisterColumn Date(string name, string vietnamese, string english) => new(name, CellKind.Date, new(vietnamese, english));

    private static RegisterColumn From(string vietnamese, string english) =>
        Date("from", vietnamese + "; trống là không giới hạn", english + "; empty for open");

    private static RegisterColumn To(string vietnamese, string english) =>
        Date("to", vietnamese + "; trống là không giới hạn", english + "; empty for open");

    private static RegisterColumn Period(string vietnamese, string english) => new("period", CellKind.Period, new(vietnamese, english));

    private static RegisterColumn Number(string name, NumberRange range, string vietnamese, string english) =>
        new(name, CellKind.Number, new(vietnamese, english)) { Range = range };

    private static RegisterColumn Choice(string name, ValueList<string> words, string vietnamese, string english) =>
        new(name, CellKind.Choice, new(vietnamese, english)) { Words = words };
}
