using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Explanations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Testing.Outputs;

/// <summary>Every table of what an assessment says, under the names of the evaluation output.</summary>
internal static class OutputFormat
{
    private static readonly OutputPart<Obligation> Obligations = new(
        "obligations",
        new("Thực hiện chế độ", "Obligations"),
        a => a.Obligations,
        Key<Obligation>("rule", "Mã chế độ.", "The rule's code.", o => o.Rule, ExpectableCodes.Obligations),
        Key<Obligation>("assignment", "Mã phân công.", "The assignment.", o => o.Assignment.Key),
        Key<Obligation>("party", "Chủ thể được phân công.", "The party of the assignment.", o => o.Party.Key),
        Key<Obligation>("period", "Kỳ phải thực hiện.", "The sub-period.", o => o.Period.ToString()),
        Word<Obligation, ObligationStatus>("status", "Kết quả.", "How it stands.", o => o.Status),
        Date<Obligation>("due", "Hạn, đã dời ngày nghỉ.", "The due date, rolled.", o => o.Due),
        Number<Obligation>("count", "Số lần được tính.", "How many dates count.", o => o.Count),
        Number<Obligation>("required", "Số lần phải có.", "How many are required.", o => o.Required),
        Date<Obligation>("metOn", "Ngày đạt hoặc nộp.", "When it was met or handed in.", o => o.MetOn),
        Number<Obligation>("daysLate", "Trễ bao nhiêu ngày.", "How many days late.", o => o.DaysLate),
        YesNo<Obligation>("incomplete", "Thiếu nội dung bắt buộc.", "Whether required contents are missing.", o => o.IsIncomplete),
        Number<Obligation>("credit", "Được tính bao nhiêu phần.", "What it counts.", o => o.Credit),
        List<Obligation>("recipients", "Nơi nhận.", "To whom it goes.", o => o.Recipients?.Select(r => r.Key)));

    private static readonly OutputPart<CoverageResult> Coverage = new(
        "coverage",
        new("Độ bao phủ địa bàn", "Coverage of the territory"),
        a => a.Coverage,
        Key<CoverageResult>("rule", "Mã quy định phân công.", "The rule's code.", c => c.Rule, ExpectableCodes.Assignments),
        Date<CoverageResult>("on", "Tính đến ngày.", "The date.", c => c.On),
        Number<CoverageResult>("targets", "Số đối tượng.", "How many targets.", c => c.Targets),
        Number<CoverageResult>("covered", "Số có người phụ trách.", "How many are covered.", c => c.Covered),
        List<CoverageResult>("uncovered", "Còn trống.", "Those with fewer than the minimum.", c => c.Uncovered),
        List<CoverageResult>("crowded", "Thừa người phụ trách.", "Those with more than the maximum.", c => c.Crowded),
        List<CoverageResult>("overloaded", "Chủ thể quá tải.", "Assignees with too many targets.", c => c.Overloaded.Select(p => p.Key)),
        List<CoverageResult>("underloaded", "Chủ thể chưa đủ số đối tượng.", "Assignees with too few.", c => c.Underloaded.Select(p => p.Key)),
        Number<CoverageResult>("vacantDays", "Số ngày trống.", "Days vacant.", c => c.VacantDays));

    private static readonly OutputPart<Id<ResponsibilityAssignment>> Orphaned = new(
        "orphaned",
        new("Phân công không còn người hoặc địa bàn", "Orphaned assignments"),
        a => a.Orphaned,
        Key<Id<ResponsibilityAssignment>>("assignment", "Mã phân công.", "The assignment.", i => i.Key));

    private static readonly OutputPart<Id<ResponsibilityAssignment>> Misplaced = new(
        "misplaced",
        new("Phân công sai quy định", "Misplaced assignments"),
        a => a.Misplaced,
        Key<Id<ResponsibilityAssignment>>("assignment", "Mã phân công.", "The assignment.", i => i.Key));

    private static readonly OutputPart<PetitionResult> Petitions = new(
        "petitions",
        new("Trả lời kiến nghị", "Petitions"),
        a => a.Petitions,
        Key<PetitionResult>("id", "Mã kiến nghị.", "The petition.", p => p.Petition.Key),
        Key<PetitionResult>("assignment", "Phân công tiếp nhận.", "The assignment through which it came.", p => p.Assignment?.Key),
        Date<PetitionResult>("due", "Hạn trả lời.", "By when it is answered.", p => p.Due),
        Word<PetitionResult, PetitionStatus>("status", "Kết quả.", "How it stands.", p => p.Status));

    private static readonly OutputPart<DocumentProgress> Documents = new(
        "documents",
        new("Tiến độ thực hiện văn bản", "Progress of documents"),
        a => a.Documents,
        Key<DocumentProgress>("document", "Văn bản.", "The document.", d => d.Document.Key),
        Number<DocumentProgress>("tasks", "Số việc được tính.", "How many tasks count.", d => d.Tasks.Counted),
        Number<DocumentProgress>("completionRate", "Mức hoàn thành.", "How far they are completed.", d => d.Tasks.CompletionRate),
        Number<DocumentProgress>("failed", "Số việc không hoàn thành.", "How many failed.", d => d.Tasks.Failed));

    private static readonly OutputPart<FeedbackCoverage> Feedback = new(
        "feedback",
        new("Phiếu nhận xét", "Feedback forms"),
        a => a.Feedback is { } feedback ? [feedback] : [],
        Number<FeedbackCoverage>("expected", "Số phiếu phải có.", "How many are expected.", f => f.Expected),
        Number<FeedbackCoverage>("received", "Số phiếu đã gửi.", "How many came in.", f => f.Received),
        List<FeedbackCoverage>("missing", "Phân công còn thiếu phiếu.", "Assignments without one.", f => f.Missing.Select(m => m.Key)),
        Number<FeedbackCoverage>("assignees", "Số người được nhận xét.", "How many parties are rated.", f => f.Assignees),
        Number<FeedbackCoverage>("complete", "Số người đủ phiếu.", "Those with all forms.", f => f.Complete),
        Number<FeedbackCoverage>("partial", "Số người thiếu phiếu.", "Those with some.", f => f.Partial),
        Number<FeedbackCoverage>("none", "Số người chưa có phiếu.", "Those with none.", f => f.None));

    private static readonly OutputPart<Evaluation> Evaluations = new(
        "evaluations",
        new("Đề xuất xếp loại", "Evaluations"),
        a => a.Evaluations,
        Key<Evaluation>("scheme", "Mã phương án đánh giá.", "The scheme's code.", e => e.Scheme, ExpectableCodes.Schemes),
        Key<Evaluation>("subject", "Đối tượng.", "The subject.", e => e.Subject.Key),
        Number<Evaluation>("score", "Điểm, 2 số lẻ.", "The score.", e => e.Score is { } score ? Fraction.FromDecimal(score) : null),
        Text<Evaluation>("gradeBeforeQuota", "Mức trước khi áp tỷ lệ.", "The grade before quotas.", e => e.GradeBeforeQuota, ExpectableCodes.Grades),
        Text<Evaluation>("grade", "Mức.", "The grade.", e => e.Grade, ExpectableCodes.Grades),
        List<Evaluation>("adjustments", "Các điều chỉnh có hiệu lực.", "The adjustments that held.", e => e.Adjustments, ExpectableCodes.Adjustments))
    { Evaluation = e => e };

    private static readonly OutputPart<(Evaluation Evaluation, CriterionScore Score)> Criteria = new(
        "criteria",
        new("Điểm từng tiêu chí", "Criteria"),
        a => a.Evaluations.SelectMany(e => e.Criteria.Select(c => (e, c))),
        Key<(Evaluation Evaluation, CriterionScore Score)>("scheme", "Mã phương án đánh giá.", "The scheme's code.", c => c.Evaluation.Scheme, ExpectableCodes.Schemes),
        Key<(Evaluation Evaluation, CriterionScore Score)>("subject", "Đối tượng.", "The subject.", c => c.Evaluation.Subject.Key),
        Key<(Evaluation Evaluation, CriterionScore Score)>("code", "Mã tiêu chí.", "The criterion's code.", c => c.Score.Code, ExpectableCodes.Criteria),
        Number<(Evaluation Evaluation, CriterionScore Score)>("value", "Giá trị đo được.", "The value measured.", c => c.Score.Value),
        Number<(Evaluation Evaluation, CriterionScore Score)>("points", "Điểm, trước khi chia lại.", "The points before scaling.", c => c.Score.Points),
        Number<(Evaluation Evaluation, CriterionScore Score)>("weight", "Điểm tối đa.", "The weight.", c => c.Score.Weight))
    { Evaluation = c => c.Evaluation };

    private static readonly OutputPart<(Evaluation Evaluation, AdjustmentExplanation Adjustment)> Adjustments = new(
        "adjustments",
        new("Điều chỉnh", "Adjustments"),
        a => a.Evaluations.SelectMany(e => e.Explain().Adjustments.Select(x => (e, x))),
        Key<(Evaluation Evaluation, AdjustmentExplanation Adjustment)>("scheme", "Mã phương án đánh giá.", "The scheme's code.", x => x.Evaluation.Scheme, ExpectableCodes.Schemes),
        Key<(Evaluation Evaluation, AdjustmentExplanation Adjustment)>("subject", "Đối tượng.", "The subject.", x => x.Evaluation.Subject.Key),
        Key<(Evaluation Evaluation, AdjustmentExplanation Adjustment)>("code", "Mã điều chỉnh.", "The adjustment's code.", x => x.Adjustment.Rule.Code, ExpectableCodes.Adjustments),
        YesNo<(Evaluation Evaluation, AdjustmentExplanation Adjustment)>("held", "Có hiệu lực hay không.", "Whether it held.", x => x.Adjustment.Held),
        Text<(Evaluation Evaluation, AdjustmentExplanation Adjustment)>("from", "Mức trước điều chỉnh.", "The grade before it.", x => x.Adjustment.From, ExpectableCodes.Grades),
        Text<(Evaluation Evaluation, AdjustmentExplanation Adjustment)>("to", "Mức sau điều chỉnh.", "The grade after it.", x => x.Adjustment.To, ExpectableCodes.Grades))
    { Evaluation = x => x.Evaluation };

    private static readonly OutputPart<(Evaluation Evaluation, QuotaExplanation Quota)> Quotas = new(
        "quotas",
        new("Tỷ lệ khống chế", "Quotas"),
        a => a.Evaluations.SelectMany(e => e.Explain().Quotas.Select(q => (e, q))),
        Key<(Evaluation Evaluation, QuotaExplanation Quota)>("scheme", "Mã phương án đánh giá.", "The scheme's code.", q => q.Evaluation.Scheme, ExpectableCodes.Schemes),
        Key<(Evaluation Evaluation, QuotaExplanation Quota)>("subject", "Đối tượng.", "The subject.", q => q.Evaluation.Subject.Key),
        Key<(Evaluation Evaluation, QuotaExplanation Quota)>("grade", "Mức bị khống chế.", "The grade that is capped.", q => q.Quota.Quota.Grade, ExpectableCodes.Grades),
        Number<(Evaluation Evaluation, QuotaExplanation Quota)>("base", "Số làm căn cứ tính tỷ lệ.", "What the share is of.", q => q.Quota.Standing.Group.Base),
        Number<(Evaluation Evaluation, QuotaExplanation Quota)>("cap", "Được giữ nhiều nhất.", "How many may keep it.", q => q.Quota.Standing.Group.Cap),
        Number<(Evaluation Evaluation, QuotaExplanation Quota)>("rank", "Thứ hạng.", "The rank.", q => q.Quota.Standing.Rank),
        YesNo<(Evaluation Evaluation, QuotaExplanation Quota)>("tied", "Bằng điểm ở ranh giới.", "Whether it is tied across the boundary.", q => q.Quota.Standing.IsTied),
        YesNo<(Evaluation Evaluation, QuotaExplanation Quota)>("lowered", "Có bị hạ mức không.", "Whether it fell.", q => q.Quota.Standing.IsLowered))
    { Evaluation = q => q.Evaluation };

    private static readonly OutputPart<(Evaluation Evaluation, Explanation Explanation)> Explanations = new(
        "explanations",
        new("Giải trình", "Explanations"),
        a => a.Evaluations.Select(e => (e, e.Explain())),
        Key<(Evaluation Evaluation, Explanation Explanation)>("scheme", "Mã phương án đánh giá.", "The scheme's code.", e => e.Evaluation.Scheme, ExpectableCodes.Schemes),
        Key<(Evaluation Evaluation, Explanation Explanation)>("subject", "Đối tượng.", "The subject.", e => e.Evaluation.Subject.Key),
        Text<(Evaluation Evaluation, Explanation Explanation)>("nextGrade", "Mức cao hơn kế tiếp.", "The next better grade.", e => e.Explanation.Next?.Rule.Code, ExpectableCodes.Grades),
        Number<(Evaluation Evaluation, Explanation Explanation)>("pointsShort", "Còn thiếu bao nhiêu điểm để đạt mức đó.", "Points short of it.", e => e.Explanation.Next?.PointsShort),
        Part<(Evaluation Evaluation, Explanation Explanation)>("says", "Lời giải trình có đoạn này.", "The explanation in Vietnamese says this.", e => e.Explanation.ToText(Language.Vietnamese)))
    { Evaluation = e => e.Evaluation };

    private static readonly OutputPart<Problem> Problems = new(
        "problems",
        new("Cảnh báo khi đánh giá", "What policy and register say against each other"),
        a => a.Problems,
        Key<Problem>("code", "Mã.", "The code.", p => p.Code),
        Key<Problem>("table", "Bảng của hồ sơ.", "The register's table.", p => p.Place.Table),
        Key<Problem>("id", "Mã bản ghi.", "The record's id.", p => p.Place.Id),
        Key<Problem>("field", "Cột.", "The column.", p => p.Place.Field));

    /// <summary>Every table, in the order of the output.</summary>
    public static ValueList<OutputPart> Parts { get; } =
    [
        Obligations, Coverage, Orphaned, Misplaced, Petitions, Documents, Feedback, Evaluations, Criteria, Adjustments, Quotas, Explanations, Problems,
    ];

    private static (OutputColumn Column, Func<T, object?> Get) Key<T>(
        string name, string vietnamese, string english, Func<T, string?> get, Func<PolicyDefinition, ScenarioRow, IEnumerable<string>>? codes = null) =>
        (new(name, OutputKind.Text, new(vietnamese, english)) { IsKey = true, Codes = codes }, get);

    private static (OutputColumn Column, Func<T, object?> Get) Text<T>(
        string name, string vietnamese, string english, Func<T, string?> get, Func<PolicyDefinition, ScenarioRow, IEnumerable<string>>? codes = null) =>
        (new(name, OutputKind.Text, new(vietnamese, english)) { Codes = codes }, get);

    private static (OutputColumn Column, Func<T, object?> Get) Part<T>(string name, string vietnamese, string english, Func<T, string?> get) =>
        (new(name, OutputKind.Part, new(vietnamese, english)), get);

    private static (OutputColumn Column, Func<T, object?> Get) Date<T>(string name, string vietnamese, string english, Func<T, NodaTime.LocalDate?> get) =>
        (new(name, OutputKind.Date, new(vietnamese, english)), x => get(x));

    private static (OutputColumn Column, Func<T, object?> Get) Number<T>(string name, string vietnamese, string english, Func<T, Fraction?> get) =>
        (new(name, OutputKind.Number, new(vietnamese, english)), x => get(x));

    private static (OutputColumn Column, Func<T, object?> Get) YesNo<T>(string name, string vietnamese, string english, Func<T, bool> get) =>
        (new(name, OutputKind.YesNo, new(vietnamese, english)), x => get(x));

    private static (OutputColumn Column, Func<T, object?> Get) List<T>(
        string name, string vietnamese, string english, Func<T, IEnumerable<string>?> get, Func<PolicyDefinition, ScenarioRow, IEnumerable<string>>? codes = null) =>
        (new(name, OutputKind.List, new(vietnamese, english)) { Codes = codes }, x => get(x)?.ToValueList());

    private static (OutputColumn Column, Func<T, object?> Get) Word<T, TWord>(string name, string vietnamese, string english, Func<T, TWord> get)
        where TWord : struct, Enum =>
        (new(name, OutputKind.Word, new(vietnamese, english)) { Words = Enum.GetValues<TWord>().Select(CamelCase.Of).ToValueList() }, x => CamelCase.Of(get(x)));
}
