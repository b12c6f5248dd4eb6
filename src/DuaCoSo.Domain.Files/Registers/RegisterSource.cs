namespace DuaCoSo.Domain.Files.Registers;

/// <summary>What a register is read from: a folder of files, or a workbook of sheets.</summary>
internal abstract class RegisterSource
{
    /// <summary>Why nothing can be read; <see langword="null"/> when something can.</summary>
    public abstract Problem? Fault { get; }

    /// <summary>The names of what is there, in ordinal order.</summary>
    public abstract IReadOnlyList<string> Names { get; }

    /// <summary>The problem of a table that every register has and that is not there.</summary>
    public abstract ProblemKind Missing { get; }

    /// <summary>The problem of a table that is not there, when something with nearly its name is.</summary>
    public abstract ProblemKind Misspelt { get; }

    /// <summary>The problem of something that is none of a register's.</summary>
    public abstract ProblemKind Unknown { get; }

    /// <summary>The name under which a table is looked for.</summary>
    public abstract string NameOf(RegisterFile file);

    /// <summary>Whether something of a name would be a table, so that an unknown one is spoken of.</summary>
    public abstract bool IsTable(string name);

    /// <summary>Where something of a name is.</summary>
    public abstract ProblemPlace PlaceOf(string name);

    /// <summary>The rows of a table that is there.</summary>
    public abstract TableRows Open(RegisterFile file);
}
