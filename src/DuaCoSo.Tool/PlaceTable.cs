using DuaCoSo.Domain;
using DuaCoSo.Domain.Successions;
using DuaCoSo.Domain.Territories;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Tool;

/// <summary>What becomes of which place on the date of a succession plan.</summary>
internal static class PlaceTable
{
    /// <summary>Every place that is not after the date what it was before, by id.</summary>
    public static TextTable Of(SuccessionPlan plan, Language language)
    {
        var words = new Words(language);
        Territory territory = plan.Register.Territory;
        LocalDate eve = plan.On.PlusDays(-1);
        LocalityVersion[] begun = [.. territory.Versions.Where(v => v.Interval.From == plan.On)];
        ILookup<Id<Locality>, LocalityVersion> successors = begun.SelectMany(v => v.Succeeds.Select(s => (Before: s, After: v))).ToLookup(p => p.Before, p => p.After);
        return new(
            $"{words.Of("Địa bàn thay đổi từ ngày", "Places that change on")} {LocalDatePattern.Iso.Format(plan.On)}",
            [words.Of("Địa bàn", "Locality"), words.Of("Mã", "Code"), words.Of("Tên", "Name"), words.Of("Thay đổi", "What happens"), words.Of("Trở thành", "Becomes")],
            territory.Versions.Where(v => v.Interval.To == eve).OrderBy(v => v.Locality).Select(Row).ToValueList());

        ValueList<string> Row(LocalityVersion before)
        {
            LocalityVersion? after = territory.Find(before.Locality, plan.On);
            LocalityVersion[] others = [.. successors[before.Locality].OrderBy(v => v.Locality)];
            LocalityVersion[] all = after is null ? others : [after, .. others];
            return [before.Locality.Key, before.Code ?? "–", before.Name ?? "–", string.Join(", ", Happens(before, after, others)), all.Length > 0 ? string.Join("; ", all.Select(Named)) : "–"];
        }

        IEnumerable<string> Happens(LocalityVersion before, LocalityVersion? after, LocalityVersion[] others)
        {
            if (after is null)
            {
                yield return others switch
                {
                    [] => words.Of("kết thúc", "ends"),
                    [{ Succeeds.Count: 1 } one] when territory.Find(one.Locality, eve) is null => words.Of("lập lại", "made anew"),
                    [_] => words.Of("nhập", "merges"),
                    _ => words.Of("chia", "is divided"),
                };
                yield break;
            }

            (bool IsSo, string Word)[] changes =
            [
                (others.Length > 0, words.Of("tách một phần", "gives a part")),
                (after.Succeeds.Count > 0, words.Of("nhận thêm", "takes in")),
                (after.Name != before.Name, words.Of("đổi tên", "another name")),
                (after.Code != before.Code, words.Of("đổi mã", "another code")),
                (after.Kind != before.Kind || after.Level != before.Level, words.Of("chuyển loại", "another kind")),
                (after.Parent != before.Parent, words.Of("chuyển cấp trên", "another parent")),
            ];
            foreach ((_, string word) in changes.Where(c => c.IsSo))
            {
                yield return word;
            }
        }

        static string Named(LocalityVersion version) => string.Join(' ', new[] { version.Locality.Key, version.Code, version.Name }.OfType<string>());
    }
}
