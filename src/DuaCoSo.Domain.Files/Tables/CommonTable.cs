using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;
using NodaTime;
using static DuaCoSo.Domain.Files.Formats.Fields;

namespace DuaCoSo.Domain.Files.Tables;

/// <summary>What many objects of a policy file share: titles, where a rule comes from, and the vocabularies.</summary>
internal static class CommonTable
{
    public static TextFormat<AssignmentRole> RoleCode { get; } = OpenCode<AssignmentRole>(
        c => new(c), r => r.Code,
        AssignmentRole.InCharge, AssignmentRole.Monitor, AssignmentRole.Twinned, AssignmentRole.Sponsor,
        AssignmentRole.TeamLeader, AssignmentRole.TeamMember, AssignmentRole.Host, AssignmentRole.FocalPoint);

    public static TextFormat<LocalityLevel> LevelCode { get; } = OpenCode<LocalityLevel>(
        c => new(c), l => l.Code,
        LocalityLevel.Province, LocalityLevel.District, LocalityLevel.SubRegion, LocalityLevel.Commune,
        LocalityLevel.Village, LocalityLevel.SelfManagedGroup, LocalityLevel.Household);

    public static TextFormat<LocalityTrait> TraitCode { get; } = OpenCode<LocalityTrait>(
        c => new(c), t => t.Code,
        LocalityTrait.Special, LocalityTrait.Border, LocalityTrait.NewRural, LocalityTrait.AdvancedNewRural,
        LocalityTrait.ModelNewRural, LocalityTrait.CivilisedUrban, LocalityTrait.Poor, LocalityTrait.NearPoor);

    public static TextFormat<Sector> SectorCode { get; } = OpenCode<Sector>(
        c => new(c), s => s.Code,
        Sector.Economy, Sector.Culture, Sector.InternalAffairs, Sector.MassOrganisations);

    public static TextFormat<Position> PositionCode { get; } = OpenCode<Position>(
        c => new(c), p => p.Code,
        Position.ProvincialCommittee, Position.StandingCommittee, Position.DepartmentLeader, Position.Head,
        Position.Director, Position.Secretary, Position.Chair, Position.Member);

    public static TextFormat<Id<IssuedDocument>> DocumentId { get; } = OpenCode<Id<IssuedDocument>>(c => new(c), d => d.Key);

    public static TextFormat<Id<Party>> PartyId { get; } = OpenCode<Id<Party>>(c => new(c), p => p.Key);

    public static VocabularyFormat<PartyKind> PartyKindWord { get; } = new(
        ("official", PartyKind.Official),
        ("post", PartyKind.Post),
        ("agency", PartyKind.Agency),
        ("enterprise", PartyKind.Enterprise),
        ("team", PartyKind.Team),
        ("committee", PartyKind.Committee));

    private static readonly Property<LocalizedText, string?> Vi = Optional(
        "vi", Text, (LocalizedText t) => t.Vietnamese, "Tên tiếng Việt.", "The Vietnamese text.");

    private static readonly Property<LocalizedText, string?> En = Optional(
        "en", Text, (LocalizedText t) => string.Equals(t.English, t.Vietnamese, StringComparison.Ordinal) ? null : t.English,
        "Tên tiếng Anh; bỏ trống thì dùng tên tiếng Việt, và ngược lại.",
        "The English text; left out, the Vietnamese one stands for it, and the other way round.");

    public static ObjectFormat<LocalizedText> Title { get; } = new(
        new("Tên gọi", "Title"),
        [Vi, En],
        o =>
        {
            if (!o.Has(Vi) && !o.Has(En))
            {
                o.Report(PolicyFileProblems.EmptyTitle, at: null);
            }

            string text = o.Get(Vi) ?? o.Get(En) ?? "?";
            return new(text, o.Get(En) ?? text);
        })
    {
        Least = 1,
    };

    private static readonly Property<Provenance, string> StatedBy = Required(
        "stated", Text, (Provenance p) => p.StatedBy!, "Số, ký hiệu văn bản nêu quy định này.", "The number of the document that states it.");

    private static readonly Property<Provenance, ValueList<string>> AssumedParts = Default(
        "assumed", List(Code), [], (Provenance p) => p.AssumedParts,
        "Những thuộc tính mà văn bản để ngỏ, tức là giả định.", "The properties that the document leaves open, and that are assumed.");

    public static ProvenanceFormat Provenance { get; } = new(new ObjectFormat<Provenance>(
        new("Nguồn gốc", "Provenance"),
        [StatedBy, AssumedParts],
        o => Domain.Provenance.Stated(o.Get(StatedBy), o.Get(AssumedParts).ToArray())));

    public static Property<PolicyRule, string> RuleCode { get; } = Required(
        "code", Code, (PolicyRule r) => r.Code,
        "Mã của quy định, không trùng trong cùng loại.",
        "The rule's code, unique among the rules of its kind.");

    public static Property<PolicyRule, LocalizedText?> RuleTitle { get; } = Optional(
        "title", Title, (PolicyRule r) => r.Title, "Tên gọi; bỏ trống thì dùng mã.", "What people call it; left out, the code stands for it.");

    public static Property<PolicyRule, string?> RuleBasis { get; } = Basis((PolicyRule r) => r.Basis);

    public static Property<PolicyRule, Provenance?> RuleProvenance { get; } = Source((PolicyRule r) => r.Provenance);

    public static Property<PolicyRule, LocalDate?> RuleReviewed { get; } = Reviewed((PolicyRule r) => r.LastReviewed);

    public static Property<TOwner, string?> Basis<TOwner>(Func<TOwner, string?> get) => Optional(
        "basis", Text, get, "Số, ký hiệu văn bản làm căn cứ (V5).", "The number of the document that it rests on (V5).");

    public static Property<TOwner, Provenance?> Source<TOwner>(Func<TOwner, Provenance?> get) => Optional(
        "provenance", Provenance, get,
        "Văn bản nào nêu, hay là giả định mà tỉnh phải quyết định (V5).",
        "Which document states it, or that it is assumed and the province must decide (V5).");

    public static Property<TOwner, LocalDate?> Reviewed<TOwner>(Func<TOwner, LocalDate?> get) => OptionalValue(
        "lastReviewed", Date, get, "Ngày gần nhất có người xác nhận lại (V5).", "When a person last confirmed it (V5).");
}
