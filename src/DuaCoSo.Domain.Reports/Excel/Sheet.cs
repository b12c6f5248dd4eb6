namespace DuaCoSo.Domain.Reports.Excel;

/// <summary>A sheet that is written: its name, its columns, and its rows as texts in one canonical form.</summary>
/// <param name="Name">Its name: 1 to 31 characters.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, a text for each column; empty for nothing.</param>
internal sealed record Sheet(string Name, IReadOnlyList<SheetColumn> Columns, IReadOnlyCollection<IReadOnlyList<string>> Rows)
{
    /// <summary>The greatest number of rows, the header left out.</summary>
    public const int MostRows = 1_048_575;

    /// <summary>The greatest length of a text, in UTF-16 units.</summary>
    public const int LongestText = 32_767;

    /// <summary>The problems of writing it, each at its record.</summary>
    public IEnumerable<Problem> Faults()
    {
        if (Rows.Count > MostRows)
        {
            yield return WorkbookProblems.TooManyRows.At(new() { Table = Name }, ("count", FormattableString.Invariant($"{Rows.Count}")));
        }

        int index = 0;
        foreach (IReadOnlyList<string> row in Rows)
        {
            for (int i = 0; i < row.Count; i++)
            {
                if (EscapedText.Encode(row[i]).Length > LongestText)
                {
                    yield return WorkbookProblems.TextTooLong.At(
                        ProblemPlace.InRegister(Name, index, Columns[i].Heading, null), ("column", Columns[i].Heading), ("length", FormattableString.Invariant($"{row[i].Length}")));
                }
            }

            index++;
        }
    }

    public override string ToString() => Name;
}
