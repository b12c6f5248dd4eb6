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

    /// <summary>Hands over every record as the cells of its row, table by table.</summary>
    /// <exception cref="DomainException">A value would not be read back: every one is named, after all rows were handed over.</exception>
    public static void Each(RegisterFacts facts, Action<RegisterFile, string[]> write)
    {
        var problems = new List<Problem>();
        var rows = new Dictionary<RegisterTable, int>();
        foreach ((RegisterTable table, string[] cells) in RegisterCells.Of(facts))
        {
            RegisterFile file = RegisterFormat.Files[table.Order];
            int row = rows[table] = rows.GetValueOrDefault(table, -1) + 1;
            for (int i = 0; i < cells.Length; i++)
            {
                if (!CanBeRead(file.Columns[i], cells[i], facts, table, row))
                {
                    problems.Add(RegisterFileProblems.NotWritable.At(
                        ProblemPlace.InRegister(table.Name, row, file.Columns[i].Name, null), ("column", file.Columns[i].Name)));
                }
            }

            write(file, cells);
        }

        if (problems.Count > 0)
        {
            throw new DomainException(problems.ToValueList());
        }
    }

    private static Dictionary<RegisterTable, StringBuilder> Render(RegisterFacts facts)
    {
        var tables = new Dictionary<RegisterTable, StringBuilder>();
        foreach (RegisterFile file in RegisterFormat.Files.Where(f => f.IsRequired))
        {
            tables.Add(file.Table, Header(file.Table));
        }

        Each(facts, (file, cells) =>
        {
            if (!tables.TryGetValue(file.Table, out StringBuilder? text))
            {
                tables.Add(file.Table, text = Header(file.Table));
            }

            for (int i = 0; i < cells.Length; i++)
            {
                text.Append(i == 0 ? "" : ",");
                Append(text, cells[i]);
            }

            text.Append('\n');
        });
        return tables;
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
