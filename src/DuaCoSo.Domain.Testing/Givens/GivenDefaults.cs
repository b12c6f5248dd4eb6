using System.Globalization;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Files.Registers;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Testing.Givens;

/// <summary>Fills in what a scenario leaves out, so that it needs to say only what it is about.</summary>
internal sealed class GivenDefaults
{
    private const string Assignment = "PC1";
    private const string Official = "CB1";

    private static readonly Dictionary<string, string> Letters = new(StringComparer.Ordinal)
    {
        ["localities"] = "X",
        ["parties"] = "CB",
        ["assignments"] = "PC",
        ["activities"] = "HD",
        ["petitions"] = "KN",
        ["tasks"] = "VK",
        ["contributions"] = "HT",
        ["documents"] = "VB",
    };

    private readonly ReportingPeriod _period;
    private readonly LocalDate _asOf;
    private readonly List<ScenarioRow> _rows;
    private readonly string _assignment;
    private readonly string _party;

    private GivenDefaults(ValueList<ScenarioRow> given, ReportingPeriod period, LocalDate asOf)
    {
        _period = period;
        _asOf = asOf;
        _rows = [.. given];
        if (!_rows.Exists(r => r.Table == "assignments") && _rows.Exists(NeedsAssignment))
        {
            _rows.Add(new("assignments", []));
        }

        ScenarioRow? first = _rows.Find(r => r.Table == "assignments");
        _assignment = first?["id"] ?? Assignment;
        _party = first?["party"] ?? _rows.Find(r => r.Table == "parties")?["id"] ?? Official;
    }

    /// <summary>The rows with every id, reference and date that a register needs, and with rows for parties and localities that are only named.</summary>
    public static ValueList<ScenarioRow> Complete(ValueList<ScenarioRow> given, ReportingPeriod period, LocalDate asOf) => new GivenDefaults(given, period, asOf).Complete();

    private static bool NeedsAssignment(ScenarioRow row) =>
        row.Table is "activities" or "excusals" or "contributions" or "feedback" && !row.Has("assignment");

    private ValueList<ScenarioRow> Complete()
    {
        var complete = new List<ScenarioRow>();
        foreach (IGrouping<string, ScenarioRow> table in _rows.GroupBy(r => r.Table, StringComparer.Ordinal))
        {
            HashSet<string> taken = [.. table.Select(r => r["id"]).OfType<string>()];
            int number = 0;
            foreach (ScenarioRow row in table)
            {
                complete.Add(With(row, Missing(row, taken, ref number)));
            }
        }

        AddNamed(complete);
        return complete.ToValueList();
    }

    private IEnumerable<(string Column, string? Text)> Missing(ScenarioRow row, HashSet<string> taken, ref int number)
    {
        var missing = new List<(string Column, string? Text)>();
        if (Letters.TryGetValue(row.Table, out string? letters) && !row.Has("id"))
        {
            string id;
            do
            {
                number++;
                id = letters + number.ToString(CultureInfo.InvariantCulture);
            }
            while (!taken.Add(id));
            missing.Add(("id", id));
        }

        missing.AddRange(row.Table switch
        {
            "localities" => [("level", IdPrefix.LevelOf(row["id"] ?? "").Code)],
            "parties" => [("kind", CamelCase.Of(IdPrefix.KindOf(row["id"] ?? "")))],
            "members" => [("party", Official), ("role", RoleIn(row["group"] ?? ""))],
            "assignments" => [("party", _party), ("role", AssignmentRole.InCharge.Code)],
            "activities" or "excusals" => [("assignment", _assignment)],
            "petitions" => [("assignment", _rows.Exists(r => r.Table == "assignments") ? _assignment : null), ("category", "khac")],
            "tasks" => [("responsible", _party), ("due", Iso(LastDay)), ("outcomeOn", row["outcome"] is null ? null : row["due"] ?? Iso(LastDay))],
            "contributions" => [("assignment", _assignment), ("date", Iso(LastDay)), ("amount", "1")],
            "feedback" => [("assignment", _assignment), ("period", _period.ToString()), ("date", Iso(_asOf))],
            "scores" => [("subject", _party), ("period", _period.ToString())],
            "sanctions" => [("party", _party), ("date", Iso(LastDay))],
            "decisions" => [("subject", _party), ("period", _period.ToString()), ("date", Iso(_asOf))],
            _ => Array.Empty<(string, string?)>(),
        });
        return missing.Where(m => m.Text is not null && !row.Has(m.Column));
    }

    private LocalDate LastDay => _period.CalendarRange.To!.Value;

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string RoleIn(string group) => IdPrefix.KindOf(group) == PartyKind.Team ? "leader" : "holder";

    private static ScenarioRow With(ScenarioRow row, IEnumerable<(string Column, string? Text)> missing)
    {
        (string Column, string? Text)[] added = [.. missing];
        return added.Length == 0
            ? row
            : new(row.Table, [.. row.Cells, .. added], row.PlaceOf(null), [.. row.Cells.Select(c => row.PlaceOf(c.Column)), .. added.Select(_ => row.PlaceOf(null))]);
    }

    /// <summary>A row for each party and locality that some row names and none describes.</summary>
    private static void AddNamed(List<ScenarioRow> rows)
    {
        Add("parties", "kind", id => CamelCase.Of(IdPrefix.KindOf(id)));
        Add("localities", "level", id => IdPrefix.LevelOf(id).Code);

        void Add(string table, string column, Func<string, string> what)
        {
            HashSet<string> known = [.. rows.Where(r => r.Table == table).Select(r => r["id"]!)];
            foreach ((string id, ProblemPlace place) in rows.ToArray().SelectMany(r => Named(r, table)))
            {
                if (TextKey.IsValid(id) && known.Add(id))
                {
                    rows.Add(new(table, [("id", id), (column, what(id))], place));
                }
            }
        }
    }

    private static IEnumerable<(string Id, ProblemPlace Place)> Named(ScenarioRow row, string table) =>
        from column in RegisterFormat.Files.First(f => f.Table.Name == row.Table).Columns
        where column.Target == table && row[column.Name] is not null
        from id in column.IsList ? row[column.Name]!.Split(RegisterFormat.ListSeparator) : [row[column.Name]!]
        select (id, row.PlaceOf(column.Name));
}
