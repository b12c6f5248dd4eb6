namespace DuaCoSo.Domain.Files.Registers;

/// <summary>One column of a register file: what the reader, the writers and the reference page need to know of it.</summary>
/// <param name="Name">Its name in the header.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Title">What it says.</param>
internal sealed record RegisterColumn(string Name, CellKind Kind, LocalizedText Title)
{
    /// <summary>Whether every record has a value, and every file the column.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether a cell holds a list separated by <c>;</c>.</summary>
    public bool IsList { get; init; }

    /// <summary>The table whose ids a reference names.</summary>
    public string? Target { get; init; }

    /// <summary>The range of a number.</summary>
    public NumberRange? Range { get; init; }

    /// <summary>The words of a closed vocabulary, in the order of its enum's numbers from 1.</summary>
    public ValueList<string> Words { get; init; } = [];

    /// <summary>The well-known codes of an open vocabulary, worth proposing.</summary>
    public ValueList<string> Known { get; init; } = [];

    /// <summary>What an empty cell means; <see langword="null"/> for absent.</summary>
    public string? Default { get; init; }

    public override string ToString() => Name;
}
