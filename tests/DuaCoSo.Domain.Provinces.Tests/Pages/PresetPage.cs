using System.Globalization;
using System.Text;
using DuaCoSo.Domain.Policies;
using NodaTime.Text;

namespace DuaCoSo.Domain.Provinces.Tests.Pages;

/// <summary>The page of a preset, for an official: what must be decided before it is used, at the top; what the documents state; what it cannot say.</summary>
internal static class PresetPage
{
    /// <summary>The first line below a page's heading.</summary>
    public const string Notice = "<!-- Made from the code by a test; rewrite it with UPDATE_GOLDEN=1 dotnet test tests/DuaCoSo.Domain.Provinces.Tests -->";

    // What binds nobody is not to be decided.
    private static readonly HashSet<(string Property, string Value)> Neutral =
    [
        ("minPerTarget", "0"), ("countsOn", "any"), ("roll", "none"), ("includeMembers", "false"), ("includeOrganization", "false"), ("groupBy", "all"), ("appliesTo", "{}"),
        ("minimumDaysInForce", "1"), ("periods", "{}"),
    ];

    /// <summary>The page.</summary>
    public static string Of(Preset preset)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {preset.Title.Vietnamese}\n\n{Notice}\n\n*{preset.Title.English}* · `{preset.Id}` · [mọi mẫu / all presets](README.md) · [từng sự kiện / fact by fact](facts.md#{preset.Id})\n");
        foreach (Policy version in preset.Timeline.Versions)
        {
            AddVersion(page, version, isOnly: preset.Timeline.Versions.Count == 1);
        }

        page.Append("\n## Quy định này không nói được / What it cannot say\n\n");
        foreach (LocalizedText unsaid in preset.CannotSay)
        {
            page.Append(CultureInfo.InvariantCulture, $"- {unsaid.Vietnamese} *{unsaid.English}*\n");
        }

        page.Append("\n## Dùng và sửa / Use it, change it\n\n");
        page.Append(CultureInfo.InvariantCulture, $"- C#: `ProvincePolicies.Find(\"{preset.Id}\")`; `duacoso evaluate FOLDER --preset {preset.Id} …`; `duacoso effective preset:{preset.Id}` in ra đầy đủ / prints it in full.\n");
        page.Append(CultureInfo.InvariantCulture, $"- Quy định của tỉnh ghi `\"extends\": \"{preset.Id}\"` và chỉ nêu chỗ khác / a province's own policy says `extends` and only what differs: [extending](../extending.md).\n");
        return page.ToString();
    }

    private static void AddVersion(StringBuilder page, Policy version, bool isOnly)
    {
        PolicyDefinition definition = version.Definition;
        if (!isOnly)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {definition.Title.Vietnamese} / {definition.Title.English}\n");
        }

        page.Append("\n| | |\n| --- | --- |\n");
        page.Append(CultureInfo.InvariantCulture, $"| Căn cứ / legal basis | {string.Join("<br>", definition.LegalBasis.Select(Document))} |\n");
        page.Append(CultureInfo.InvariantCulture, $"| Tỉnh / province | {(definition.Province == "00" ? "cả nước / the whole country" : definition.Province)} |\n");
        page.Append(CultureInfo.InvariantCulture, $"| Hiệu lực / in force | {definition.Effective} |\n");
        page.Append(CultureInfo.InvariantCulture, $"| Kế thừa / extends | {(version.Base is { } from ? $"[{from.Definition.Title.Vietnamese}]({from.Id}.md)" : "–")} |\n");
        page.Append(CultureInfo.InvariantCulture, $"| Xem lại lần cuối / last reviewed | {(definition.LastReviewed is { } day ? LocalDatePattern.Iso.Format(day) : "–")} |\n");

        string heading = isOnly ? "##" : "###";
        PolicyParameter[] parameters = [.. version.Parameters().Where(p => !IsNeutral(p, version))];
        page.Append(CultureInfo.InvariantCulture, $"\n{heading} Giả định: tỉnh phải quyết định trước khi dùng / Assumed: to be decided before it is used\n\n");
        AddTable(page, definition, [.. parameters.Where(p => p.Provenance!.IsAssumed)], withSource: false);
        page.Append(CultureInfo.InvariantCulture, $"\n{heading} Văn bản nêu / Stated by the documents\n\n");
        AddTable(page, definition, [.. parameters.Where(p => !p.Provenance!.IsAssumed)], withSource: true);
    }

    private static bool IsNeutral(PolicyParameter parameter, Policy policy) => Meanings.Names(parameter.Path)[^1] switch
    {
        "incompleteCredit" => !policy.Parameters().Any(p => p.Path == Meanings.RuleOf(parameter.Path) + ".requiredContents"),
        "poorCredit" => !policy.Parameters().Any(p => p.Value.Contains("tasks:", StringComparison.Ordinal)),
        var name => Neutral.Contains((name, parameter.Value)),
    };

    private static void AddTable(StringBuilder page, PolicyDefinition definition, PolicyParameter[] parameters, bool withSource)
    {
        if (parameters.Length == 0)
        {
            page.Append("Không có / nothing.\n");
            return;
        }

        page.Append(withSource ? "| quy định / rule | tham số / parameter | giá trị / value | theo / by |\n| --- | --- | --- | --- |\n" : "| quy định / rule | tham số / parameter | giá trị / value |\n| --- | --- | --- |\n");
        string? before = null;
        foreach (PolicyParameter parameter in parameters)
        {
            string rule = Meanings.RuleOf(parameter.Path);
            LocalizedText title = Meanings.TitleOf(definition, rule);
            string name = rule == before ? "" : $"{title.Vietnamese} / {title.English}";
            before = rule;
            page.Append(CultureInfo.InvariantCulture, $"| {Cell(name)} | {Cell(Meanings.Of(parameter.Path).Vietnamese.TrimEnd('.'))} (`{Meanings.Names(parameter.Path)[^1]}`) | {Value(definition, parameter)} |");
            page.Append(withSource ? $" {Cell(parameter.Provenance!.StatedBy!)} |\n" : "\n");
        }
    }

    // In words first; as the file has it for whoever changes it.
    private static string Value(PolicyDefinition definition, PolicyParameter parameter) =>
        (Wording.Of(definition, parameter) is { } words ? Cell(words) + "<br>" : "") + $"`{Cell(parameter.Value)}`";

    private static string Document(Documents.LegalBasis document) => Cell(string.Join(", ",
        new[] { document.Number, document.Issued is { } day ? LocalDatePattern.Iso.Format(day) : null, document.Issuer }.OfType<string>()));

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
