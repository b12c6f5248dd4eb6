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

/// <summary>The policy file with <c>extends</c> (V2): the same properties, of which all but the first few may be left out.</summary>
internal static class ExtensionTable
{
    private static readonly ObjectFormat<RuleRemoval> Removal = Removing("code", "Mã quy định của bản được kế thừa.", "The code of the base's rule.");

    private static readonly Property<PolicyExtension, string?> Schema = PolicyTable.Schema.Inherited((PolicyExtension _) => null);

    private static readonly Property<PolicyExtension, int> SchemaVersion = PolicyTable.SchemaVersion.Of((PolicyExtension p) => p.SchemaVersion);

    private static readonly Property<PolicyExtension, string> Id = PolicyTable.Id.Of((PolicyExtension p) => p.Id);

    private static readonly Property<PolicyExtension, LocalizedText?> TitleOf = PolicyTable.TitleOf.Inherited((PolicyExtension p) => p.Title);

    private static readonly Property<PolicyExtension, string?> Province = PolicyTable.Province.Inherited((PolicyExtension p) => p.Province);

    private static readonly Property<PolicyExtension, ValueList<LegalBasis>?> LegalBasisOf = PolicyTable.LegalBasisOf.Inherited((PolicyExtension p) => p.LegalBasis);

    private static readonly Property<PolicyExtension, DateRange?> Effective = PolicyTable.Effective.InheritedValue((PolicyExtension p) => p.Effective);

    private static readonly Property<PolicyExtension, Provenance?> SourceOf = PolicyTable.SourceOf.Inherited((PolicyExtension p) => p.Provenance);

    private static readonly Property<PolicyExtension, LocalDate?> LastReviewed = PolicyTable.LastReviewed.Inherited((PolicyExtension p) => p.LastReviewed);

    private static readonly Property<PolicyExtension, string> Extends = Required(
        "extends", PolicyTable.PolicyId, (PolicyExtension p) => p.Extends, "Mã quy định được kế thừa (V2).", "The id of the policy that it extends (V2).");

    private static readonly Property<PolicyExtension, CalendarDefinition?> Calendar = PolicyTable.Calendar.Inherited((PolicyExtension p) => p.Calendar);

    private static readonly Property<PolicyExtension, PeriodScheme?> Periods = PolicyTable.Periods.Inherited((PolicyExtension p) => p.Periods);

    private static readonly Property<PolicyExtension, ValueList<RuleOverride<AssignmentRule>>> Assignments =
        Overrides(PolicyTable.Assignments, AssignmentTable.Rule, (PolicyExtension p) => p.Assignments);

    private static readonly Property<PolicyExtension, ValueList<RuleOverride<ObligationRule>>> Obligations =
        Overrides(PolicyTable.Obligations, ObligationTable.Rule, (PolicyExtension p) => p.Obligations);

    private static readonly Property<PolicyExtension, ValueList<RuleOverride<PetitionRule>>> Petitions = Overrides(
        PolicyTable.Petitions, PetitionTable.Rule, (PolicyExtension p) => p.Petitions, Removing("category", "Loại kiến nghị của bản được kế thừa.", "The category of the base's rule."));

    private static readonly Property<PolicyExtension, TaskRule?> Tasks = PolicyTable.Tasks.Inherited((PolicyExtension p) => p.Tasks);

    private static readonly Property<PolicyExtension, RuleOverride<FeedbackRule>?> Feedback = Optional(
        PolicyTable.Feedback.Name,
        new OverrideFormat<FeedbackRule>(PolicyTable.FeedbackFormat, new(new("Bỏ phiếu nhận xét", "Removal of feedback"), [Removed], _ => new(PolicyTable.Feedback.Name))),
        (PolicyExtension p) => p.Feedback,
        PolicyTable.Feedback.Meaning.Vietnamese,
        PolicyTable.Feedback.Meaning.English);

    private static readonly Property<SchemeExtension, PeriodKind?> Period = EvaluationTable.Period.InheritedValue((SchemeExtension s) => s.Period);

    private static readonly Property<SchemeExtension, SubjectSelector?> Subjects = EvaluationTable.SubjectsOf.Inherited((SchemeExtension s) => s.Subjects);

    private static readonly Property<SchemeExtension, bool?> IncludeMembers = EvaluationTable.IncludeMembers.InheritedValue((SchemeExtension s) => s.IncludeMembers);

    private static readonly Property<SchemeExtension, bool?> IncludeOrganization =
        EvaluationTable.IncludeOrganization.InheritedValue((SchemeExtension s) => s.IncludeOrganization);

    private static readonly Property<SchemeExtension, ValueList<RuleOverride<Criterion>>> Criteria =
        Overrides(EvaluationTable.Criteria, EvaluationTable.CriterionFormat, (SchemeExtension s) => s.Criteria);

    private static readonly Property<SchemeExtension, ValueList<RuleOverride<Grade>>> Grades =
        Overrides(EvaluationTable.Grades, EvaluationTable.GradeFormat, (SchemeExtension s) => s.Grades);

    private static readonly Property<SchemeExtension, ValueList<RuleOverride<Adjustment>>> Adjustments =
        Overrides(EvaluationTable.Adjustments, EvaluationTable.AdjustmentFormat, (SchemeExtension s) => s.Adjustments);

    private static readonly Property<SchemeExtension, ValueList<GradeQuota>?> Quotas = EvaluationTable.Quotas.Inherited((SchemeExtension s) => s.Quotas);

    private static readonly ObjectFormat<SchemeExtension> Scheme = new(
        new("Phương án đánh giá kế thừa", "Extended evaluation scheme"),
        [
            RuleCode, RuleTitle, RuleBasis, RuleProvenance, RuleReviewed,
            Period, Subjects, IncludeMembers, IncludeOrganization, Criteria, Grades, Adjustments, Quotas,
        ],
        o => new()
        {
            Code = o.Get(RuleCode),
            Title = o.Get(RuleTitle),
            Basis = o.Get(RuleBasis),
            Provenance = o.Get(RuleProvenance),
            LastReviewed = o.Get(RuleReviewed),
            Period = o.Get(Period),
            Subjects = o.Get(Subjects),
            IncludeMembers = o.Get(IncludeMembers),
            IncludeOrganization = o.Get(IncludeOrganization),
            Criteria = o.Get(Criteria),
            Grades = o.Get(Grades),
            Adjustments = o.Get(Adjustments),
            Quotas = o.Get(Quotas),
        });

    private static readonly Property<PolicyExtension, ValueList<RuleOverride<SchemeExtension>>> Evaluation =
        Overrides(PolicyTable.Evaluation, Scheme, (PolicyExtension p) => p.Evaluation);

    /// <summary>The document.</summary>
    public static ObjectFormat<PolicyExtension> Extension { get; } = new(
        new("Quy định kế thừa", "Policy that extends another"),
        [
            Schema, SchemaVersion, Id, TitleOf, Province, LegalBasisOf, Effective, SourceOf, LastReviewed, Extends,
            Calendar, Periods, Assignments, Obligations, Petitions, Tasks, Feedback, Evaluation,
        ],
        o => new()
        {
            SchemaVersion = o.Get(SchemaVersion),
            Id = o.Get(Id),
            Extends = o.Get(Extends),
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

    private static Property<RuleRemoval, bool> Removed => new(
        "remove", new TrueFormat(), isRequired: true, whenAbsent: true, _ => true, new("Không kế thừa quy định này (V2).", "The base's rule is dropped (V2)."));

    private static ObjectFormat<RuleRemoval> Removing(string key, string vietnamese, string english)
    {
        Property<RuleRemoval, string> code = Required(key, Code, (RuleRemoval r) => r.Code, vietnamese, english);
        return new(new("Bỏ quy định", $"Removal by {key}"), [code, Removed], o => new(o.Get(code)));
    }

    private static Property<TOwner, ValueList<RuleOverride<T>>> Overrides<TOwner, T>(IProperty row, Format<T> rule, Func<TOwner, ValueList<RuleOverride<T>>> get, ObjectFormat<RuleRemoval>? removal = null)
        where T : class =>
        new(row.Name, List(new OverrideFormat<T>(rule, removal ?? Removal)), isRequired: false, [], get, row.Meaning);
}
