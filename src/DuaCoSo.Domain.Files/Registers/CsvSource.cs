using CsvHelper;

namespace DuaCoSo.Domain.Files.Registers;

/// <summary>Where the facts of a table stand in its file: their lines and columns.</summary>
/// <param name="file">The file's description.</param>
/// <param name="path">The file's name as problems give it.</param>
/// <param name="open">How it is opened.</param>
/// <param name="limits">The limits.</param>
internal sealed class CsvSource(RegisterFile file, string path, Func<string, Stream> open, RegisterLimits limits) : TableSource
{
    private readonly List<long> _offsets = [];
    private readonly List<int> _lines = [];

    /// <summary>Notes where the next fact stands.</summary>
    public void Add(long offset, long line)
    {
        _offsets.Add(offset);
        _lines.Add((int)Math.Min(line, int.MaxValue));
    }

    /// <summary>Problems of facts, each moved to its cell. The rows are read a second time, these alone.</summary>
    public override IEnumerable<Problem> Locate(IReadOnlyList<Problem> problems)
    {
        using Stream? stream = problems.Any(p => p.Place.Index is not null) ? open(path) : null;
        foreach (Problem problem in problems)
        {
            yield return problem.MovedTo(Place(problem.Place, stream));
        }
    }

    private ProblemPlace Place(ProblemPlace fact, Stream? stream)
    {
        if (fact.Index is not { } index)
        {
            return fact with { File = path };
        }

        (int line, int column) = (_lines[index], 1);
        int field = FieldOf(fact, file);
        if (field > 0 && stream is not null)
        {
            stream.Position = _offsets[index];
            using CsvReader csv = CsvRows.Reader(stream, limits, file, leaveOpen: true, onMalformed: null);
            if (csv.Read() && field < csv.FieldCount)
            {
                (line, column) = CellPosition.Of(csv, field, line);
            }
        }

        return fact with { File = path, Line = line, Column = column };
    }
}
