using DuaCoSo.Domain.Documents;

namespace DuaCoSo.TestKit.Twin;

/// <summary>All that the twin finds.</summary>
public sealed record TwinAssessment
{
    public IReadOnlyList<TwinObligation> Obligations { get; init; } = [];

    public IReadOnlyList<TwinCoverage> Coverage { get; init; } = [];

    public IReadOnlyList<string> Orphaned { get; init; } = [];

    public IReadOnlyList<string> Misplaced { get; init; } = [];

    public IReadOnlyList<TwinPetition> Petitions { get; init; } = [];

    public IReadOnlyList<TwinDocument> Documents { get; init; } = [];

    /// <summary>The forms expected; <see langword="null"/> without a feedback rule.</summary>
    public IReadOnlyList<TwinForm>? Forms { get; init; }

    public IReadOnlyList<TwinEvaluation> Evaluations { get; init; } = [];
}
