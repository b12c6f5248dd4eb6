using DuaCoSo.Domain;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Parties;

namespace DuaCoSo.TestKit.Twin;

/// <summary>A subject's evaluation as the twin computes it (E).</summary>
public sealed record TwinEvaluation
{
    public required EvaluationScheme Scheme { get; init; }

    public required Party Subject { get; init; }

    public required IReadOnlyList<TwinCriterion> Criteria { get; init; }

    /// <summary>The score to 2 decimals; <see langword="null"/> when not assessed.</summary>
    public required decimal? Score { get; init; }

    /// <summary>The codes of the adjustments that held.</summary>
    public IReadOnlyList<string> Adjustments { get; init; } = [];

    /// <summary>The places of the grades in the scale, the best being 0; meaningless when not assessed.</summary>
    public int GradeByScore { get; init; }

    public int GradeBeforeQuota { get; init; }

    public int Grade { get; init; }

    /// <summary>Fewer days than the scheme's minimum (E1).</summary>
    public bool HadTooFewDays { get; init; }

    /// <summary>A condition of the grade or of an adjustment was unknown (E6).</summary>
    public bool HadUnknown { get; init; }

    /// <summary>How ties are settled by the quota at whose edge it stood, with the score of one on the other side (E7).</summary>
    public QuotaTies? TiedUnder { get; init; }

    public bool IsAssessed => Score is not null;

    public string GradeBeforeQuotaCode => IsAssessed ? Scheme.Grades[GradeBeforeQuota].Code : "notAssessed";

    public string GradeCode => IsAssessed ? Scheme.Grades[Grade].Code : "notAssessed";
}
