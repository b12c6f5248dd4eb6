using System.Linq.Expressions;
using DuaCoSo.Domain.Specifications;

namespace DuaCoSo.Domain.Territories;

/// <summary>The versions of localities of one level (địa bàn cùng cấp) (G1).</summary>
public sealed class LocalityOfLevelSpecification : Specification<LocalityVersion>
{
    private readonly LocalityLevel _level;

    /// <summary>Those of a level.</summary>
    /// <param name="level">The level.</param>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public LocalityOfLevelSpecification(LocalityLevel level) => _level = Argument.Given(level, nameof(level));

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(LocalityVersion candidate) => candidate.Level == _level;

    /// <inheritdoc/>
    public override Expression<Func<LocalityVersion, bool>> ToExpression() => candidate => candidate.Level == _level;

    /// <inheritdoc/>
    public override string ToString() => $"of level {_level}";
}
