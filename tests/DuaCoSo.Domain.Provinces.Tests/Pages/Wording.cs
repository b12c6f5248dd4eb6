using System.Globalization;
using DuaCoSo.Domain.Policies;
using static DuaCoSo.Domain.Provinces.Tests.Pages.Words;

namespace DuaCoSo.Domain.Provinces.Tests.Pages;

/// <summary>The value of a parameter in the words of an office; a value that has none fails the test that makes the page.</summary>
internal static class Wording
{
    // Numbers and codes that the parameter's meaning explains.
    private static readonly HashSet<string> Plain =
        ["province", "weight", "atLeast", "minPerTarget", "maxPerTarget", "minPerAssignee", "maxPerAssignee", "minimumDaysInForce", "demoteBy", "matters"];

    /// <summary>The words; null for what is plain.</summary>
    public static string? Of(PolicyDefinition policy, PolicyParameter parameter)
    {
        string name = Meanings.Names(parameter.Path)[^1];
        return Plain.Contains(name) ? null : Say(policy, name, ValueText.Parse(parameter.Value));
    }

    private static string Say(PolicyDefinition policy, string name, ValueText value) => name switch
    {
        "effective" => $"từ ngày {Date(value["from"]!)}" + (value["to"] is { } last ? $" đến hết ngày {Date(last)}" : ""),
        "calendar" => $"nghỉ {string.Join(", ", value["weekend"]!.Items.Select(Word))}; lễ, tết {Word(value["statutory"]!)}",
        "periods" => $"chốt số liệu ngày {value["cutOffDay"]!.Text} hằng tháng",
        "due" => Due(value),
        "answerWithin" => value["days"] is { } days ? $"{days.Text} ngày" : $"{value["workingDays"]!.Text} ngày làm việc",
        "appliesTo" or "subjects" => string.Join("; ", value.Members.Select(Part).OfType<string>()),
        "recipient" => $"người hoặc cơ quan {Word(value["role"]!)} {Word(value["level"]!)}",
        "measure" => Measure(policy, value),
        "scoring" => Scoring(value),
        "requires" or "when" => Condition(policy, value),
        "share" or "lateCredit" or "incompleteCredit" or "poorCredit" => Percent(value),
        "notAboveOrganization" => "xếp loại của cơ quan theo “" + policy.Evaluation.Single(s => s.Code == value.Text).Title!.Vietnamese + "”",
        _ => All(value),
    };

    private static string Due(ValueText due)
    {
        int offset = due["monthOffset"] is { } months ? int.Parse(months.Text, CultureInfo.InvariantCulture) : 0;
        string day = due["dayOfMonth"] switch
        {
            null => due["daysAfterEnd"] is { } days ? $"{days.Text} ngày sau khi hết kỳ" : $"{due["workingDaysAfterEnd"]!.Text} ngày làm việc sau khi hết kỳ",
            { Text: "31" } => "ngày cuối" + Month(offset),
            { Text: var number } => $"ngày {number}" + Month(offset),
        };
        return day + due["roll"]!.Text switch
        {
            "next" => "; trúng ngày nghỉ thì ngày làm việc kế tiếp",
            "previous" => "; trúng ngày nghỉ thì ngày làm việc liền trước",
            _ => "",
        };
    }

    private static string Month(int offset) => offset switch
    {
        0 => " của tháng cuối kỳ",
        < 0 => FormattableString.Invariant($" của tháng thứ {-offset} trước tháng cuối kỳ"),
        _ => FormattableString.Invariant($" của tháng thứ {offset} sau tháng cuối kỳ"),
    };

    private static string? Part((string Name, ValueText Value) part) => part.Name switch
    {
        "roles" => "vai trò " + All(part.Value),
        "kinds" or "assigneeKinds" => All(part.Value),
        "localityLevels" => "địa bàn " + All(part.Value),
        "positions" => "chức vụ " + All(part.Value),
        "minimumDaysInForce" => part.Value.Text == "1" ? null : $"từ {part.Value.Text} ngày trở lên",
        _ => throw new ArgumentException($"There are no words for {part.Name}.", nameof(part)),
    };

    private static string Measure(PolicyDefinition policy, ValueText measure)
    {
        (string subject, ValueText figure) = measure.Members[0];
        return subject switch
        {
            "obligation" => $"{Figure("obligation." + measure["as"]!.Text)} “{policy.Obligations.Single(o => o.Code == figure.Text).Title!.Vietnamese}”",
            "contributions" => Figure("contributions." + measure["kind"]!.Text),
            _ => Figure($"{subject}.{figure.Text}"),
        };
    }

    private static string Scoring(ValueText scoring)
    {
        (string kind, ValueText value) = scoring.Members[0];
        return kind switch
        {
            "points" => "lấy nguyên điểm được chấm",
            "linear" => $"0 điểm ở {Level(value["from"]!, value["to"]!)}, trọn điểm ở {Level(value["to"]!, value["from"]!)}, ở giữa chia đều",
            "steps" => string.Join("; ", value.Items.Select(s => $"từ {Level(s["atLeast"]!, value.Items[^1]["atLeast"]!, value.Items[0]["atLeast"]!)}: {Percent(s["share"]!)} số điểm")),
            _ => throw new ArgumentException($"There are no words for {kind}.", nameof(scoring)),
        };
    }

    private static string Condition(PolicyDefinition policy, ValueText condition) =>
        condition["all"] is { } all ? string.Join(" và ", all.Items.Select(c => Condition(policy, c)))
        : condition["any"] is { } any ? string.Join(" hoặc ", any.Items.Select(c => Condition(policy, c)))
        : $"{Measure(policy, condition["measure"]!)} {Word(condition["is"]!)} {Level(condition["value"]!)}";
}
