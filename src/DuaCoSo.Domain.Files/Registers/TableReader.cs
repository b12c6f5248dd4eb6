using System.Globalization;
using System.Text;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Files.Registers;

/// <summary>Reads one table, from whatever source, into its facts: the one reader of files and of sheets.</summary>
internal sealed class TableReader
{
    private readonly RegisterFile _file;
    private readonly TableRows _rows;
    private readonly RegisterLimits _limits;
    private readonly RegisterDefects _defects;
    private readonly TextPool _pool;
    private readonly FileLog _log;

    private TableReader(RegisterFile file, TableRows rows, RegisterLimits limits, RegisterDefects defects, TextPool pool)
    {
        _file = file;
        _rows = rows;
        _limits = limits;
        _defects = defects;
        _pool = pool;
        _log = new(file, limits, defects);
    }

    /// <summary>Reads a table to its end and gives its rows free.</summary>
    /// <typeparam name="T">The facts of its table.</typeparam>
    /// <returns>The facts, where they stand, and the problems in the order of lines and columns.</returns>
    public static (List<T> Facts, TableSource Source, List<Problem> Problems) Read<T>(
        RegisterFile file, TableRows rows, RegisterLimits limits, RegisterDefects defects, TextPool pool, Func<RegisterRow, T> make)
    {
        var table = new TableReader(file, rows, limits, defects, pool);
        var facts = new List<T>();
        using (rows)
        {
            try
            {
                if (table.ReadHeader() is { } row)
                {
                    table.ReadRows(row, facts, make);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                table.GiveUp(RegisterFileProblems.FileNotReadable.At(rows.Whole));
            }
        }

        return (facts, rows.Source, table._log.Finish());
    }

    private void ReadRows<T>(RegisterRow row, List<T> facts, Func<RegisterRow, T> make)
    {
        int cells = _rows.Count;
        int rows = 0;
        while (_rows.Read())
        {
            if (_rows.Fault is { } fault)
            {
                if (_rows.IsBroken)
                {
                    GiveUp(fault);
                    return;
                }

                Drop(fault);
                continue;
            }

            if (_rows.IsBlank)
            {
                continue;
            }

            if (++rows > _limits.Rows)
            {
                GiveUp(RegisterFileProblems.TooManyRows.At(_rows.Place(0), ("limit", Number(_limits.Rows))));
                return;
            }

            if (_rows.Count != cells)
            {
                Drop(RegisterFileProblems.RowLength.At(_rows.Place(0), ("found", Number(_rows.Count)), ("expected", Number(cells))));
                continue;
            }

            row.Begin(facts.Count);
            _rows.Note();
            facts.Add(make(row));
        }
    }

    /// <summary>Reads the header; <see langword="null"/> when no row can be read by it.</summary>
    private RegisterRow? ReadHeader()
    {
        if (!_rows.Read())
        {
            GiveUp(RegisterFileProblems.HeaderMissing.At(_rows.Whole, ("header", string.Join(',', _file.Table.Columns))));
            return null;
        }

        if (_rows.Fault is { } fault)
        {
            GiveUp(fault);
            return null;
        }

        string[] names = new string[_rows.Count];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = _rows.Cell(i).Length > TextKey.MaxLength ? "…" : Encoding.UTF8.GetString(_rows.Cell(i));
        }

        if (names.Length == 1 && _rows.FaultOfHeader() is { } faultOfHeader)
        {
            GiveUp(faultOfHeader);
            return null;
        }

        int[] fields = Fields(names);
        _rows.Source.Fields = fields;
        return new(_rows, _file, fields, _pool, _log);
    }

    private int[] Fields(string[] names)
    {
        int[] fields = new int[_file.Columns.Count];
        Array.Fill(fields, -1);
        var unknown = new List<int>();
        var nameless = new List<int>();
        for (int i = 0; i < names.Length; i++)
        {
            int column = _file.Table.IndexOf(names[i]);
            if (column < 0)
            {
                (names[i].Length == 0 ? nameless : unknown).Add(i);
            }
            else if (fields[column] < 0)
            {
                fields[column] = i;
            }
            else
            {
                // Either could be right, so neither is judged.
                _log.Add(RegisterFileProblems.ColumnRepeated.At(_rows.Place(i), ("column", names[i])));
                _defects.AddColumn(_file.Table.Name, names[i]);
            }
        }

        for (int column = 0; column < fields.Length; column++)
        {
            RegisterColumn description = _file.Columns[column];
            if (description.IsRequired && fields[column] < 0)
            {
                Missing(description.Name);
            }
        }

        foreach (int i in unknown)
        {
            (string nearest, bool isNear) = Spelling.Nearest(names[i], _file.Table.Columns);
            _log.Add(RegisterFileProblems.UnknownColumn.At(_rows.Place(i), ("column", names[i]), ("nearest", nearest)));
            if (isNear && fields[_file.Table.IndexOf(nearest)] < 0)
            {
                // Most likely that column, misspelt: that it is empty is not held against it.
                _defects.AddColumn(_file.Table.Name, nearest);
            }
        }

        if (nameless.Count > 0)
        {
            _log.Add(RegisterFileProblems.NamelessColumn.At(_rows.Place(nameless[0]), ("count", Number(nameless.Count))));
        }

        return fields;

        void Missing(string column)
        {
            _defects.AddColumn(_file.Table.Name, column);
            int meant = unknown.FindIndex(i => Spelling.Nearest(names[i], _file.Table.Columns) is { IsNear: true } nearest && nearest.Word == column);
            if (meant < 0)
            {
                _log.Add(RegisterFileProblems.ColumnMissing.At(_rows.Place(0), ("column", column)));
                return;
            }

            _log.Add(RegisterFileProblems.ColumnMisspelt.At(_rows.Place(unknown[meant]), ("column", column), ("found", names[unknown[meant]])));
            unknown.RemoveAt(meant);
        }
    }

    private void Drop(Problem problem)
    {
        _log.Add(problem);
        _defects.AddRecord(_file.Table.Name);
    }

    private void GiveUp(Problem problem)
    {
        _log.Add(problem);
        _defects.AddTable(_file.Table.Name);
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
