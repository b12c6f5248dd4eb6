using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Testing.Yaml;

/// <summary>A file of scenarios as it stands.</summary>
internal sealed record RawFile
{
    /// <summary>The path of the policy.</summary>
    public string? Policy { get; init; }

    /// <summary>The ids of the presets, under each of which every scenario is run.</summary>
    public ValueList<string>? Presets { get; init; }

    /// <summary>The period of every scenario without its own.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The date of every scenario without its own.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>What is given in every scenario.</summary>
    public required RawTables Given { get; init; }

    /// <summary>The scenarios.</summary>
    public required ValueList<RawScenario> Scenarios { get; init; }

    public override string ToString() => FormattableString.Invariant($"{Scenarios.Count} scenarios");
}
