using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;

namespace DuaCoSo.Domain.Reports.Pages;

/// <summary>The obligations as columns, in the order of the result's JSON.</summary>
internal static class ObligationData
{
    /// <summary>The sub-periods of the rules, and the obligations of them.</summary>
    public static void Write(PageJson json, PageSource source)
    {
        PlannedTable planned = source.Planned;
        json.Texts("periods", planned.Periods.Select(p => p.ToString()));
        json.Object("planned", () =>
        {
            json.Codes("rule", planned.Firsts.Select(o => o.Rule));
            json.Codes("period", planned.Firsts.Select(o => o.Period.ToString()));
            json.Days("from", planned.Firsts.Select(o => (NodaTime.LocalDate?)Day.At(o.Days.First)));
            json.Days("to", planned.Firsts.Select(o => (NodaTime.LocalDate?)Day.At(o.Days.Last)));
            json.Days("due", planned.Firsts.Select(o => (NodaTime.LocalDate?)o.Due));
            json.Array("required", planned.Firsts, o => Optional(json, o.Required));
        });
        ObligationList obligations = source.Assessment.Obligations;
        json.Object("obligations", () =>
        {
            json.Steps("planned", planned.Rows);
            json.Steps("assignment", obligations.Select(o => source.Of(o.Assignment)));
            json.Codes("status", obligations.Select(o => CamelCase.Of(o.Status)));
            json.Array("count", obligations, o => Optional(json, o.Count));
            json.Days("metOn", obligations.Select(o => o.MetOn));
            json.Numbers("incomplete", obligations.Index().Where(o => o.Item.IsIncomplete).Select(o => o.Index));
            WriteShared(json, "credit", obligations.Select(o => o.Credit), c => c?.ToString() ?? "", c => json.Exact(null, c));
            WriteShared(
                json,
                "recipients",
                obligations.Select(o => o.Recipients),
                r => r?.ToString() ?? "",
                r => Recipients(json, source, r));
        });
    }

    private static void Recipients(PageJson json, PageSource source, ValueList<Id<Party>>? recipients)
    {
        if (recipients is { } parties)
        {
            // One that the policy names need not be in the register.
            json.Array(null, parties, p =>
            {
                if (source.Of(p) is >= 0 and var known)
                {
                    json.Number(null, known);
                }
                else
                {
                    json.Text(null, p.Key);
                }
            });
        }
        else
        {
            json.Null(null);
        }
    }

    /// <summary>A column of values that repeat: each once, and for each row which one.</summary>
    private static void WriteShared<T>(PageJson json, string name, IEnumerable<T> column, Func<T, string> key, Action<T> write)
    {
        var values = new List<T>();
        var numbers = new Numbering<string>();
        var rows = new List<int>();
        foreach (T value in column)
        {
            rows.Add(numbers.Of(key(value)));
            if (values.Count < numbers.Items.Count)
            {
                values.Add(value);
            }
        }

        json.Object(name, () =>
        {
            json.Array("values", values, write);
            json.Numbers("of", rows);
        });
    }

    private static void Optional(PageJson json, int? number)
    {
        if (number is { } value)
        {
            json.Number(null, value);
        }
        else
        {
            json.Null(null);
        }
    }
}
