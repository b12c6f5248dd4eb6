namespace DuaCoSo.Tool;

/// <summary>Where the tool writes: results to one stream, problems to another writer.</summary>
internal sealed class ToolConsole(Stream output, TextWriter error, bool isTerminal, int? width = null)
{
    /// <summary>Results, as UTF-8.</summary>
    public Stream Output { get; } = output;

    /// <summary>Problems and usage.</summary>
    public TextWriter Error { get; } = error;

    /// <summary>Whether a person is looking, so that tables have borders.</summary>
    public bool IsTerminal { get; } = isTerminal;

    /// <summary>How many columns tables may take at a terminal; <see langword="null"/> for as many as it has.</summary>
    public int? Width { get; } = width;

    /// <summary>Writes tables to the results: with borders when a person is looking.</summary>
    public void Write(IReadOnlyList<TextTable> tables)
    {
        if (IsTerminal)
        {
            TerminalTables.Write(Output, tables, Width);
        }
        else
        {
            PlainTables.Write(Output, tables);
        }
    }
}
