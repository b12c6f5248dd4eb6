using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Feedback;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Time;
using NodaTime;
using static DuaCoSo.Domain.Files.Formats.Fields;
using static DuaCoSo.Domain.Files.Tables.CommonTable;

namespace DuaCoSo.Domain.Files.Tables;

/// <summary>The policy file as a whole (V1): the table that the reader, the writer and the reference follow.</summary>
internal static class PolicyTable
{
    public static TextFormat<string> PolicyId { get; } = new(
        new("PolicyId", PolicyText.IsPolicyId, PolicyProblems.BadPolicyId, "^[a-z0-9]+(?:-[a-z0-9]+)*$", TextKey.MaxLength), t => t, t => t, "unknown", []);

    private static readonly TextFormat<string> ProvinceCode = new(
        new("Province", PolicyText.IsProvince, PolicyProblems.BadProvince, "^[0-9]{2}$"), t => t, t => t, "00", []);

    private static readonly Property<LegalBasis, string> Number = Required(
        "number", Text, (LegalBasis b) => b.Number, "Số, ký hiệu văn bản.", "Its number.");

    private static readonly Property<LegalBasis, LocalDate?> Issued = OptionalValue(
        "issued", Date, (LegalBasis b) => b.Issued, "Ngày ban hành.", "The day it was issued.");

    private static readonly Property<LegalBasis, string?> Issuer = Optional(
        "issuer", Text, (LegalBasis b) => b.Issuer, "Nơi ban hành.", "Who issued it.");

    private static readonly ObjectFormat<LegalBasis> Document = new(
        new("Căn cứ pháp lý", "Legal basis"),
        [Number, Issued, Issuer],
        o => new() { Number = o.Get(Number), Issued = o.Get(Issued), Issuer = o.Get(Issuer) });

    private static readonly Property<TaskRule, decimal> PoorCredit = Default(
        "poorCredit", Fields.Number(NumberRange.Share), 0.5m, (TaskRule r) => r.PoorCredit,
        "Việc làm chưa tốt được tính bao nhiêu phần (K2).", "The credit of a task that was completed poorly (K2).");

    private static readonly Property<TaskRule, string?> TaskBasis = Basis((TaskRule r) => r.Basis);

    private static readonly Property<TaskRule, Provenance?> TaskProvenance = Source((TaskRule r) => r.Provenance);

    private static readonly Property<TaskRule, LocalDate?> TaskReviewed = Reviewed((TaskRule r) => r.LastReviewed);

    private static readonly ObjectFormat<TaskRule> Task = new(
        new("Quy định khoán việc", "Task rule"),
        [PoorCredit, TaskBasis, TaskProvenance, TaskReviewed],
        o => new() { PoorCredit = o.Get(PoorCredit), Basis = o.Get(TaskBasis), Provenance = o.Get(TaskProvenance), LastReviewed = o.Get(TaskReviewed) });

    private static readonly Property<FeedbackRule, ValueList<AssignmentRole>> FeedbackRoles = Required(
        "roles", List(RoleCode, least: 1), (FeedbackRule r) => r.Roles, "Vai trò được lấy phiếu nhận xét (F1).", "The roles to be rated (F1).");

    private static readonly Property<FeedbackRule, string?> FeedbackBasis = Basis((FeedbackRule r) => r.Basis);

    private static readonly Property<FeedbackRule, Provenance?> FeedbackProvenance = Source((FeedbackRule r) => r.Provenance);

    private static readonly Property<FeedbackRule, LocalDate?> FeedbackReviewed = Reviewed((FeedbackRule r) => r.LastReviewed);

    public static ObjectFormat<FeedbackRule> FeedbackFormat { get; } = new(
        new("Quy định phiếu nhận xét", "Feedback rule"),
        [FeedbackRoles, FeedbackBasis, FeedbackProvenance, FeedbackReviewed],
        o => new() { Roles = o.Get(FeedbackRoles), Basis = o.Get(FeedbackBasis), Provenance = o.Get(FeedbackProvenance), LastReviewed = o.Get(FeedbackReviewed) });

    // An editor's, and no part of the policy: read for its form alone and never written.
    public static Property<PolicyDefinition, string?> Schema { get; } = Optional(
        "$schema", Text, (PolicyDefinition _) => null,
        "Địa chỉ lược đồ JSON cho trình soạn thảo; không thuộc nội dung quy định.", "Where an editor finds the JSON Schema; no part of the policy.");

    public static Property<PolicyDefinition, int> SchemaVersion { get; } = Required(
        "schemaVersion", Whole(new NumberRange(1, PolicyCheck.SchemaVersion)), (PolicyDefinition p) => p.SchemaVersion, "Phiên bản định dạng: 1.", "The version of the format: 1.");

    public static Property<PolicyDefinition, string> Id { get; } = Required(
        "id", PolicyId, (PolicyDefinition p) => p.Id, "Mã quy định: chữ thường, số và gạch nối.", "The policy's id, in kebab-case.");

    public static Property<PolicyDefinition, LocalizedText> TitleOf { get; } = Required(
        "title", Title, (PolicyDefinition p) => p.Title, "Tên gọi.", "Its title.");

    public static Property<PolicyDefinition, string> Province { get; } = Required(
        "province", ProvinceCode, (PolicyDefinition p) => p.Province, "Mã tỉnh, hai chữ số.", "The province's two-digit administrative code.");

    public static Property<PolicyDefinition, ValueList<LegalBasis>> LegalBasisOf { get; } = Required(
        "legalBasis", List(Document, least: 1), (PolicyDefinition p) => p.LegalBasis, "Văn bản làm căn cứ.", "The documents that it rests on.");

    public static Property<PolicyDefinition, DateRange> Effective { get; } = Required(
        "effective", TimeTable.Interval, (PolicyDefinition p) => p.Effective, "Thời gian hiệu lực, tính cả hai đầu.", "The days on which it is in force, both ends included.");

    public static Property<PolicyDefinition, Provenance?> SourceOf { get; } = Source((PolicyDefinition p) => p.Provenance);

    public static Property<PolicyDefinition, LocalDate?> LastReviewed { get; } = Reviewed((PolicyDefinition p) => p.LastReviewed);

    public static Property<PolicyDefinition, CalendarDefinition> Calendar { get; } = Default(
        "calendar", TimeTable.Calendar, new(), (PolicyDefinition p) => p.Calendar, "Lịch làm việc (W).", "The working calendar (W).");

    public static Property<PolicyDefinition, PeriodScheme> Periods { get; } = Default(
        "periods", TimeTable.Periods, PeriodScheme.Calendar, (PolicyDefinition p) => p.Periods, "Chốt số liệu (P2, P3).", "How labels become dates (P2, P3).");

    public static Property<PolicyDefinition, ValueList<AssignmentRule>> Assignments { get; } = Default(
        "assignments", List(AssignmentTable.Rule), [], (PolicyDefinition p) => p.Assignments, "Quy định phân công (C1).", "The assignment rules (C1).");

    public static Property<PolicyDefinition, ValueList<ObligationRule>> Obligations { get; } = Default(
        "obligations", List(ObligationTable.Rule), [], (PolicyDefinition p) => p.Obligations, "Các chế độ (O).", "The obligation rules (O).");

    public static Property<PolicyDefinition, ValueList<PetitionRule>> Petitions { get; } = Default(
        "petitions", List(PetitionTable.Rule), [], (PolicyDefinition p) => p.Petitions, "Thời hạn trả lời kiến nghị (Q1).", "The petition rules (Q1).");

    public static Property<PolicyDefinition, TaskRule> Tasks { get; } = Default(
        "tasks", Task, new(), (PolicyDefinition p) => p.Tasks, "Cách tính việc khoán (K2).", "How contracted tasks count (K2).");

    public static Property<PolicyDefinition, FeedbackRule?> Feedback { get; } = Optional(
        "feedback", FeedbackFormat, (PolicyDefinition p) => p.Feedback, "Phiếu nhận xét (F1).", "Whose localities give forms (F1).");

    public static Property<PolicyDefinition, ValueList<EvaluationScheme>> Evaluation { get; } = Default(
        "evaluation", List(EvaluationTable.Scheme), [], (PolicyDefinition p) => p.Evaluation, "Phương án đánh giá (E).", "The evaluation schemes (E).");

    /// <summary>The document, unless it extends another.</summary>
    public static ObjectFormat<PolicyDefinition> Policy { get; } = new(
        new("Quy định", "Policy"),
        [
            Schema, SchemaVersion, Id, TitleOf, Province, LegalBasisOf, Effective, SourceOf, LastReviewed,
            Calendar, Periods, Assignments, Obligations, Petitions, Tasks, Feedback, Evaluation,
        ],
        o => new()
        {
            SchemaVersion = o.Get(SchemaVersion),
            Id = o.Get(Id),
            Title = o.Get(TitleOf),
            Province = o.Get(Province),
            LegalBasis = o.Get(LegalBasisOf),
            Effective = o.Get(Effective),
            Provenance = o.Get(SourceOf),
            LastReviewed = o.Get(LastReviewed),
            Calendar = o.Get(Calendar),
            Periods = o.Get(Periods),
            Assignments = o.Get(Assignments),
            Obligations = o.Get(Obligations),
            Petitions = o.Get(Petitions),
            Tasks = o.Get(Tasks),
            Feedback = o.Get(Feedback),
            Evaluation = o.Get(Evaluation),
        });
}
