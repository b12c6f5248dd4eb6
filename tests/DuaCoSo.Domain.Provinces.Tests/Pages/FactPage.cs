using System.Globalization;
using System.Reflection;
using System.Text;
using DuaCoSo.Domain.Provinces.Tests.Facts;

namespace DuaCoSo.Domain.Provinces.Tests.Pages;

/// <summary>The page that tells fact by fact where it lives and which test asserts it.</summary>
internal static class FactPage
{
    private static readonly (string File, string What)[] Articles =
    [
        ("000_e3656753e51b4844.txt", "Ninh Bình, 2016"), ("001_a0b2820865cbf805.txt", "Bến Tre, 2017"), ("002_ab3e9c481a4bab70.txt", "Lạng Sơn, 2024"),
        ("003_8278384db1c2370b.txt", "Bến Tre, 2021"), ("004_2c16b2d28dc5d9a0.txt", "Nghệ An, 2024"),
    ];

    /// <summary>Every fact with the test that asserts it.</summary>
    public static IReadOnlyList<(StatesAttribute Fact, MethodInfo Test)> Facts { get; } =
    [
        .. typeof(FactPage).Assembly.GetTypes().SelectMany(t => t.GetMethods()).SelectMany(m => m.GetCustomAttributes<StatesAttribute>().Select(fact => (fact, m)))
            .OrderBy(f => f.fact.Preset, StringComparer.Ordinal).ThenBy(f => f.fact.Source, StringComparer.Ordinal).ThenBy(f => f.fact.Sentence, StringComparer.Ordinal),
    ];

    /// <summary>The page.</summary>
    public static string Text()
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# Từng sự kiện ở đâu trong quy định / Where each stated fact lives\n\n{PresetPage.Notice}\n\n");
        page.Append("What a source states, where the preset says it, and the test that asserts it. `000:3` is line 3 of the article whose file begins with 000:\n\n");
        foreach ((string file, string what) in Articles)
        {
            page.Append(CultureInfo.InvariantCulture, $"- `{file}`: {what}\n");
        }

        page.Append("\nThe others are from public reporting. *Register* names a file (and column) of the [register](../register-reference.md); *cannot say* leads to that part of the preset's page. A test holds that the paths are there, and that whatever a preset calls stated is in this table.\n");
        foreach (IGrouping<string, (StatesAttribute Fact, MethodInfo Test)> preset in Facts.GroupBy(f => f.Fact.Preset, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {preset.Key}\n\n[{ProvincePolicies.Get(preset.Key).Title.Vietnamese}]({preset.Key}.md)\n\n| nguồn / source | nêu / states | ở / where | test |\n| --- | --- | --- | --- |\n");
            foreach ((StatesAttribute fact, MethodInfo test) in preset)
            {
                page.Append(CultureInfo.InvariantCulture, $"| {fact.Source} | {fact.Sentence} | {string.Join("<br>", fact.Places.Select(p => Place(p, preset.Key)))} | `{test.DeclaringType!.Name}.{test.Name}` |\n");
            }
        }

        return page.ToString();
    }

    private static string Place(string place, string preset) => place switch
    {
        "cannot say" => $"[*cannot say*]({preset}.md#quy-định-này-không-nói-được--what-it-cannot-say)",
        _ when place.StartsWith('$') => $"`{place}`",
        _ => $"*{place}*",
    };
}
