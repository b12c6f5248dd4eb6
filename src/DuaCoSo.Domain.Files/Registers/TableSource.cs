using CsvHelper;

namespace DuaCoSo.Domain.Files.Registers;

/// <summary>Where the facts of a table stand in their file: the way back from a fact to its line and column.</summary>
/// <param name="path">The file's name as problems give it.</param>
/// <param name="open">How it is opened.</param>
internal sealed class TableSource(string path, Func<string, Stream> open)
{
    private readonly List<long> _offsets = [];
    private readonly List<int> _lines = [];

    /// <summary>For each column of the description its cell in a row, or −1.</summary>
    public int[] Fields { get; set; } = [];

    /// <summary>How many facts the table has.</summary>
    public int Count => _offsets.Count;

    /// <summary>Notes where the next fact stands.</summary>
    public void Add(long offset, long line)
    {
        _offsets.Add(offset);
        _lines.Add((int)Math.Min(line, int.MaxValue));
    }

    /// <summary>Problems of facts, each moved to its cell. The rows are read a second time, these alone.</summary>
    public IEnumerable<Problem> Locate(IReadOnlyList<Problem> problems, RegisterFile file, RegisterLimits limits)
    {
        using Stream? stream = problems.Any(p => p.Place.Index is not null) ? open(path) : null;
        foreach (Problem problem in problems)
        {
            yield return problem.MovedTo(Place(problem.Place, stream, file, limits));
        }
    }

    private ProblemPlace Place(ProblemPlace fact, Stream? stream, RegisterFile file, RegisterLimits limits)
    {
        if (fact.Index is not { } index)
        {
            return fact with { File = path };
        }

        (int line, int column) = (_lines[index], 1);
        int field = file.Table.IndexOf(fact.Field) is >= 0 and int known ? Fields[known] : -1;
        if (field > 0 && stream is not null)
        {
            stream.Position = _offsets[index];
            using CsvReader csv = TableFile.Reader(stream, limits, file, leaveOpen: true, onMalformed: null);
            if (csv.Read() && field < csv.FieldCount)
            {
                (line, column) = CellPosition.Of(csv, field, line);
            }
        }

        return fact with { File = path, Line = line, Column = column };
    }
}
