using DuaCoSo.Domain;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Tool;

/// <summary>What <c>duacoso evaluate</c> was asked.</summary>
internal sealed record EvaluateRequest
{
    /// <summary>The folder with policy and register side by side; needed when one of them is not named.</summary>
    public required string? Folder { get; init; }

    /// <summary>The policy file, or <see langword="null"/> for the folder's own.</summary>
    public required string? PolicyPath { get; init; }

    /// <summary>The register folder, or <see langword="null"/> for the folder's own.</summary>
    public required string? RegisterPath { get; init; }

    /// <summary>The evaluation period.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The date of the assessment.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Whether the result is JSON and not tables.</summary>
    public required bool IsJson { get; init; }

    /// <summary>The language of tables and problems.</summary>
    public required Language Language { get; init; }

    /// <summary>The file to write to, or <see langword="null"/> for standard output.</summary>
    public required string? OutPath { get; init; }
}
