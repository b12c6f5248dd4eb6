using System.Linq.Expressions;
using DuaCoSo.Domain.Specifications;
using NodaTime;

namespace DuaCoSo.Domain.Parties;

/// <summary>The parties in force on a date (chủ thể đang hoạt động) (T2).</summary>
public sealed class PartyInForceSpecification : Specification<Party>
{
    private readonly LocalDate _on;

    /// <summary>Those in force on a date, both ends of their interval included.</summary>
    /// <param name="on">The date.</param>
    public PartyInForceSpecification(LocalDate on) => _on = on;

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(Party candidate) => candidate.Interval.Contains(_on);

    /// <inheritdoc/>
    public override Expression<Func<Party, bool>> ToExpression() =>
        candidate => (candidate.Interval.From == null || candidate.Interval.From <= _on) && (candidate.Interval.To == null || candidate.Interval.To >= _on);

    /// <inheritdoc/>
    public override string ToString() => $"in force on {Argument.Iso(_on)}";
}
