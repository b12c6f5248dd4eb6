using System.Text;
using DuaCoSo.Domain.Files.Registers;

namespace DuaCoSo.Domain.Files.Tests.Registers;

/// <summary>A register as rows of cells, to be changed, written and read. The one it starts from fills every column of every table.</summary>
internal sealed class RegisterText
{
    private readonly Dictionary<string, List<List<string>>> _tables;

    private RegisterText(Dictionary<string, List<List<string>>> tables) => _tables = tables;

    public IEnumerable<string> Tables => _tables.Keys;

    /// <summary>The rows of a table, its header first.</summary>
    public List<List<string>> this[string table] => _tables[table];

    /// <summary>A register without a problem. The row with every cell filled is <see cref="FullRow"/>; some texts have commas, quotes and line breaks.</summary>
    public static RegisterText Base() => new(new(StringComparer.Ordinal)
    {
        ["localities"] = Rows(
            "id|code|name|level|kind|parent|traits|from|to|succeeds",
            "T1|01|Tỉnh Một|province|tỉnh|||||",
            "X1|101|Xã \"Một\"|commune|xã|T1|special;border|2016-01-01|2020-12-31|",
            "X2|102|Xã\nHai|commune|xã|T1|poor|2016-01-01||",
            "X3|103|Phường Ba, mới|commune|phường|T1|newRural|2021-01-01|2030-12-31|X1"),
        ["parties"] = Rows(
            "id|name|kind|position|organization|from|to",
            "CQ1|Sở Một|agency||||",
            "TO1|Tổ 1|team||||",
            "CD1|Chức danh 1|post||||",
            "CB2|Đồng chí 2|official||CQ1||",
            "CB1|Đồng chí 1|official|provincialCommittee|CQ1|2015-01-01|2030-12-31"),
        ["members"] = Rows(
            "group|party|role|from|to",
            "CD1|CB1|holder||",
            "TO1|CB2|leader|2016-01-01|2020-12-31"),
        ["assignments"] = Rows(
            "id|party|role|locality|sector|matter|from|to|document|succeeds",
            "P1|CB1|inCharge|X1|||2016-01-01|2020-12-31|QD1|",
            "P3|TO1|monitor|X2||||||",
            "P2|CB1|inCharge|X3|economy|NQ1|2021-01-01|2030-12-31|QD1|P1"),
        ["activities"] = Rows(
            "id|assignment|kind|date|period|contents|by|returned",
            "H2|P3|fieldVisit|2016-05-05||||",
            "H1|P1|report|2016-04-10|2016-Q1|situation;proposals|leader|2016-04-12"),
        ["excusals"] = Rows(
            "assignment|from|to|reason",
            "P1|2016-05-01|2016-05-10|Đi học"),
        ["petitions"] = Rows(
            "id|assignment|locality|category|raised|referred|extended|answered|resolved",
            "K2||X2|road|2016-02-01||||",
            "K1|P1|X1|land|2016-02-01|2016-02-05|1|2016-03-01|2016-03-10"),
        ["tasks"] = Rows(
            "id|responsible|locality|title|due|weight|target|actual|outcome|outcomeOn|document|direction|petition",
            "V2|CQ1|||2016-12-31||||||||",
            "V1|CB1;CQ1|X1|Làm đường,\ncầu|2016-12-31|2.5|10|8.5|completed|2016-12-20|NQ1|atLeast|K1"),
        ["contributions"] = Rows(
            "id|assignment|date|kind|amount|unit|source|task",
            "G2|P1|2016-07-01|money|5|VND||",
            "G3|P1|2016-07-01|money|5|VND||",
            "G1|P1|2016-06-01|money|1000000.5|VND|Quỹ \"Xã\r\nhội\"|V1"),
        ["feedback"] = Rows("assignment|period|date|rating", "P1|2017|2017-12-20|80", "P1|2016|2016-12-20|92.5"),
        ["scores"] = Rows("subject|criterion|period|points", "CB1|council|2017|7", "CB1|council|2016|-10.25"),
        ["sanctions"] = Rows("party|date|kind|document", "CB1|2016-09-01|khienTrach|QD1"),
        ["documents"] = Rows(
            "id|number|issuer|issued|title|replaces|carriesOut",
            "QD0||||||",
            "NQ1|05-NQ/TU|||||",
            "QD1|141-QĐ/TU|Tỉnh ủy|2016-01-01|Quyết định|QD0|NQ1"),
        ["decisions"] = Rows(
            "scheme|subject|period|grade|date|document|reason",
            "collectives|CB1|2017|good|2018-01-15||",
            "collectives|CB1|2016|good|2017-01-15|QD1|Theo đề nghị"),
    });

    /// <summary>A register of so many plain rows in the tables that most mistakes are made in, without quotes.</summary>
    public static RegisterText Plain(int rows)
    {
        return new(new(StringComparer.Ordinal)
        {
            ["localities"] = Table("id,name,level", i => $"X{i},Xã {i},commune"),
            ["parties"] = Table("id,name,kind", i => $"C{i},Chủ thể,official"),
            ["assignments"] = Table("id,party,role,locality", i => $"P{i},C{i},monitor,X{i}"),
            ["activities"] = Table("id,assignment,kind,date", i => $"H{i},P{i},fieldVisit,2016-05-05"),
            ["contributions"] = Table("id,assignment,date,kind,amount", i => $"G{i},P{i},2016-05-05,money,1.5"),
        });

        List<List<string>> Table(string header, Func<int, string> row) =>
            [[.. header.Split(',')], .. Enumerable.Range(1, rows).Select(i => row(i).Split(',').ToList())];
    }

    /// <summary>The row of a table in which every cell is filled: its last, the header being row 0.</summary>
    public int FullRow(string table) => this[table].Count - 1;

    /// <summary>The file's text with a line break of one's choice behind each row, and where each cell begins.</summary>
    public (string Text, List<List<(int Line, int Column)>> Places) Render(string table, string lineBreak = "\n")
    {
        var text = new StringBuilder();
        var places = new List<List<(int Line, int Column)>>();
        (int line, int column) = (1, 1);
        foreach (List<string> row in this[table])
        {
            var rowPlaces = new List<(int Line, int Column)>();
            for (int i = 0; i < row.Count; i++)
            {
                Write(i > 0 ? "," : "");
                rowPlaces.Add((line, column));
                Write(Quoted(row[i]));
            }

            places.Add(rowPlaces);
            Write(lineBreak);
        }

        return (text.ToString(), places);

        void Write(string part)
        {
            text.Append(part);
            for (int i = 0; i < part.Length; i++)
            {
                bool ends = part[i] == '\n' || (part[i] == '\r' && !(i + 1 < part.Length && part[i + 1] == '\n'));
                (line, column) = ends ? (line + 1, 1) : (line, column + 1);
            }
        }
    }

    public void WriteTo(string folder)
    {
        foreach (string table in Tables)
        {
            File.WriteAllText(Path.Combine(folder, table + ".csv"), Render(table).Text);
        }
    }

    public static RegisterColumn Column(string table, string column) =>
        RegisterFormat.Files.Single(f => f.Table.Name == table).Columns.Single(c => c.Name == column);

    private static List<List<string>> Rows(params string[] rows) => [.. rows.Select(r => r.Split('|').ToList())];

    private static string Quoted(string cell) =>
        cell.IndexOfAny(['"', ',', '\n', '\r']) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
