using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Tool;

/// <summary>What every verb that assesses was asked: which policy, which register, which period, as of when.</summary>
internal sealed record CaseRequest
{
    /// <summary>The folder with policy and register side by side; needed when one of them is not named.</summary>
    public required string? Folder { get; init; }

    /// <summary>The policy file, or <see langword="null"/> for the folder's own.</summary>
    public required string? DocumentPath { get; init; }

    /// <summary>The register folder, or <see langword="null"/> for the folder's own.</summary>
    public required string? RegisterPath { get; init; }

    /// <summary>The evaluation period.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The date of the assessment.</summary>
    public required LocalDate AsOf { get; init; }
}
