using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Time;
using NodaTime;
using static DuaCoSo.Domain.Files.Formats.Fields;
using static DuaCoSo.Domain.Files.Tables.CommonTable;

namespace DuaCoSo.Domain.Files.Tables;

/// <summary>Evaluation schemes (E1–E7).</summary>
internal static class EvaluationTable
{
    private static readonly VocabularyFormat<WhenAbsent> WhenAbsentWords = new(
        ("redistribute", WhenAbsent.Redistribute),
        ("full", WhenAbsent.Full),
        ("zero", WhenAbsent.Zero));

    private static readonly VocabularyFormat<QuotaBase> BaseWords = new(
        ("orBetter", QuotaBase.OrBetter),
        ("exactly", QuotaBase.Exactly));

    private static readonly VocabularyFormat<QuotaRounding> RoundingWords = new(
        ("floor", QuotaRounding.Floor),
        ("nearest", QuotaRounding.Nearest),
        ("ceiling", QuotaRounding.Ceiling));

    private static readonly VocabularyFormat<QuotaTies> TieWords = new(
        ("exclude", QuotaTies.Exclude),
        ("include", QuotaTies.Include),
        ("order", QuotaTies.Order));

    private static readonly VocabularyFormat<QuotaGrouping> GroupWords = new(
        ("all", QuotaGrouping.All),
        ("organization", QuotaGrouping.Organization),
        ("position", QuotaGrouping.Position));

    private static readonly Property<SubjectSelector, ValueList<PartyKind>> Kinds = Default(
        "kinds", List(PartyKindWord), [], (SubjectSelector s) => s.Kinds,
        "Loại chủ thể; bỏ trống là mọi loại trừ chức danh.", "Their kinds; left out, any but posts.");

    private static readonly Property<SubjectSelector, ValueList<Position>> Positions = Default(
        "positions", List(PositionCode), [], (SubjectSelector s) => s.Positions, "Có một trong các chức vụ này.", "Any of these positions.");

    private static readonly Property<SubjectSelector, ValueList<AssignmentRole>> Roles = Default(
        "roles", List(RoleCode), [], (SubjectSelector s) => s.Roles, "Có phân công với một trong các vai trò này.", "With an assignment of any of these roles.");

    private static readonly Property<SubjectSelector, int> MinimumDaysInForce = Default(
        "minimumDaysInForce", Whole(NumberRange.PositiveDays), 1, (SubjectSelector s) => s.MinimumDaysInForce,
        "Có ít ngày phân công hơn thì không đánh giá.", "With fewer days of such assignments a subject is not assessed.");

    private static readonly ObjectFormat<SubjectSelector> Subjects = new(
        new("Đối tượng đánh giá", "Subjects"),
        [Kinds, Positions, Roles, MinimumDaysInForce],
        o => new() { Kinds = o.Get(Kinds), Positions = o.Get(Positions), Roles = o.Get(Roles), MinimumDaysInForce = o.Get(MinimumDaysInForce) });

    private static readonly Property<Criterion, decimal> Weight = Required(
        "weight", Number(NumberRange.Weight), (Criterion c) => c.Weight, "Điểm tối đa.", "The points that can be earned.");

    private static readonly Property<Criterion, Measure> MeasureOf = Required(
        "measure", MeasureTable.Measure, (Criterion c) => c.Measure, "Đo cái gì.", "What is measured.");

    private static readonly Property<Criterion, Scoring> ScoringOf = Required(
        "scoring", MeasureTable.Scoring, (Criterion c) => c.Scoring, "Tính ra điểm thế nào (E2).", "How it becomes points (E2).");

    private static readonly Property<Criterion, WhenAbsent> Absent = Default(
        "whenAbsent", WhenAbsentWords, WhenAbsent.Redistribute, (Criterion c) => c.WhenAbsent,
        "Không có căn cứ thì chia lại, cho trọn hay 0 điểm (E3).", "What it counts when there is no basis (E3).");

    public static ObjectFormat<Criterion> CriterionFormat { get; } = new(
        new("Tiêu chí", "Criterion"),
        [RuleCode, RuleTitle, RuleBasis, RuleProvenance, RuleReviewed, Weight, MeasureOf, ScoringOf, Absent],
        o => new()
        {
            Code = o.Get(RuleCode),
            Title = o.Get(RuleTitle),
            Basis = o.Get(RuleBasis),
            Provenance = o.Get(RuleProvenance),
            LastReviewed = o.Get(RuleReviewed),
            Weight = o.Get(Weight),
            Measure = o.Get(MeasureOf),
            Scoring = o.Get(ScoringOf),
            WhenAbsent = o.Get(Absent),
        });

    private static readonly Property<Grade, decimal> AtLeast = Required(
        "atLeast", Number(NumberRange.NonNegativeAmount), (Grade g) => g.AtLeast,
        "Từ điểm này trở lên; giảm dần, mức cuối là 0.", "The least score, included; strictly falling, 0 for the last.");

    private static readonly Property<Grade, Condition?> Requires = Optional(
        "requires", MeasureTable.Condition, (Grade g) => g.Requires, "Điều kiện thêm; mức cuối không có.", "A condition besides; the last grade has none.");

    public static ObjectFormat<Grade> GradeFormat { get; } = new(
        new("Mức xếp loại", "Grade"),
        [RuleCode, RuleTitle, RuleBasis, RuleProvenance, RuleReviewed, AtLeast, Requires],
        o => new()
        {
            Code = o.Get(RuleCode),
            Title = o.Get(RuleTitle),
            Basis = o.Get(RuleBasis),
            Provenance = o.Get(RuleProvenance),
            LastReviewed = o.Get(RuleReviewed),
            AtLeast = o.Get(AtLeast),
            Requires = o.Get(Requires),
        });

    private static readonly Property<Demotion, Condition> DemotionWhen = When((Demotion a) => a.When);

    private static readonly Property<Demotion, int> DemoteBy = Required(
        "demoteBy", Whole(NumberRange.PositiveCount), (Demotion a) => a.Steps, "Hạ bao nhiêu bậc.", "By how many steps the grade falls.");

    private static readonly Property<GradeCap, Condition> CapWhen = When((GradeCap a) => a.When);

    private static readonly Property<GradeCap, string> CapAt = Required(
        "capAt", Code, (GradeCap a) => a.Grade, "Không quá mức này.", "The grade is not better than this one.");

    private static readonly Property<GradeSetting, Condition> SettingWhen = When((GradeSetting a) => a.When);

    private static readonly Property<GradeSetting, string> SetTo = Required(
        "setTo", Code, (GradeSetting a) => a.Grade, "Ấn định mức này.", "The grade is this one.");

    private static readonly Property<NotAboveOrganization, string> NotAbove = Required(
        "notAboveOrganization", Code, (NotAboveOrganization a) => a.Scheme,
        "Không cao hơn mức của tập thể theo phương án này, đứng trước và cùng các mức.",
        "Not better than the organisation's grade under this scheme, which stands earlier and has the same grades.");

    public static ChoiceFormat<Adjustment> AdjustmentFormat { get; } = new(
        new("Điều chỉnh", "Adjustment"),
        chooser: null,
        new Case<Adjustment, Demotion>("demoteBy", new(
            new("Hạ bậc", "Demotion"),
            [RuleCode, RuleTitle, RuleBasis, RuleProvenance, RuleReviewed, DemotionWhen, DemoteBy],
            o => new()
            {
                Code = o.Get(RuleCode),
                Title = o.Get(RuleTitle),
                Basis = o.Get(RuleBasis),
                Provenance = o.Get(RuleProvenance),
                LastReviewed = o.Get(RuleReviewed),
                When = o.Get(DemotionWhen),
                Steps = o.Get(DemoteBy),
            })),
        new Case<Adjustment, GradeCap>("capAt", new(
            new("Khống chế", "Cap"),
            [RuleCode, RuleTitle, RuleBasis, RuleProvenance, RuleReviewed, CapWhen, CapAt],
            o => new()
            {
                Code = o.Get(RuleCode),
                Title = o.Get(RuleTitle),
                Basis = o.Get(RuleBasis),
                Provenance = o.Get(RuleProvenance),
                LastReviewed = o.Get(RuleReviewed),
                When = o.Get(CapWhen),
                Grade = o.Get(CapAt),
            })),
        new Case<Adjustment, GradeSetting>("setTo", new(
            new("Ấn định", "Setting"),
            [RuleCode, RuleTitle, RuleBasis, RuleProvenance, RuleReviewed, SettingWhen, SetTo],
            o => new()
            {
                Code = o.Get(RuleCode),
                Title = o.Get(RuleTitle),
                Basis = o.Get(RuleBasis),
                Provenance = o.Get(RuleProvenance),
                LastReviewed = o.Get(RuleReviewed),
                When = o.Get(SettingWhen),
                Grade = o.Get(SetTo),
            })),
        new Case<Adjustment, NotAboveOrganization>("notAboveOrganization", new(
            new("Không cao hơn tập thể", "Not above the organisation"),
            [RuleCode, RuleTitle, RuleBasis, RuleProvenance, RuleReviewed, NotAbove],
            o => new()
            {
                Code = o.Get(RuleCode),
                Title = o.Get(RuleTitle),
                Basis = o.Get(RuleBasis),
                Provenance = o.Get(RuleProvenance),
                LastReviewed = o.Get(RuleReviewed),
                Scheme = o.Get(NotAbove),
            })));

    private static readonly Property<GradeQuota, string> QuotaGrade = Required(
        "grade", Code, (GradeQuota q) => q.Grade, "Mức bị khống chế; không phải mức cuối.", "The grade that is capped; not the last.");

    private static readonly Property<GradeQuota, decimal> Share = Required(
        "share", Number(NumberRange.Share), (GradeQuota q) => q.Share, "Tỷ lệ tối đa.", "The greatest share.");

    private static readonly Property<GradeQuota, string> Among = Required(
        "among", Code, (GradeQuota q) => q.Among, "Tỷ lệ tính trên số được mức này…", "The share is of those with this grade …");

    private static readonly Property<GradeQuota, QuotaBase> Base = Default(
        "base", BaseWords, QuotaBase.OrBetter, (GradeQuota q) => q.Base, "… trở lên, hay đúng mức này.", "… or better, or exactly this one.");

    private static readonly Property<GradeQuota, QuotaRounding> Rounding = Default(
        "rounding", RoundingWords, QuotaRounding.Floor, (GradeQuota q) => q.Rounding, "Làm tròn xuống, gần nhất hay lên.", "How the cap is rounded.");

    private static readonly Property<GradeQuota, QuotaTies> Ties = Default(
        "ties", TieWords, QuotaTies.Exclude, (GradeQuota q) => q.Ties,
        "Bằng điểm ở ranh giới: không ai giữ, tất cả giữ, hay theo mã.", "Ties across the boundary: none keeps it, all do, or the first by id.");

    private static readonly Property<GradeQuota, QuotaGrouping> GroupBy = Default(
        "groupBy", GroupWords, QuotaGrouping.All, (GradeQuota q) => q.GroupBy,
        "Tính chung, theo từng tập thể hay từng chức vụ.", "All together, by organisation or by position.");

    private static readonly Property<GradeQuota, string?> QuotaBasis = Basis((GradeQuota q) => q.Basis);

    private static readonly Property<GradeQuota, Provenance?> QuotaProvenance = Source((GradeQuota q) => q.Provenance);

    private static readonly Property<GradeQuota, LocalDate?> QuotaReviewed = Reviewed((GradeQuota q) => q.LastReviewed);

    private static readonly ObjectFormat<GradeQuota> Quota = new(
        new("Tỷ lệ khống chế", "Quota"),
        [QuotaGrade, Share, Among, Base, Rounding, Ties, GroupBy, QuotaBasis, QuotaProvenance, QuotaReviewed],
        o => new()
        {
            Grade = o.Get(QuotaGrade),
            Share = o.Get(Share),
            Among = o.Get(Among),
            Base = o.Get(Base),
            Rounding = o.Get(Rounding),
            Ties = o.Get(Ties),
            GroupBy = o.Get(GroupBy),
            Basis = o.Get(QuotaBasis),
            Provenance = o.Get(QuotaProvenance),
            LastReviewed = o.Get(QuotaReviewed),
        });

    public static Property<EvaluationScheme, PeriodKind> Period { get; } = Required(
        "period", TimeTable.PeriodKindWord, (EvaluationScheme s) => s.Period, "Đánh giá theo kỳ nào.", "The kind of period that it speaks for.");

    public static Property<EvaluationScheme, SubjectSelector> SubjectsOf { get; } = Required(
        "subjects", Subjects, (EvaluationScheme s) => s.Subjects, "Đánh giá ai (E1).", "Whom it assesses (E1).");

    public static Property<EvaluationScheme, bool> IncludeMembers { get; } = Default(
        "includeMembers", YesNo, whenAbsent: false, (EvaluationScheme s) => s.IncludeMembers,
        "Tính cả kết quả của thành viên thuộc tập thể (E1).", "Whether a party also answers for its members (E1).");

    public static Property<EvaluationScheme, bool> IncludeOrganization { get; } = Default(
        "includeOrganization", YesNo, whenAbsent: false, (EvaluationScheme s) => s.IncludeOrganization,
        "Tính cả kết quả của tập thể mình thuộc về (E1).", "Whether a party also answers for its organisation (E1).");

    public static Property<EvaluationScheme, ValueList<Criterion>> Criteria { get; } = Required(
        "criteria", List(CriterionFormat, least: 1), (EvaluationScheme s) => s.Criteria, "Các tiêu chí.", "The criteria.");

    public static Property<EvaluationScheme, ValueList<Grade>> Grades { get; } = Required(
        "grades", List(GradeFormat, least: 1), (EvaluationScheme s) => s.Grades, "Các mức, từ cao đến thấp (E5).", "The grades from best to worst (E5).");

    public static Property<EvaluationScheme, ValueList<Adjustment>> Adjustments { get; } = Default(
        "adjustments", List(AdjustmentFormat), [], (EvaluationScheme s) => s.Adjustments,
        "Điều chỉnh, theo thứ tự (E6).", "The adjustments, in the order in which they apply (E6).");

    public static Property<EvaluationScheme, ValueList<GradeQuota>> Quotas { get; } = Default(
        "quotas", List(Quota, mayRepeat: true), [], (EvaluationScheme s) => s.Quotas, "Tỷ lệ khống chế, theo thứ tự (E7).", "The quotas, in the order in which they apply (E7).");

    public static ObjectFormat<EvaluationScheme> Scheme { get; } = new(
        new("Phương án đánh giá", "Evaluation scheme"),
        [
            RuleCode, RuleTitle, RuleBasis, RuleProvenance, RuleReviewed,
            Period, SubjectsOf, IncludeMembers, IncludeOrganization, Criteria, Grades, Adjustments, Quotas,
        ],
        o => new()
        {
            Code = o.Get(RuleCode),
            Title = o.Get(RuleTitle),
            Basis = o.Get(RuleBasis),
            Provenance = o.Get(RuleProvenance),
            LastReviewed = o.Get(RuleReviewed),
            Period = o.Get(Period),
            Subjects = o.Get(SubjectsOf),
            IncludeMembers = o.Get(IncludeMembers),
            IncludeOrganization = o.Get(IncludeOrganization),
            Criteria = o.Get(Criteria),
            Grades = o.Get(Grades),
            Adjustments = o.Get(Adjustments),
            Quotas = o.Get(Quotas),
        });

    private static Property<TAdjustment, Condition> When<TAdjustment>(Func<TAdjustment, Condition> get) => Required(
        "when", MeasureTable.Condition, get, "Khi nào.", "When.");
}
