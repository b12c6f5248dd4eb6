using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Provinces.Tests;

/// <summary>What every preset owes.</summary>
public sealed class PresetTests
{
    public static TheoryData<string> Ids => [.. ProvincePolicies.All.Select(p => p.Id)];

    [Fact]
    public void All_AreThoseOfTheRegimes()
    {
        ProvincePolicies.All.Select(p => p.Id).Should().Equal(
            "ben-tre-23", "ben-tre-23-tiers", "common-assumptions", "decree-09-2019", "decree-335-2025", "gia-lai-03", "hoang-mai-contracts", "kon-tum-776", "lam-binh-89",
            "lang-son-1434", "ninh-binh-141", "party-366-2025", "quang-ngai-2025", "quang-tri-sponsors", "que-phong-resolutions", "quynh-luu-programmes", "van-khanh-tay-37",
            "van-lang-sectors", "yen-bai-weekend");
    }

    [Fact]
    public void Properties_AreEveryPreset()
    {
        string[] found =
        [
            .. typeof(ProvincePolicies).GetProperties().Select(p => p.GetValue(null)).Select(value => value switch
            {
                Policy policy => policy.Id,
                PolicyTimeline timeline => timeline.Versions[0].Id,
                _ => "",
            }).Where(id => id.Length > 0),
        ];

        found.Should().BeEquivalentTo(ProvincePolicies.All.Select(p => p.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    [Rule("V4")]
    public void Preset_HasItsIdAndNoWarnings(string id)
    {
        Preset preset = ProvincePolicies.Get(id);

        preset.Timeline.Versions.Should().OnlyContain(v => v.Id == id);
        Warnings(preset).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    [Rule("V5")]
    public void Preset_SaysOfEachParameterWhereItComesFrom(string id)
    {
        foreach (Policy version in ProvincePolicies.Get(id).Timeline.Versions)
        {
            version.Parameters().Where(p => p.Provenance is null).Select(p => p.Path).Should().BeEmpty();
            version.Parameters().Should().NotBeEmpty();
            version.Definition.LastReviewed.Should().Be(new LocalDate(2026, 11, 22));
            version.Definition.Title.English.Should().NotBe(version.Definition.Title.Vietnamese);
        }
    }

    /// <summary>How much a late or incomplete report is worth, and from how many days on anything is due, no source says.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    [Rule("V5")]
    public void Preset_CallsNoCreditStated(string id) =>
        ProvincePolicies.Get(id).Timeline.Versions.SelectMany(v => v.Parameters()).Where(p => !p.Provenance!.IsAssumed).Select(p => p.Path)
            .Where(path => path[(path.LastIndexOf('.') + 1)..] is "lateCredit" or "incompleteCredit" or "poorCredit" or "minimumDaysInForce" or "whenAbsent" or "rounding" or "ties")
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Ids))]
    public void Preset_HasTitlesInBothLanguages(string id)
    {
        foreach (PolicyDefinition definition in ProvincePolicies.Get(id).Timeline.Versions.Select(v => v.Definition))
        {
            PolicyRule[] rules =
            [
                .. definition.Assignments, .. definition.Obligations, .. definition.Evaluation,
                .. definition.Evaluation.SelectMany(s => s.Criteria), .. definition.Evaluation.SelectMany(s => s.Grades), .. definition.Evaluation.SelectMany(s => s.Adjustments),
            ];

            rules.Where(r => r.Title is null || r.Title.English == r.Title.Vietnamese).Select(r => r.Code).Should().BeEmpty();
        }
    }

    [Fact]
    [Rule("V2")]
    public void File_ExtendsAPreset_AmongBases()
    {
        byte[] file = """
            { "schemaVersion": 1, "id": "my-province", "extends": "lang-son-1434", "effective": { "from": "2024-01-01" },
              "obligations": [{ "code": "district-report", "remove": true }] }
            """u8.ToArray();

        Policy own = PolicyFile.Parse(file, "my.policy.json", [.. ProvincePolicies.Bases]).Require();

        own.Base.Should().BeSameAs(ProvincePolicies.LangSon1434.Versions[^1], "a timeline is extended in its latest version");
        own.Definition.Obligations.Select(o => o.Code).Should().Equal("visit", "report");
    }

    [Fact]
    [Rule("V2")]
    public void Folder_FindsPresets_OnlyWhenNoFileHasTheId()
    {
        using var folder = new TemporaryFolder();
        string own = folder.Write("my.policy.json", """{ "schemaVersion": 1, "id": "my-province", "extends": "decree-09-2019" }""");
        var asked = new List<string>();

        Policy? Find(string id)
        {
            asked.Add(id);
            return ProvincePolicies.Find(id)?.Policy;
        }

        PolicyFolder.ReadFile(own, Find).Require().Base.Should().BeSameAs(ProvincePolicies.Decree09);
        PolicyFolder.Read(folder.Path, Find).Require().Versions.Single().Base.Should().BeSameAs(ProvincePolicies.Decree09);
        asked.Should().Equal("decree-09-2019", "decree-09-2019");

        folder.Write("base.policy.json", """{ "schemaVersion": 1, "id": "decree-09-2019", "title": { "vi": "Khác" }, "province": "37", "legalBasis": [{ "number": "1-QĐ/TU" }], "effective": { "from": "2020-01-01" } }""");
        PolicyFolder.ReadFile(own, Find).Require().Base!.Definition.Title.Vietnamese.Should().Be("Khác");
        asked.Should().HaveCount(2, "a file goes before a preset");
        PolicyFolder.ReadFile(own).Require().Base!.Definition.Title.Vietnamese.Should().Be("Khác");
    }

    [Fact]
    public void Find_ByIdProvinceDocumentAndKind()
    {
        ProvincePolicies.Find("ninh-binh-141")!.Policy.Should().BeSameAs(ProvincePolicies.NinhBinh141);
        ProvincePolicies.Find("ninh-binh-142").Should().BeNull();
        ProvincePolicies.FindByProvince("40").Select(p => p.Id).Should().Equal("hoang-mai-contracts", "que-phong-resolutions", "quynh-luu-programmes");
        ProvincePolicies.FindByProvince("99").Should().BeEmpty();
        ProvincePolicies.FindByDocument("Số: 77 - NQ/TU").Select(p => p.Id).Should().Equal("lang-son-1434");
        ProvincePolicies.FindByDocument("366-QD/TW").Select(p => p.Id).Should().Equal("party-366-2025");
        ProvincePolicies.FindByDocument("Quyết định số 182").Select(p => p.Id).Should().Equal("ben-tre-23");
        ProvincePolicies.FindByKind(PresetKind.Households).Select(p => p.Id).Should().Equal("lam-binh-89", "van-khanh-tay-37");
        Enum.GetValues<PresetKind>().Should().OnlyContain(kind => ProvincePolicies.FindByKind(kind).Count > 0);
    }

    [Fact]
    public void Policies_AreReadOnce_WhicheverThreadAsksFirst()
    {
        Policy[] read = new Policy[64];

        Parallel.For(0, read.Length, i => read[i] = ProvincePolicies.BenTre23Tiers);

        read.Distinct().Should().ContainSingle().Which.Base.Should().BeSameAs(ProvincePolicies.BenTre23);
    }

    private static IEnumerable<string> Warnings(Preset preset) =>
        preset.ReadFiles().SelectMany(f => f.Problems).Concat(PolicyTimeline.Create([.. preset.Timeline.Versions]).Problems).Select(p => p.ToString(Language.English));
}
