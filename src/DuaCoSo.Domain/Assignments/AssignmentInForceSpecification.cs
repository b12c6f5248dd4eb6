using System.Linq.Expressions;
using DuaCoSo.Domain.Specifications;
using NodaTime;

namespace DuaCoSo.Domain.Assignments;

/// <summary>The assignments in force on a date (phân công đang có hiệu lực) (T2, O2).</summary>
public sealed class AssignmentInForceSpecification : Specification<ResponsibilityAssignment>
{
    private readonly LocalDate _on;

    /// <summary>Those in force on a date, both ends of their interval included; the policy's own interval is not looked at.</summary>
    /// <param name="on">The date.</param>
    public AssignmentInForceSpecification(LocalDate on) => _on = on;

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(ResponsibilityAssignment candidate) => candidate.Interval.Contains(_on);

    /// <inheritdoc/>
    public override Expression<Func<ResponsibilityAssignment, bool>> ToExpression() =>
        candidate => (candidate.Interval.From == null || candidate.Interval.From <= _on) && (candidate.Interval.To == null || candidate.Interval.To >= _on);

    /// <inheritdoc/>
    public override string ToString() => $"in force on {Argument.Iso(_on)}";
}
