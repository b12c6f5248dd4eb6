using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Evaluations;

/// <summary>How parties of one sort are evaluated (phương án đánh giá): subjects, criteria, grades, adjustments, quotas (E1–E7).</summary>
public sealed record EvaluationScheme : PolicyRule
{
    /// <summary>The kind of period that it speaks for.</summary>
    public required PeriodKind Period { get; init; }

    /// <summary>Whom it assesses.</summary>
    public required SubjectSelector Subjects { get; init; }

    /// <summary>Whether a party also answers for its members.</summary>
    /// <value>No by default.</value>
    public bool IncludeMembers { get; init; }

    /// <summary>Whether a party also answers for its organisation.</summary>
    /// <value>No by default.</value>
    public bool IncludeOrganization { get; init; }

    /// <summary>The criteria, at least one.</summary>
    public required ValueList<Criterion> Criteria { get; init; }

    /// <summary>The grades from best to worst, at least one.</summary>
    public required ValueList<Grade> Grades { get; init; }

    /// <summary>The adjustments, in the order in which they apply.</summary>
    /// <value>None by default.</value>
    public ValueList<Adjustment> Adjustments { get; init; } = [];

    /// <summary>The quotas, in the order in which they apply.</summary>
    /// <value>None by default.</value>
    public ValueList<GradeQuota> Quotas { get; init; } = [];
}
