using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Testing.Yaml;

/// <summary>A scenario as it stands in a file, its cases told apart.</summary>
internal sealed record RawScenario
{
    /// <summary>Where it begins, in bytes.</summary>
    public int Start { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What part of which document it tests.</summary>
    public string? Basis { get; init; }

    /// <summary>Its period, if not the file's.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>Its date, if not the file's.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>What is given.</summary>
    public required RawTables Given { get; init; }

    /// <summary>What is expected.</summary>
    public required RawTables Expected { get; init; }

    public override string ToString() => Name;
}
