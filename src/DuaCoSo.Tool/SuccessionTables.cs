using DuaCoSo.Domain;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Successions;
using NodaTime.Text;

namespace DuaCoSo.Tool;

/// <summary>What a person wants to see of a succession plan: the places, the proposals, and what is left to decide.</summary>
internal static class SuccessionTables
{
    /// <summary>The three tables in a language.</summary>
    public static List<TextTable> Of(SuccessionPlan plan, Language language)
    {
        var words = new Words(language);
        string date = LocalDatePattern.Iso.Format(plan.On);
        return
        [
            PlaceTable.Of(plan, language),
            new(
                $"{words.Of("Kế tiếp phân công từ ngày", "Succession of assignments from")} {date}",
                [words.Of("Phân công", "Assignment"), words.Of("Hình thức", "How"), words.Of("Chủ thể", "Party"), words.Of("Vai trò", "Role"), words.Of("Địa bàn", "Locality"), words.Of("Kế tiếp (kết thúc hôm trước)", "Succeeds (ended the day before)")],
                plan.Items.Select(i => Row(i, i.Proposed)).ToValueList()),
            new(
                $"{words.Of("Vướng mắc cần quyết định, ngày", "To be decided, on")} {date}",
                [words.Of("Vướng mắc", "What"), words.Of("Quy định", "Rule"), words.Of("Địa bàn, chủ thể hoặc phân công", "Locality, party or assignment")],
                plan.Conflicts.Select(c => ValueList.Create<string>([Name(c.Kind), c.Rule ?? "–", c.Target ?? c.Party?.Key ?? c.Assignment!.Value.Key])).ToValueList()),
        ];

        ValueList<string> Row(SuccessionItem item, ResponsibilityAssignment? proposed) =>
        [
            proposed?.Id.Key ?? "–", Kind(item.Kind), proposed?.Party.Key ?? "–", proposed?.Role.Code ?? "–", proposed?.Locality?.Key ?? "–", string.Join(", ", item.Ended),
        ];

        string Kind(SuccessionKind kind) => kind switch
        {
            SuccessionKind.Succession => words.Of("chuyển tiếp", "goes on"),
            SuccessionKind.Collapse => words.Of("gộp", "collapse"),
            SuccessionKind.Part => words.Of("chia", "part"),
            SuccessionKind.Handover => words.Of("bàn giao", "handover"),
            _ => words.Of("kết thúc", "ends"),
        };

        string Name(SuccessionConflictKind kind) => kind switch
        {
            SuccessionConflictKind.Uncovered => words.Of("còn trống", "uncovered"),
            SuccessionConflictKind.Crowded => words.Of("thừa người phụ trách", "crowded"),
            SuccessionConflictKind.Overloaded => words.Of("quá tải", "overloaded"),
            SuccessionConflictKind.Underloaded => words.Of("chưa đủ số địa bàn", "underloaded"),
            SuccessionConflictKind.Misplaced => words.Of("sai quy định phân công", "misplaced"),
            SuccessionConflictKind.NoSuccessor => words.Of("không có địa bàn kế tiếp", "no successor"),
            SuccessionConflictKind.NotBegun => words.Of("chưa bắt đầu, cần phân công lại", "not begun, to be stated anew"),
            _ => words.Of("đã có phân công mới, cần ghi kế tiếp", "begun already, to succeed the old one"),
        };
    }
}
