using NodaTime;

namespace DuaCoSo.Domain.Evaluations;

/// <summary>Caps a grade's share (tỷ lệ khống chế) (E7).</summary>
public sealed record GradeQuota
{
    /// <summary>The code of the grade that is capped; not the worst.</summary>
    public required string Grade { get; init; }

    /// <summary>The share, 0 to 1.</summary>
    public required decimal Share { get; init; }

    /// <summary>The code of the grade that makes the base.</summary>
    public required string Among { get; init; }

    /// <summary>Whether the base is those graded so or better, or exactly so.</summary>
    /// <value>Or better by default.</value>
    public QuotaBase Base { get; init; } = QuotaBase.OrBetter;

    /// <summary>How the cap is rounded.</summary>
    /// <value>Down by default.</value>
    public QuotaRounding Rounding { get; init; } = QuotaRounding.Floor;

    /// <summary>What becomes of ties across the boundary.</summary>
    /// <value>None of them keeps it by default.</value>
    public QuotaTies Ties { get; init; } = QuotaTies.Exclude;

    /// <summary>Within which groups.</summary>
    /// <value>All subjects together by default.</value>
    public QuotaGrouping GroupBy { get; init; } = QuotaGrouping.All;

    /// <summary>The number of the document that the rule rests on.</summary>
    /// <value><see langword="null"/> by default.</value>
    public string? Basis { get; init; }

    /// <summary>Whether a document states the rule or it is assumed.</summary>
    /// <value>Not said by default.</value>
    public Provenance? Provenance { get; init; }

    /// <summary>When a person last confirmed the rule.</summary>
    /// <value>Never by default.</value>
    public LocalDate? LastReviewed { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{Grade} {Share} of {Among}");
}
