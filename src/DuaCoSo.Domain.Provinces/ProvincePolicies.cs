using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Provinces;

/// <summary>The policies that come with the library (các mẫu quy định): what provinces and the centre have decided, each figure with the document that states it or marked as assumed (V5).</summary>
/// <remarks>
/// <para>Each is read once, when it is first asked for; all of them are immutable and safe to share between threads.</para>
/// <para>A province takes the nearest, reads what it assumes (<see cref="Policy.Parameters"/>), and says in a policy that extends it what it decides (V2).</para>
/// </remarks>
public static class ProvincePolicies
{
    /// <summary>Ninh Bình, 140- and 141-QĐ/TU of 2016: agencies in charge of special communes, and enterprises twinned with them.</summary>
    public static Policy NinhBinh141 => Get("ninh-binh-141").Policy;

    /// <summary>Bến Tre, Plan 23-KH/TU, 2016–2020: provincial officials follow and support districts and communes, and the communes rate them.</summary>
    public static Policy BenTre23 => Get("ben-tre-23").Policy;

    /// <summary>Bến Tre after four years, with Directive 01-CT/TU: the province holds down to the commune, the district to the hamlet, the commune to the household.</summary>
    public static Policy BenTre23Tiers => Get("ben-tre-23-tiers").Policy;

    /// <summary>Lạng Sơn in both versions: Resolution 77-NQ/TU, and Regulation 1434-QĐ/TU from October 2023 on.</summary>
    public static PolicyTimeline LangSon1434 => Get("lang-son-1434").Timeline;

    /// <summary>Văn Lãng in Lạng Sơn: a team for each of four blocks, with a review every three months.</summary>
    public static Policy VanLangSectors => Get("van-lang-sectors").Policy;

    /// <summary>Hoàng Mai in Nghệ An: difficult work is registered and contracted; what fails costs committee and head a grade.</summary>
    public static Policy HoangMaiContracts => Get("hoang-mai-contracts").Policy;

    /// <summary>Quế Phong in Nghệ An: six topical resolutions of the term, each with its focal points.</summary>
    public static Policy QuePhongResolutions => Get("que-phong-resolutions").Policy;

    /// <summary>Quỳnh Lưu in Nghệ An: four priorities of the term, with work assigned by level and sector.</summary>
    public static Policy QuynhLuuProgrammes => Get("quynh-luu-programmes").Policy;

    /// <summary>Calendar, petitions and four grades as several presets assume them; no document states them.</summary>
    public static Policy CommonAssumptions => Get("common-assumptions").Policy;

    /// <summary>Decree 09/2019/NĐ-CP: periods from the 15th to the 14th, reports to the Government by the 25th.</summary>
    public static Policy Decree09 => Get("decree-09-2019").Policy;

    /// <summary>Regulation 366-QĐ/TW of 2025: how collectives and heads are graded.</summary>
    public static Policy Party366 => Get("party-366-2025").Policy;

    /// <summary>Decree 335/2025/NĐ-CP: how civil servants are graded from 2026 on.</summary>
    public static Policy Decree335 => Get("decree-335-2025").Policy;

    /// <summary>Kon Tum, Regulation 776-QĐ/TU of 2023: committee members attend meetings of residential branches.</summary>
    public static Policy KonTum776 => Get("kon-tum-776").Policy;

    /// <summary>Quảng Ngãi, October 2025: members of the People's Committee in charge of communes, each commune once.</summary>
    public static Policy QuangNgai2025 => Get("quang-ngai-2025").Policy;

    /// <summary>Quảng Trị: bodies in charge of communes and sponsors of them, as two roles.</summary>
    public static Policy QuangTriSponsors => Get("quang-tri-sponsors").Policy;

    /// <summary>Lâm Bình in Tuyên Quang, Resolution 89-NQ/HU of 2018: Party members in charge of households.</summary>
    public static Policy LamBinh89 => Get("lam-binh-89").Policy;

    /// <summary>Vân Khánh Tây in Kiên Giang, Plan 37-KH/HU of 2021: Party members help poor and near-poor households.</summary>
    public static Policy VanKhanhTay37 => Get("van-khanh-tay-37").Policy;

    /// <summary>Gia Lai, Directive 03-CT/TU of 2025: bodies twinned with villages, wards with communes.</summary>
    public static Policy GiaLai03 => Get("gia-lai-03").Policy;

    /// <summary>Yên Bái: weekends with the people, visits on Saturday and Sunday.</summary>
    public static Policy YenBaiWeekend => Get("yen-bai-weekend").Policy;

    /// <summary>Every preset, by id.</summary>
    public static ValueList<Preset> All { get; } = PresetTable.Sources.Concat(PresetTable.Bases).Concat(PresetTable.Siblings).OrderBy(p => p.Id, StringComparer.Ordinal).ToValueList();

    /// <summary>The latest version of every preset: the bases among which a province's own policy finds the one that it extends (V2).</summary>
    public static ValueList<Policy> Bases => All.Select(p => p.Policy).ToValueList();

    /// <summary>The preset of an id.</summary>
    /// <param name="id">The id, such as <c>ninh-binh-141</c>.</param>
    /// <returns>The preset, or <see langword="null"/> when there is none.</returns>
    public static Preset? Find(string id) => All.FirstOrDefault(p => string.Equals(p.Id, id, StringComparison.Ordinal));

    /// <summary>The presets of a province.</summary>
    /// <param name="province">The two-digit administrative code at the time of the document, such as <c>37</c>; <c>00</c> for the whole country.</param>
    public static ValueList<Preset> FindByProvince(string province) => All.Where(p => string.Equals(p.Province, province, StringComparison.Ordinal)).ToValueList();

    /// <summary>The presets of a document.</summary>
    /// <param name="number">The document's number as people write it, such as <c>141-QĐ/TU</c> or <c>Số: 141 - QD/TU</c>. Numbers restart every term: of several presets the issuer tells which.</param>
    public static ValueList<Preset> FindByDocument(string number) => All.Where(p => p.Documents.Any(d => string.Equals(Normal(d.Number), Normal(number), StringComparison.Ordinal))).ToValueList();

    /// <summary>The presets of a kind.</summary>
    /// <param name="kind">What they are about.</param>
    public static ValueList<Preset> FindByKind(PresetKind kind) => All.Where(p => p.Kind == kind).ToValueList();

    internal static Preset Get(string id) => Find(id) ?? throw new ArgumentException($"There is no preset {id}.", nameof(id));

    private static string Normal(string number) => DocumentNumber.TryRead(number, out DocumentNumber read, out _) ? read.ToString() : number;
}
