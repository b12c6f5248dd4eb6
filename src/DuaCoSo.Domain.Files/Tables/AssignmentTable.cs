using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;
using static DuaCoSo.Domain.Files.Formats.Fields;
using static DuaCoSo.Domain.Files.Tables.CommonTable;

namespace DuaCoSo.Domain.Files.Tables;

/// <summary>Assignment rules (C1).</summary>
internal static class AssignmentTable
{
    private static readonly Property<AssignmentRule, AssignmentRole> RoleOf = Required(
        "role", RoleCode, (AssignmentRule r) => r.Role, "Vai trò được phân công.", "The role that the rule is about.");

    private static readonly Property<AssignmentRule, ValueList<PartyKind>> AssigneeKinds = Default(
        "assigneeKinds", List(PartyKindWord), [], (AssignmentRule r) => r.AssigneeKinds,
        "Loại chủ thể được nhận vai trò; bỏ trống là mọi loại.", "The kinds of party that may have the role; left out, any.");

    private static readonly Property<AssignmentRule, LocalityLevel?> LocalityLevel = OptionalValue(
        "localityLevel", LevelCode, (AssignmentRule r) => r.LocalityLevel,
        "Đối tượng là địa bàn của cấp này.", "The targets are the localities of this level.");

    private static readonly Property<AssignmentRule, ValueList<LocalityTrait>> LocalityTraits = Default(
        "localityTraits", List(TraitCode), [], (AssignmentRule r) => r.LocalityTraits,
        "Chỉ những địa bàn có đủ các đặc điểm này.", "Only localities with all of these traits.");

    private static readonly Property<AssignmentRule, ValueList<Sector>> Sectors = Default(
        "sectors", List(SectorCode), [], (AssignmentRule r) => r.Sectors, "Đối tượng là các khối, lĩnh vực này.", "The targets are these sectors.");

    private static readonly Property<AssignmentRule, ValueList<Id<IssuedDocument>>> Matters = Default(
        "matters", List(DocumentId), [], (AssignmentRule r) => r.Matters,
        "Đối tượng là việc triển khai các văn bản này.", "The targets are these documents to be carried out.");

    private static readonly Property<AssignmentRule, int> MinPerTarget = Default(
        "minPerTarget", Whole(NumberRange.Count), 0, (AssignmentRule r) => r.MinPerTarget,
        "Mỗi đối tượng ít nhất bao nhiêu phân công; ít hơn là bỏ trống.", "The least number of assignments per target; with fewer it is uncovered.");

    private static readonly Property<AssignmentRule, int?> MaxPerTarget = OptionalValue(
        "maxPerTarget", Whole(NumberRange.Count), (AssignmentRule r) => r.MaxPerTarget,
        "Mỗi đối tượng nhiều nhất bao nhiêu phân công; nhiều hơn là chồng chéo.", "The greatest number per target; with more it is crowded.");

    private static readonly Property<AssignmentRule, int?> MinPerAssignee = OptionalValue(
        "minPerAssignee", Whole(NumberRange.Count), (AssignmentRule r) => r.MinPerAssignee,
        "Mỗi chủ thể có phân công ít nhất bao nhiêu đối tượng.", "The least number of targets per assignee who has any.");

    private static readonly Property<AssignmentRule, int?> MaxPerAssignee = OptionalValue(
        "maxPerAssignee", Whole(NumberRange.Count), (AssignmentRule r) => r.MaxPerAssignee,
        "Mỗi chủ thể nhiều nhất bao nhiêu đối tượng; nhiều hơn là quá tải.", "The greatest number of targets per assignee; with more the assignee is overloaded.");

    public static ObjectFormat<AssignmentRule> Rule { get; } = new(
        new("Quy định phân công", "Assignment rule"),
        [
            RuleCode, RuleTitle, RuleBasis, RuleProvenance, RuleReviewed,
            RoleOf, AssigneeKinds, LocalityLevel, LocalityTraits, Sectors, Matters, MinPerTarget, MaxPerTarget, MinPerAssignee, MaxPerAssignee,
        ],
        o => new()
        {
            Code = o.Get(RuleCode),
            Title = o.Get(RuleTitle),
            Basis = o.Get(RuleBasis),
            Provenance = o.Get(RuleProvenance),
            LastReviewed = o.Get(RuleReviewed),
            Role = o.Get(RoleOf),
            AssigneeKinds = o.Get(AssigneeKinds),
            LocalityLevel = o.Get(LocalityLevel),
            LocalityTraits = o.Get(LocalityTraits),
            Sectors = o.Get(Sectors),
            Matters = o.Get(Matters),
            MinPerTarget = o.Get(MinPerTarget),
            MaxPerTarget = o.Get(MaxPerTarget),
            MinPerAssignee = o.Get(MinPerAssignee),
            MaxPerAssignee = o.Get(MaxPerAssignee),
        });
}
