using System.CommandLine;
using DuaCoSo.Domain;

namespace DuaCoSo.Tool.Usage;

/// <summary>An option that says in both languages what it is.</summary>
internal sealed class VerbOption<T> : Option<T>, IValueUsage
{
    private readonly ValueList<string> _choices = [];

    /// <summary>An option and its further names.</summary>
    public VerbOption(LocalizedText text, string name, params string[] aliases)
        : base(name, aliases) => Text = text;

    /// <inheritdoc/>
    public LocalizedText Text { get; }

    /// <inheritdoc/>
    public bool IsPath { get; init; }

    /// <inheritdoc/>
    public ValueList<string> Choices
    {
        get => _choices;
        init
        {
            _choices = value;
            AcceptOnlyFromAmong([.. value]);
        }
    }

    /// <summary>Words that a shell may propose besides the choices.</summary>
    public Func<IEnumerable<string>> Known { get; init; } = () => [];

    /// <inheritdoc/>
    public IEnumerable<string> Proposals => _choices.Concat(Known());
}
