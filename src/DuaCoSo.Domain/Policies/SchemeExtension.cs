using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Policies;

/// <summary>What an extension says of an evaluation scheme (phương án đánh giá kế thừa) (V2): its own criteria, grades and adjustments by code; what is left out is the base's.</summary>
/// <remarks>A scheme that no base has must say its period, subjects, criteria and grades.</remarks>
public sealed record SchemeExtension : PolicyRule
{
    /// <summary>The kind of period that the scheme speaks for.</summary>
    /// <value>The base's by default.</value>
    public PeriodKind? Period { get; init; }

    /// <summary>Whom it assesses.</summary>
    /// <value>The base's by default.</value>
    public SubjectSelector? Subjects { get; init; }

    /// <summary>Whether a party also answers for its members.</summary>
    /// <value>The base's by default.</value>
    public bool? IncludeMembers { get; init; }

    /// <summary>Whether a party also answers for its organisation.</summary>
    /// <value>The base's by default.</value>
    public bool? IncludeOrganization { get; init; }

    /// <summary>The criteria that replace the base's, are added or are dropped.</summary>
    /// <value>None by default.</value>
    public ValueList<RuleOverride<Criterion>> Criteria { get; init; } = [];

    /// <summary>The grades that replace the base's, are added or are dropped; one that is added stands before the first with a lower least score.</summary>
    /// <value>None by default.</value>
    public ValueList<RuleOverride<Grade>> Grades { get; init; } = [];

    /// <summary>The adjustments that replace the base's, are added after them or are dropped.</summary>
    /// <value>None by default.</value>
    public ValueList<RuleOverride<Adjustment>> Adjustments { get; init; } = [];

    /// <summary>The quotas, all of them: they have no codes.</summary>
    /// <value>The base's by default; an empty list for none.</value>
    public ValueList<GradeQuota>? Quotas { get; init; }
}
