namespace DuaCoSo.Tool;

/// <summary>Where the tool writes: results to one stream, problems to another writer.</summary>
internal sealed class ToolConsole(Stream output, TextWriter error, bool isTerminal)
{
    /// <summary>Results, as UTF-8.</summary>
    public Stream Output { get; } = output;

    /// <summary>Problems and usage.</summary>
    public TextWriter Error { get; } = error;

    /// <summary>Whether a person is looking, so that tables have borders and colours.</summary>
    public bool IsTerminal { get; } = isTerminal;
}
