using System.CommandLine;
using DuaCoSo.Domain;

namespace DuaCoSo.Tool.Usage;

/// <summary>An argument that says in both languages what it is.</summary>
internal sealed class VerbArgument<T>(string name, LocalizedText text) : Argument<T>(name), IValueUsage
{
    private readonly ValueList<string> _choices = [];

    /// <inheritdoc/>
    public LocalizedText Text { get; } = text;

    /// <inheritdoc/>
    public bool IsPath { get; init; }

    /// <inheritdoc/>
    public ValueList<string> Choices
    {
        get => _choices;
        init
        {
            _choices = value;
            this.AcceptOnlyFromAmong([.. value]);
        }
    }

    /// <summary>Words that a shell may propose besides the choices.</summary>
    public Func<IEnumerable<string>> Known { get; init; } = () => [];

    /// <inheritdoc/>
    public IEnumerable<string> Proposals => _choices.Concat(Known());
}
