using System.CommandLine;
using System.CommandLine.Parsing;
using DuaCoSo.Domain;

namespace DuaCoSo.Tool.Usage;

/// <summary>A verb: its options and arguments, what it is in both languages, examples, and what it does.</summary>
internal sealed class Verb : Command, IUsage
{
    /// <summary>A verb without anything yet.</summary>
    public Verb(string name, LocalizedText text)
        : base(name)
    {
        Text = text;
        Validators.Add(RefuseEmptyValues);
    }

    /// <inheritdoc/>
    public LocalizedText Text { get; }

    /// <summary>Commands that show what it is for.</summary>
    public required ValueList<Example> Examples { get; init; }

    /// <summary>Does what was asked and says how the tool ends.</summary>
    public Func<ParseResult, ToolConsole, int>? Run { get; init; }

    // By token, since the value of an option that lacks its argument cannot be asked for.
    private void RefuseEmptyValues(CommandResult result)
    {
        IEnumerable<(string Name, SymbolResult? Result)> values = [.. Arguments.Select(a => (a.Name, (SymbolResult?)result.GetResult(a))), .. Options.Select(o => (o.Name, (SymbolResult?)result.GetResult(o)))];
        foreach ((string name, _) in values.Where(v => v.Result?.Tokens.Any(t => t.Value.Length == 0) == true))
        {
            UsageErrors.Add(result, new($"{name} để trống.", $"{name} is empty."));
        }
    }
}
