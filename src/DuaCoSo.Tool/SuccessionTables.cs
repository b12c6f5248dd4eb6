using DuaCoSo.Domain;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Successions;
using NodaTime.Text;

namespace DuaCoSo.Tool;

/// <summary>What a person wants to see of a succession plan: the proposals, and what is left to decide.</summary>
internal static class SuccessionTables
{
    /// <summary>The two tables in a language.</summary>
    public static List<TextTable> Of(SuccessionPlan plan, Language language)
    {
        string date = LocalDatePattern.Iso.Format(plan.On);
        return
        [
            new(
                $"{Of("Kế tiếp phân công từ ngày", "Succession of assignments from")} {date}",
                [Of("Phân công", "Assignment"), Of("Hình thức", "How"), Of("Chủ thể", "Party"), Of("Vai trò", "Role"), Of("Địa bàn", "Locality"), Of("Kế tiếp (kết thúc hôm trước)", "Succeeds (ended the day before)")],
                plan.Items.Select(i => Row(i, i.Proposed)).ToValueList()),
            new(
                $"{Of("Vướng mắc cần quyết định, ngày", "To be decided, on")} {date}",
                [Of("Vướng mắc", "What"), Of("Quy định", "Rule"), Of("Địa bàn, chủ thể hoặc phân công", "Locality, party or assignment")],
                plan.Conflicts.Select(c => ValueList.Create<string>([Name(c.Kind), c.Rule ?? "–", c.Target ?? c.Party?.Key ?? c.Assignment!.Value.Key])).ToValueList()),
        ];

        ValueList<string> Row(SuccessionItem item, ResponsibilityAssignment? proposed) =>
        [
            proposed?.Id.Key ?? "–", Kind(item.Kind), proposed?.Party.Key ?? "–", proposed?.Role.Code ?? "–", proposed?.Locality?.Key ?? "–", string.Join(", ", item.Ended),
        ];

        string Kind(SuccessionKind kind) => kind switch
        {
            SuccessionKind.Succession => Of("chuyển tiếp", "goes on"),
            SuccessionKind.Collapse => Of("gộp", "collapse"),
            SuccessionKind.Part => Of("chia", "part"),
            SuccessionKind.Handover => Of("bàn giao", "handover"),
            _ => Of("kết thúc", "ends"),
        };

        string Name(SuccessionConflictKind kind) => kind switch
        {
            SuccessionConflictKind.Uncovered => Of("còn trống", "uncovered"),
            SuccessionConflictKind.Crowded => Of("thừa người phụ trách", "crowded"),
            SuccessionConflictKind.Overloaded => Of("quá tải", "overloaded"),
            SuccessionConflictKind.Underloaded => Of("chưa đủ số địa bàn", "underloaded"),
            SuccessionConflictKind.Misplaced => Of("sai quy định phân công", "misplaced"),
            SuccessionConflictKind.NoSuccessor => Of("không có địa bàn kế tiếp", "no successor"),
            SuccessionConflictKind.NotBegun => Of("chưa bắt đầu, cần phân công lại", "not begun, to be stated anew"),
            _ => Of("đã có phân công mới, cần ghi kế tiếp", "begun already, to succeed the old one"),
        };

        string Of(string vietnamese, string english) => language == Language.English ? english : vietnamese;
    }
}
