using DuaCoSo.Domain;
using DuaCoSo.Domain.Testing;

namespace DuaCoSo.Tool;

/// <summary>What a person wants to see of scenarios.</summary>
internal static class ScenarioTables
{
    /// <summary>What came out otherwise than expected; the facts that are no register.</summary>
    public static TextTable Differences(IEnumerable<ScenarioResult> failed, Language language)
    {
        var words = new Words(language);
        return new(
            words.Of("Kịch bản không đạt", "Failed scenarios"),
            [words.Of("Kịch bản", "Scenario"), words.Of("Ở đâu", "Where"), words.Of("Cột", "Column"), words.Of("Cần", "Expected"), words.Of("Tính ra", "Actual")],
            failed.SelectMany(r => Rows(r, words)).ToValueList());
    }

    private static IEnumerable<ValueList<string>> Rows(ScenarioResult result, Words words) => result.Assessment is null
        ? [[result.Scenario.Name, words.Of("dữ kiện", "given"), "–", "–", words.Of("không hợp lệ", "refused")]]
        : result.Differences.Select(d => ValueList.Create<string>([result.Scenario.Name, $"{d.Table} {d.Key}", d.Column, d.Expected, d.Actual]));
}
