using System.Linq.Expressions;
using DuaCoSo.Domain.Specifications;
using NodaTime;

namespace DuaCoSo.Domain.Territories;

/// <summary>The versions of localities that are active on a date (địa bàn đang hoạt động) (T2, G1).</summary>
public sealed class LocalityActiveSpecification : Specification<LocalityVersion>
{
    private readonly LocalDate _on;

    /// <summary>Those active on a date, both ends of their interval included.</summary>
    /// <param name="on">The date.</param>
    public LocalityActiveSpecification(LocalDate on) => _on = on;

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(LocalityVersion candidate) => candidate.Interval.Contains(_on);

    /// <inheritdoc/>
    public override Expression<Func<LocalityVersion, bool>> ToExpression() =>
        candidate => (candidate.Interval.From == null || candidate.Interval.From <= _on) && (candidate.Interval.To == null || candidate.Interval.To >= _on);

    /// <inheritdoc/>
    public override string ToString() => $"active on {Argument.Iso(_on)}";
}
