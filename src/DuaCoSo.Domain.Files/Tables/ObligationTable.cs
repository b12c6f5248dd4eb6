using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using static DuaCoSo.Domain.Files.Formats.Fields;
using static DuaCoSo.Domain.Files.Tables.CommonTable;

namespace DuaCoSo.Domain.Files.Tables;

/// <summary>Obligation rules (O1–O6).</summary>
internal static class ObligationTable
{
    public static TextFormat<ActivityKind> Activity { get; } = OpenCode<ActivityKind>(
        c => new(c), a => a.Code,
        ActivityKind.FieldVisit, ActivityKind.Review, ActivityKind.FinalReview, ActivityKind.Dialogue, ActivityKind.Report, ActivityKind.Plan);

    public static TextFormat<ContentItem> Content { get; } = OpenCode<ContentItem>(
        c => new(c), i => i.Code,
        ContentItem.Situation, ContentItem.Proposals, ContentItem.Responsibilities, ContentItem.Opinion);

    public static TextFormat<Performer> PerformerCode { get; } = OpenCode<Performer>(
        c => new(c), p => p.Code,
        Performer.Leader, Performer.Deputy, Performer.Staff);

    private static readonly VocabularyFormat<CountsOn> Days = new(
        ("any", CountsOn.Any),
        ("weekend", CountsOn.Weekend),
        ("workingDay", CountsOn.WorkingDay));

    private static readonly Property<ObligationSelector, ValueList<AssignmentRole>> Roles = Default(
        "roles", List(RoleCode), [], (ObligationSelector s) => s.Roles, "Một trong các vai trò này.", "Any of these roles.");

    private static readonly Property<ObligationSelector, ValueList<PartyKind>> AssigneeKinds = Default(
        "assigneeKinds", List(PartyKindWord), [], (ObligationSelector s) => s.AssigneeKinds,
        "Chủ thể thuộc một trong các loại này.", "A party of any of these kinds.");

    private static readonly Property<ObligationSelector, ValueList<Position>> Positions = Default(
        "positions", List(PositionCode), [], (ObligationSelector s) => s.Positions, "Chủ thể có một trong các chức vụ này.", "A party of any of these positions.");

    private static readonly Property<ObligationSelector, ValueList<LocalityLevel>> LocalityLevels = Default(
        "localityLevels", List(LevelCode), [], (ObligationSelector s) => s.LocalityLevels,
        "Địa bàn thuộc một trong các cấp này.", "A locality of any of these levels.");

    private static readonly Property<ObligationSelector, ValueList<LocalityTrait>> LocalityTraits = Default(
        "localityTraits", List(TraitCode), [], (ObligationSelector s) => s.LocalityTraits,
        "Địa bàn có đủ các đặc điểm này.", "A locality with all of these traits.");

    private static readonly Property<ObligationSelector, ValueList<Sector>> Sectors = Default(
        "sectors", List(SectorCode), [], (ObligationSelector s) => s.Sectors, "Một trong các khối, lĩnh vực này.", "Any of these sectors.");

    private static readonly ObjectFormat<ObligationSelector> Selector = new(
        new("Phạm vi áp dụng", "Selector"),
        [Roles, AssigneeKinds, Positions, LocalityLevels, LocalityTraits, Sectors],
        o => new()
        {
            Roles = o.Get(Roles),
            AssigneeKinds = o.Get(AssigneeKinds),
            Positions = o.Get(Positions),
            LocalityLevels = o.Get(LocalityLevels),
            LocalityTraits = o.Get(LocalityTraits),
            Sectors = o.Get(Sectors),
        });

    private static readonly Property<Recipient, Id<Party>> RecipientParty = Required(
        "party", PartyId, (Recipient r) => r.Party!.Value, "Nơi nhận là chủ thể này.", "This party.");

    private static readonly Property<Recipient, AssignmentRole> RecipientRole = Required(
        "role", RoleCode, (Recipient r) => r.Role!.Value, "Nơi nhận là người giữ vai trò này…", "The holders of this role …");

    private static readonly Property<Recipient, LocalityLevel> RecipientLevel = Required(
        "level", LevelCode, (Recipient r) => r.Level!.Value, "… ở địa bàn cấp này phía trên.", "… on the locality of this level above.");

    private static readonly ChoiceFormat<Recipient> RecipientFormat = new(
        new("Nơi nhận", "Recipient"),
        chooser: null,
        new Case<Recipient, Recipient>(
            "party",
            new(new("Một chủ thể", "A party"), [RecipientParty], o => Recipient.Of(o.Get(RecipientParty))),
            r => r.Party is not null),
        new Case<Recipient, Recipient>(
            "role",
            new(new("Người giữ vai trò", "Holders of a role"), [RecipientRole, RecipientLevel], o => Recipient.HoldersOf(o.Get(RecipientRole), o.Get(RecipientLevel))),
            r => r.Party is null));

    private static readonly Property<ObligationRule, ObligationSelector> AppliesTo = Default(
        "appliesTo", Selector, new(), (ObligationRule r) => r.AppliesTo,
        "Áp dụng cho những phân công nào; bỏ trống là mọi phân công (O1).", "Which assignments it applies to; left out, every one (O1).");

    private static readonly Property<ObligationRule, ValueList<ActivityKind>> ActivityKinds = Required(
        "activity", new OneOrListFormat<ActivityKind>(List(Activity, least: 1)), (ObligationRule r) => r.Activities,
        "Loại hoạt động được tính, một hoặc nhiều.", "The kind of activity that fulfils it, or several.");

    private static readonly Property<ObligationRule, PeriodSeries> Every = Required(
        "every", TimeTable.Series, (ObligationRule r) => r.Every, "Mỗi kỳ nào phải làm (P4, P5).", "For which periods it is due (P4, P5).");

    private static readonly Property<ObligationRule, ValueList<ContentItem>> RequiredContents = Default(
        "requiredContents", List(Content), [], (ObligationRule r) => r.RequiredContents,
        "Nội dung bắt buộc, phải có đủ (O4, O5).", "What the activity must contain, all of it (O4, O5).");

    private static readonly Property<ObligationRule, int> MinimumDaysInForce = Default(
        "minimumDaysInForce", Whole(NumberRange.PositiveDays), 1, (ObligationRule r) => r.MinimumDaysInForce,
        "Có ít ngày hơn thì được miễn (O3).", "With fewer days available it is exempt (O3).");

    private static readonly Property<FrequencyRule, string> FrequencyKind = Fixed<FrequencyRule>(
        "kind", "frequency", "Chế độ tính theo số lần (O4).", "So many times a period (O4).");

    private static readonly Property<FrequencyRule, int> AtLeast = Default(
        "atLeast", Whole(NumberRange.Frequency), 1, (FrequencyRule r) => r.AtLeast, "Ít nhất bao nhiêu ngày có làm (O4).", "How many dates at the least (O4).");

    private static readonly Property<FrequencyRule, ValueList<Performer>> PerformedBy = Default(
        "performedBy", List(PerformerCode), [], (FrequencyRule r) => r.PerformedBy,
        "Chỉ tính khi do một trong những người này làm (O4).", "Only what one of these did counts (O4).");

    private static readonly Property<FrequencyRule, CountsOn> CountedOn = Default(
        "countsOn", Days, CountsOn.Any, (FrequencyRule r) => r.CountsOn,
        "Tính vào ngày nào: mọi ngày, cuối tuần hay ngày làm việc (O4).", "On which days it counts (O4).");

    private static readonly Property<SubmissionRule, string> SubmissionKind = Fixed<SubmissionRule>(
        "kind", "submission", "Chế độ nộp theo hạn (O5).", "Handed in by a due date (O5).");

    private static readonly Property<SubmissionRule, DueRule> Due = Required(
        "due", TimeTable.Due, (SubmissionRule r) => r.Due, "Hạn nộp (D1, D2).", "When it is due (D1, D2).");

    private static readonly Property<SubmissionRule, decimal> LateCredit = Default(
        "lateCredit", Number(NumberRange.Share), 0.5m, (SubmissionRule r) => r.LateCredit, "Nộp trễ được tính bao nhiêu phần (O5).", "The credit of one that is late (O5).");

    private static readonly Property<SubmissionRule, decimal> IncompleteCredit = Default(
        "incompleteCredit", Number(NumberRange.Share), 0.5m, (SubmissionRule r) => r.IncompleteCredit,
        "Thiếu nội dung bắt buộc thì nhân với số này (O5).", "What the credit is multiplied by when required contents are missing (O5).");

    private static readonly Property<SubmissionRule, Recipient?> RecipientOf = Optional(
        "recipient", RecipientFormat, (SubmissionRule r) => r.Recipient, "Nơi nhận (O6).", "To whom it goes (O6).");

    private static readonly ObjectFormat<FrequencyRule> Frequency = new(
        new("Chế độ theo số lần", "Frequency rule"),
        [
            RuleCode, RuleTitle, RuleBasis, RuleProvenance, RuleReviewed,
            AppliesTo, FrequencyKind, ActivityKinds, Every, AtLeast, PerformedBy, CountedOn, RequiredContents, MinimumDaysInForce,
        ],
        o => new()
        {
            Code = o.Get(RuleCode),
            Title = o.Get(RuleTitle),
            Basis = o.Get(RuleBasis),
            Provenance = o.Get(RuleProvenance),
            LastReviewed = o.Get(RuleReviewed),
            AppliesTo = o.Get(AppliesTo),
            Activities = o.Get(ActivityKinds),
            Every = o.Get(Every),
            AtLeast = o.Get(AtLeast),
            PerformedBy = o.Get(PerformedBy),
            CountsOn = o.Get(CountedOn),
            RequiredContents = o.Get(RequiredContents),
            MinimumDaysInForce = o.Get(MinimumDaysInForce),
        });

    private static readonly ObjectFormat<SubmissionRule> Submission = new(
        new("Chế độ báo cáo", "Submission rule"),
        [
            RuleCode, RuleTitle, RuleBasis, RuleProvenance, RuleReviewed,
            AppliesTo, SubmissionKind, ActivityKinds, Every, RecipientOf, Due, LateCredit, RequiredContents, IncompleteCredit, MinimumDaysInForce,
        ],
        o => new()
        {
            Code = o.Get(RuleCode),
            Title = o.Get(RuleTitle),
            Basis = o.Get(RuleBasis),
            Provenance = o.Get(RuleProvenance),
            LastReviewed = o.Get(RuleReviewed),
            AppliesTo = o.Get(AppliesTo),
            Activities = o.Get(ActivityKinds),
            Every = o.Get(Every),
            Recipient = o.Get(RecipientOf),
            Due = o.Get(Due),
            LateCredit = o.Get(LateCredit),
            RequiredContents = o.Get(RequiredContents),
            IncompleteCredit = o.Get(IncompleteCredit),
            MinimumDaysInForce = o.Get(MinimumDaysInForce),
        });

    public static ChoiceFormat<ObligationRule> Rule { get; } = new(
        new("Chế độ", "Obligation rule"),
        chooser: "kind",
        new Case<ObligationRule, FrequencyRule>("frequency", Frequency),
        new Case<ObligationRule, SubmissionRule>("submission", Submission));
}
