namespace DuaCoSo.Domain.Files.Registers;

/// <summary>The rows of one table as they are read, from a file or from the sheet of a workbook: cells of UTF-8 text, each with its place.</summary>
internal abstract class TableRows : IDisposable
{
    /// <summary>The place of the table as a whole.</summary>
    public abstract ProblemPlace Whole { get; }

    /// <summary>Where the facts that rows became stand.</summary>
    public abstract TableSource Source { get; }

    /// <summary>What is wrong with the row that was read; <see langword="null"/> when its cells can be looked at.</summary>
    public Problem? Fault { get; private set; }

    /// <summary>Whether nothing more can be read after a fault.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>How many cells the row has.</summary>
    public abstract int Count { get; }

    /// <summary>Whether the row has nothing in it.</summary>
    public abstract bool IsBlank { get; }

    /// <summary>Moves to the next row, the header at first.</summary>
    /// <exception cref="IOException">The table cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The table may not be read.</exception>
    public abstract bool Read();

    /// <summary>The text of a cell.</summary>
    public abstract ReadOnlySpan<byte> Cell(int field);

    /// <summary>Whether a cell has no text.</summary>
    public abstract bool IsEmpty(int field);

    /// <summary>Where a cell is.</summary>
    public abstract ProblemPlace Place(int field);

    /// <summary>Looks over the row as a whole: marks the cells that cannot be read, and says why.</summary>
    public abstract void Check(bool[] isUnreadable, FileLog log);

    /// <summary>Why a header of one cell cannot be one, if that can be told.</summary>
    public virtual Problem? FaultOfHeader() => null;

    /// <summary>What cells of a form are called in what the rows come from: how to mend it differs.</summary>
    public virtual CellForm Form(CellForm form) => form;

    /// <summary>Remembers where the row stands, for the fact that it becomes.</summary>
    public abstract void Note();

    /// <inheritdoc/>
    public abstract void Dispose();

    /// <summary>Says that the row is none, and goes on behind it.</summary>
    protected bool Refuse(Problem? fault)
    {
        Fault = fault;
        return true;
    }

    /// <summary>Says that nothing more can be read.</summary>
    protected bool Break(Problem fault)
    {
        IsBroken = true;
        return Refuse(fault);
    }
}
