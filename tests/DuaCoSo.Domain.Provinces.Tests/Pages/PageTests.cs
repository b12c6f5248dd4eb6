using System.Globalization;
using System.Text;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Provinces.Tests.Facts;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Provinces.Tests.Pages;

/// <summary>The pages of the presets stand as they are made, and say of every figure where it comes from.</summary>
public sealed class PageTests
{
    private static readonly Dictionary<PresetKind, LocalizedText> Kinds = new()
    {
        [PresetKind.Base] = new("Nền chung, để kế thừa", "Bases to extend"),
        [PresetKind.Agencies] = new("Cơ quan, doanh nghiệp với xã, làng", "Bodies with communes and villages"),
        [PresetKind.Officials] = new("Cán bộ với địa bàn", "Officials with localities"),
        [PresetKind.Households] = new("Đảng viên với hộ gia đình", "Party members with households"),
        [PresetKind.Sectors] = new("Khối, lĩnh vực, nhiệm vụ trọng tâm", "Sectors and priorities"),
        [PresetKind.ContractedTasks] = new("Khoán việc, khoán chỉ tiêu", "Work and targets under contract"),
        [PresetKind.Resolutions] = new("Nghị quyết và đầu mối", "Resolutions and their focal points"),
    };

    public static TheoryData<string> Ids => PresetTests.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_OfAPreset_StandsAsItIsMade(string id) => GoldenFile.ShouldStandAs($"docs/presets/{id}.md", PresetPage.Of(ProvincePolicies.Get(id)));

    [Fact]
    public void Page_OfFacts_StandsAsItIsMade() => GoldenFile.ShouldStandAs("docs/presets/facts.md", FactPage.Text());

    [Fact]
    public void Index_StandsAsItIsMade()
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# Các mẫu quy định / Presets\n\n{PresetPage.Notice}\n\n");
        page.Append("Mỗi mẫu nêu rõ văn bản nào nói gì và chỗ nào là giả định. / Each says which document states what, and what is assumed. How to use them: [presets](../presets.md). Where each stated fact lives: [facts](facts.md).\n");
        foreach (IGrouping<PresetKind, Preset> kind in ProvincePolicies.All.GroupBy(p => p.Kind).OrderBy(g => g.Key))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {Kinds[kind.Key].Vietnamese} / {Kinds[kind.Key].English}\n\n| mẫu / preset | tên / title | tỉnh / province | văn bản / documents | nêu / stated | giả định / assumed |\n| --- | --- | --- | --- | --- | --- |\n");
            foreach (Preset preset in kind)
            {
                ValueList<PolicyParameter> parameters = preset.Policy.Parameters();
                int assumed = parameters.Count(p => p.Provenance!.IsAssumed);
                page.Append(CultureInfo.InvariantCulture,
                    $"| [`{preset.Id}`]({preset.Id}.md) | {preset.Title.Vietnamese}<br>*{preset.Title.English}* | {preset.Province} | {string.Join("<br>", preset.Documents)} | {parameters.Count - assumed} | {assumed} |\n");
            }
        }

        GoldenFile.ShouldStandAs("docs/presets/README.md", page.ToString());
    }

    [Fact]
    public void Places_OfTheFacts_AreInThePoliciesAndTheRegister()
    {
        string register = Repository.Read("docs/register-reference.md");
        var wrong = new List<string>();
        foreach ((StatesAttribute fact, _) in FactPage.Facts)
        {
            Preset preset = ProvincePolicies.Get(fact.Preset);
            foreach (string place in fact.Places)
            {
                bool isThere = place == "cannot say" ? preset.CannotSay.Count > 0
                    : place.StartsWith("register: ", StringComparison.Ordinal) ? IsInRegister(place["register: ".Length..], register)
                    : IsDocument(place) ? preset.Documents.Any(d => place == $"$.legalBasis[{d.Number}]")
                    : preset.Timeline.Versions.Any(v => v.Parameters().Any(p => IsWithin(p.Path, place)));
                if (!isThere)
                {
                    wrong.Add($"{fact.Preset}: {place}");
                }
            }
        }

        wrong.Should().BeEmpty();
        FactPage.Facts.Should().HaveCountGreaterThan(50);
    }

    [Fact]
    public void Facts_AreStatedWhereTheyLive()
    {
        // A document states itself. Of each other place something is stated, be it only that there is such a rule (petitions are followed; within how many days nobody says).
        FactPage.Facts.SelectMany(f => f.Fact.Places.Where(p => p.StartsWith('$') && !IsDocument(p)).Select(place => (f.Fact.Preset, place)))
            .Where(f => !ProvincePolicies.Get(f.Preset).Timeline.Versions.Any(v =>
                v.ProvenanceOf(f.place) is { IsAssumed: false } || v.Parameters().Any(p => IsWithin(p.Path, f.place) && !p.Provenance!.IsAssumed)))
            .Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Figures_CalledStated_AreAmongTheFacts(string id)
    {
        string[] places = [.. FactPage.Facts.Where(f => f.Fact.Preset == id).SelectMany(f => f.Fact.Places)];
        Preset preset = ProvincePolicies.Get(id);

        // What a base states is among the base's facts.
        preset.Timeline.Versions.SelectMany(v => v.Parameters().Where(p => !p.Provenance!.IsAssumed && v.OriginOf(p.Path) == id)).Select(p => p.Path)
            .Where(path => !places.Any(place => IsWithin(path, place)))
            .Distinct().Should().BeEmpty("whatever a preset calls stated is a fact with a test");
    }

    [Fact]
    public void Presets_OfTheArticles_HaveFactsOfTheirOwn() =>
        FactPage.Facts.Select(f => f.Fact.Preset).Distinct().Should().BeEquivalentTo(ProvincePolicies.All.Select(p => p.Id).Where(id => id != "common-assumptions"));

    private static bool IsDocument(string place) => place.StartsWith("$.legalBasis[", StringComparison.Ordinal);

    private static bool IsWithin(string path, string place) => path.StartsWith(place, StringComparison.Ordinal) && (path.Length == place.Length || path[place.Length] is '.' or '[');

    private static bool IsInRegister(string place, string register)
    {
        string[] parts = place.Split(", ");
        int file = register.IndexOf(parts[0], StringComparison.Ordinal);
        return file >= 0 && (parts.Length == 1 || register.IndexOf($"`{parts[1]}`", file, StringComparison.Ordinal) > 0);
    }
}
