using DuaCoSo.Domain;
using DuaCoSo.Domain.Policies;
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

    /// <summary>What of each rule no scenario exercises.</summary>
    public static TextTable Untested(RuleCoverage coverage, ValueList<Policy> tested, Language language)
    {
        var words = new Words(language);
        string policy = NameOf(coverage.Policy.Id, coverage.Policy.Effective, tested);
        int reached = coverage.Goals.Count(g => g.IsReached);
        return new(
            words.Of($"Độ phủ quy tắc {policy}: ", $"Rule coverage of {policy}: ") + words.Rate(coverage.Share, reached, coverage.Goals.Count),
            [words.Rule, words.Of("Đã kiểm", "Tested"), words.Of("Chưa kiểm", "Untested")],
            coverage.Goals.GroupBy(g => g.Rule, StringComparer.Ordinal).Where(g => g.Any(goal => !goal.IsReached)).Select(g => ValueList.Create<string>(
            [
                g.Key,
                FormattableString.Invariant($"{g.Count(goal => goal.IsReached)}/{g.Count()}"),
                string.Join("; ", g.Where(goal => !goal.IsReached).Select(goal => goal.What.In(language))),
            ])).ToValueList());
    }

    /// <summary>The changes that no scenario noticed.</summary>
    public static TextTable Survivors(MutationReport report, ValueList<Policy> tested, Language language)
    {
        var words = new Words(language);
        int killed = report.Mutants.Count(m => m.Outcome == MutantOutcome.Killed);
        int refused = report.Mutants.Count(m => m.Outcome == MutantOutcome.Refused);
        return new(
            words.Of("Đổi thử quy định, bị phát hiện: ", "Changes of the policy that were noticed: ") + words.Rate(report.Score, killed, report.Mutants.Count - refused)
                + words.Of(FormattableString.Invariant($"; không đọc được: {refused}"), FormattableString.Invariant($"; refused by validation: {refused}")),
            [.. tested.Count > 1 ? [words.Of("Quy định", "Policy")] : Array.Empty<string>(), words.Rule, words.Of("Ở đâu", "Where"), words.Of("Trước", "Before"), words.Of("Sau", "After")],
            report.Survivors.Select(m => ValueList.Create<string>(
            [
                .. tested.Count > 1 ? [NameOf(m.Policy, m.Effective, tested)] : Array.Empty<string>(), m.Rule, m.Path, m.Before, m.After.Length == 0 ? "–" : m.After,
            ])).ToValueList());
    }

    // Of several versions, which.
    private static string NameOf(string id, DateRange effective, ValueList<Policy> tested) => tested.Count(p => p.Id == id) > 1 ? $"{id} {effective}" : id;

    private static IEnumerable<ValueList<string>> Rows(ScenarioResult result, Words words) => result.Assessment is null
        ? [[result.Scenario.Name, words.Of("dữ kiện", "given"), "–", "–", words.Of("không hợp lệ", "refused")]]
        :
        [
            .. result.Problems.Where(p => p.Severity == Severity.Error).Select(p => ValueList.Create<string>([result.Scenario.Name, p.Code, p.Argument("column") ?? "–", p.Argument("code") ?? "–", "–"])),
            .. result.Differences.Select(d => ValueList.Create<string>([result.Scenario.Name, $"{d.Table} {d.Key}", d.Column, d.Expected, d.Actual])),
        ];
}
