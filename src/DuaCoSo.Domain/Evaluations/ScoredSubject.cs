using System.Diagnostics.CodeAnalysis;
using DuaCoSo.Domain.Parties;

namespace DuaCoSo.Domain.Evaluations;

/// <summary>One subject's score under one scheme (điểm của một đối tượng), before anything that looks at other subjects: adjustments by organisation and quotas (E1–E5).</summary>
/// <remarks>It needs nothing but itself to be computed, so it can come from another partition or process, and holds nothing but values. Immutable and safe to share between threads.</remarks>
public sealed record ScoredSubject
{
    // What was measured, criterion by criterion, and what makes points of it. There are many scores and few are looked into: criteria are written out when they are asked for.
    private readonly CriterionPoints[] _points = [];
    private readonly Fraction?[] _values = [];
    private readonly Id<Party> _organization;
    private readonly Position _position;
    private readonly decimal _score;
    private readonly int _grade = -1;
    private readonly bool _hasScore;
    private ScoreDetails? _details;

    /// <summary>A score that is told whole.</summary>
    public ScoredSubject()
    {
    }

#pragma warning disable CS8618 // Criteria are never null: they are made of the values when they are asked for.
    /// <summary>A score of what was measured.</summary>
    [SetsRequiredMembers]
    internal ScoredSubject(CriterionPoints[] points, Fraction?[] values)
#pragma warning restore CS8618
    {
        (Scheme, Verdicts) = ("", []);
        (_points, _values) = (points, values);
    }

    /// <summary>The scheme's code.</summary>
    public required string Scheme { get; init; }

    /// <summary>The subject.</summary>
    public required Id<Party> Subject { get; init; }

    /// <summary>Its organisation, or <see langword="null"/>.</summary>
    public required Id<Party>? Organization
    {
        get => _organization.IsEmpty ? null : _organization;
        init => _organization = value ?? default;
    }

    /// <summary>Its position, or <see langword="null"/>.</summary>
    public required Position? Position
    {
        get => _position == default ? null : _position;
        init => _position = value ?? default;
    }

    /// <summary>The criteria in the scheme's order.</summary>
    public required ValueList<CriterionScore> Criteria
    {
        get => Details.Criteria;
        init => _details = Details with { Criteria = value };
    }

    /// <summary>What the points are multiplied by, Σ all weights / Σ weights not left out; <see langword="null"/> when all are left out (E4).</summary>
    public required Fraction? Scaling
    {
        get => Details.Scaling;
        init => _details = Details with { Scaling = value };
    }

    /// <summary>Whether it had enough days in force to be assessed (E1).</summary>
    public required bool HasEnoughDays { get; init; }

    /// <summary>The score to 2 decimals; <see langword="null"/> when it is not assessed (E1, E3).</summary>
    public required decimal? Score
    {
        get => _hasScore ? _score : null;
        init => (_score, _hasScore) = (value ?? 0, value is not null);
    }

    /// <summary>The place in the scale of the grade that score and conditions give, from 0 for the best; <see langword="null"/> when it is not assessed (E5).</summary>
    public required int? Grade
    {
        get => _grade < 0 ? null : _grade;
        init => _grade = value ?? -1;
    }

    /// <summary>What the condition of each adjustment came to, in the scheme's order; unknown for one that has none (E6).</summary>
    public required ValueList<Truth> Verdicts { get; init; }

    private ScoreDetails Details => _details ??= ScoreDetails.Of(_points, _values);

    /// <summary>Whether two say the same, each criterion included.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(ScoredSubject? other) => other is not null
        && (Scheme, Subject, _organization, _position) == (other.Scheme, other.Subject, other._organization, other._position)
        && (HasEnoughDays, Score, Grade) == (other.HasEnoughDays, other.Score, other.Grade) && Verdicts.Equals(other.Verdicts) && Details.Equals(other.Details);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scheme, Subject, Score, Grade, Verdicts);

    /// <summary>The scheme, the subject and the score.</summary>
    public override string ToString() => FormattableString.Invariant($"{Scheme} {Subject}: {Score}");
}
