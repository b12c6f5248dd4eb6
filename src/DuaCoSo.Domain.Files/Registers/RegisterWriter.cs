using System.Text;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Files.Registers;

/// <summary>Writes the files of a register from the canonical cells that its digest is over.</summary>
internal static class RegisterWriter
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>Writes every table into a folder.</summary>
    /// <exception cref="IOException">The folder has files of a register and they are not to be replaced, or it cannot be written to.</exception>
    /// <exception cref="DomainException">A value cannot stand in a file.</exception>
    public static void Write(string folder, RegisterFacts facts, bool isReplacing)
    {
        Dictionary<RegisterTable, StringBuilder> tables = Render(facts);
        if (!isReplacing && RegisterFormat.Files.FirstOrDefault(f => File.Exists(Path.Combine(folder, f.Name))) is { } present)
        {
            throw new IOException($"There is a register in {folder} already: {present.Name}.");
        }

        Directory.CreateDirectory(folder);

        // Each file is whole or the old one, whatever interrupts the writing.
        foreach (RegisterFile file in RegisterFormat.Files)
        {
            if (tables.TryGetValue(file.Table, out StringBuilder? text))
            {
                File.WriteAllText(Path.Combine(folder, file.Name + ".new"), text.ToString(), WithMark);
            }
        }

        foreach (RegisterFile file in RegisterFormat.Files)
        {
            string path = Path.Combine(folder, file.Name);
            if (tables.ContainsKey(file.Table))
            {
                File.Move(path + ".new", path, overwrite: true);
            }
            else
            {
                File.Delete(path);
            }
        }
    }

    private static Dictionary<RegisterTable, StringBuilder> Render(RegisterFacts facts)
    {
        var tables = new Dictionary<RegisterTable, StringBuilder>();
        foreach (RegisterFile file in RegisterFormat.Files.Where(f => f.IsRequired))
        {
            tables.Add(file.Table, Header(file.Table));
        }

        var problems = new List<Problem>();
        var rows = new Dictionary<RegisterTable, int>();
        foreach ((RegisterTable table, string[] cells) in RegisterCells.Of(facts))
        {
            if (!tables.TryGetValue(table, out StringBuilder? text))
            {
                tables.Add(table, text = Header(table));
            }

            int row = rows[table] = rows.GetValueOrDefault(table, -1) + 1;
            ValueList<RegisterColumn> columns = RegisterFormat.Files[table.Order].Columns;
            for (int i = 0; i < cells.Length; i++)
            {
                if (!CanBeRead(columns[i], cells[i], facts, table, row))
                {
                    problems.Add(RegisterFileProblems.NotWritable.At(ProblemPlace.InRegister(table.Name, row, columns[i].Name, null), ("column", columns[i].Name)));
                }

                text.Append(i == 0 ? "" : ",");
                Append(text, cells[i]);
            }

            text.Append('\n');
        }

        return problems.Count > 0 ? throw new DomainException(problems.ToValueList()) : tables;
    }

    private static StringBuilder Header(RegisterTable table) => new StringBuilder().AppendJoin(',', table.Columns).Append('\n');

    private static void Append(StringBuilder text, string cell)
    {
        if (cell.AsSpan().IndexOfAny(",\"\r\n") < 0)
        {
            text.Append(cell);
            return;
        }

        text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }

    /// <summary>Whether a reader would find the same in a cell.</summary>
    private static bool CanBeRead(RegisterColumn column, string cell, RegisterFacts facts, RegisterTable table, int row)
    {
        if (cell.Length == 0)
        {
            return true;
        }

        if (Encoding.UTF8.GetByteCount(cell) > RegisterLimits.Default.CellBytes)
        {
            return false;
        }

        return column.Kind switch
        {
            CellKind.Text => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(cell)) == cell && !CellText.HasControl(Encoding.UTF8.GetBytes(cell)),
            CellKind.Key or CellKind.Reference or CellKind.Code when column.IsList =>
                cell.Split(RegisterFormat.ListSeparator).Length == Items(facts, table, row, column.Name) && !cell.Split(RegisterFormat.ListSeparator).Any(CellText.IsScientific),
            CellKind.Key or CellKind.Reference or CellKind.Code => !CellText.IsScientific(cell),
            _ => true,
        };
    }

    /// <summary>How many items a list has.</summary>
    private static int Items(RegisterFacts facts, RegisterTable table, int row, string column) => (table.Name, column) switch
    {
        ("localities", "traits") => facts.Localities[row].Traits.Distinct().Count(),
        ("localities", _) => facts.Localities[row].Succeeds.Distinct().Count(),
        ("assignments", _) => facts.Assignments[row].Succeeds.Distinct().Count(),
        ("activities", _) => facts.Activities[row].Contents.Distinct().Count(),
        _ => facts.Tasks[row].Responsible.Distinct().Count(),
    };
}
