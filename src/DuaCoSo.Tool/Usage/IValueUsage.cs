using DuaCoSo.Domain;

namespace DuaCoSo.Tool.Usage;

/// <summary>An option or argument.</summary>
internal interface IValueUsage : IUsage
{
    /// <summary>Whether its value is a path, which shells complete.</summary>
    bool IsPath { get; }

    /// <summary>The only words it takes; none when it takes others.</summary>
    ValueList<string> Choices { get; }

    /// <summary>What a shell proposes: its choices, or some of the words it takes.</summary>
    IEnumerable<string> Proposals { get; }
}
