using DuaCoSo.Domain.Files.Registers;

namespace DuaCoSo.Domain.Reports.Excel;

/// <summary>Where the facts of a table stand in its sheet: their rows.</summary>
/// <param name="file">The table's description.</param>
/// <param name="sheet">The place of the sheet.</param>
internal sealed class SheetSource(RegisterFile file, ProblemPlace sheet) : TableSource
{
    private readonly List<int> _rows = [];

    /// <summary>Notes where the next fact stands.</summary>
    public void Add(int row) => _rows.Add(row);

    public override IEnumerable<Problem> Locate(IReadOnlyList<Problem> problems) => problems.Select(problem =>
    {
        ProblemPlace place = problem.Place with { File = sheet.File, Sheet = sheet.Sheet };
        return problem.MovedTo(place.Index is { } index ? place with { Line = _rows[index], Column = Math.Max(FieldOf(place, file), 0) + 1 } : place);
    });
}
