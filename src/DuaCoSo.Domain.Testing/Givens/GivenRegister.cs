using System.Text;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Files.Registers;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Testing.Givens;

/// <summary>Makes a register of rows, by the reader of the register's files: whatever that one finds wrong is found here, each problem at the cell that was written.</summary>
internal static class GivenRegister
{
    private const string Suffix = ".csv";

    /// <summary>The register with its warnings, or every problem.</summary>
    public static Checked<ResponsibilityRegister> Create(ValueList<ScenarioRow> complete)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var cells = new Dictionary<(string File, int Line, int Column), (ScenarioRow Row, string Column)>();
        foreach (RegisterFile file in RegisterFormat.Files)
        {
            ScenarioRow[] rows = [.. complete.Where(r => r.Table == file.Table.Name)];
            if (rows.Length > 0 || file.IsRequired)
            {
                files.Add(file.Name, Encoding.UTF8.GetBytes(Written(file, rows, cells)));
            }
        }

        Checked<ResponsibilityRegister> read = RegisterReader.ReadRegister(new FolderSource(files), RegisterLimits.Default);
        ValueList<Problem> problems = read.Problems.Select(p => p.MovedTo(Place(p.Place, cells))).ToValueList();
        return read.TryGet(out ResponsibilityRegister? register) ? Checked<ResponsibilityRegister>.Accepted(register, problems) : Checked<ResponsibilityRegister>.Refused(problems);
    }

    private static string Written(RegisterFile file, ScenarioRow[] rows, Dictionary<(string File, int Line, int Column), (ScenarioRow Row, string Column)> cells)
    {
        var text = new StringBuilder().AppendJoin(',', file.Table.Columns).Append('\n');
        for (int i = 0; i < rows.Length; i++)
        {
            int start = text.Length;
            foreach (string column in file.Table.Columns)
            {
                text.Append(column == file.Table.Columns[0] ? "" : ",");
                cells.Add((file.Name, i + 2, text.Length - start + 1), (rows[i], column));

                // A row is a line, whatever a cell holds: a line break stays a control character and is refused as one.
                if (rows[i][column] is { } cell)
                {
                    text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal).Replace('\n', '\u0001').Replace('\r', '\u0001')).Append('"');
                }
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static ProblemPlace Place(ProblemPlace found, Dictionary<(string File, int Line, int Column), (ScenarioRow Row, string Column)> cells)
    {
        ProblemPlace plain = found with { File = null, Line = null, Column = null, Table = found.Table ?? found.File?.Replace(Suffix, "", StringComparison.Ordinal) };
        if (!cells.TryGetValue((found.File ?? "", found.Line ?? 0, found.Column ?? 1), out (ScenarioRow Row, string Column) cell))
        {
            return plain;
        }

        ProblemPlace written = cell.Row.PlaceOf(found.Field ?? cell.Column);
        return plain with
        {
            File = written.File,
            Line = written.Line,
            Column = written.Column,
            Path = written.Path,
            Field = found.Field ?? cell.Column,
            Id = found.Id ?? cell.Row["id"],
        };
    }
}
