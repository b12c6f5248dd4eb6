namespace DuaCoSo.Domain.Files.Registers;

/// <summary>Where the facts of a table stand in a file or a sheet: the way back from a fact to its cell.</summary>
internal abstract class TableSource
{
    /// <summary>For each column of the description its cell in a row, or −1.</summary>
    public int[] Fields { get; set; } = [];

    /// <summary>Problems of facts, each moved to its cell.</summary>
    public abstract IEnumerable<Problem> Locate(IReadOnlyList<Problem> problems);

    /// <summary>The cell of a row that a problem of a fact is about, or −1.</summary>
    protected int FieldOf(ProblemPlace fact, RegisterFile file) => file.Table.IndexOf(fact.Field) is >= 0 and int known ? Fields[known] : -1;
}
