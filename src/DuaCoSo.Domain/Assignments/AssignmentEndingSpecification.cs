using System.Linq.Expressions;
using DuaCoSo.Domain.Specifications;
using NodaTime;

namespace DuaCoSo.Domain.Assignments;

/// <summary>The assignments whose last day is near (phân công sắp hết hạn) (T2).</summary>
public sealed class AssignmentEndingSpecification : Specification<ResponsibilityAssignment>
{
    private readonly LocalDate _on;
    private readonly LocalDate _last;
    private readonly int _days;

    /// <summary>Those whose last day is a date or at most so many days after it.</summary>
    /// <param name="on">The first day that counts.</param>
    /// <param name="days">How many days after it still count, 0 to 3,660; 0 is that day alone.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative or over 3,660, or the date is before 1900 or after 2100.</exception>
    public AssignmentEndingSpecification(LocalDate on, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, 3660);
        Arguments.Date(on, nameof(on));
        _on = on;
        _days = days;
        _last = on.PlusDays(days);
    }

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(ResponsibilityAssignment candidate) => candidate.Interval.To is { } to && to >= _on && to <= _last;

    /// <inheritdoc/>
    public override Expression<Func<ResponsibilityAssignment, bool>> ToExpression() =>
        candidate => candidate.Interval.To != null && candidate.Interval.To >= _on && candidate.Interval.To <= _last;

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"ending within {_days} days of {Argument.Iso(_on)}");
}
