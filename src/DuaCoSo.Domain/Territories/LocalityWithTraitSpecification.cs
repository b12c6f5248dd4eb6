using System.Linq.Expressions;
using DuaCoSo.Domain.Specifications;

namespace DuaCoSo.Domain.Territories;

/// <summary>The versions of localities that have a trait (địa bàn có đặc điểm) (G1).</summary>
public sealed class LocalityWithTraitSpecification : Specification<LocalityVersion>
{
    private readonly LocalityTrait _trait;

    /// <summary>Those with a trait.</summary>
    /// <param name="trait">The trait.</param>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public LocalityWithTraitSpecification(LocalityTrait trait) => _trait = Argument.Given(trait, nameof(trait));

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(LocalityVersion candidate) => candidate.Traits.Contains(_trait);

    /// <inheritdoc/>
    public override Expression<Func<LocalityVersion, bool>> ToExpression() => candidate => candidate.Traits.Contains(_trait);

    /// <inheritdoc/>
    public override string ToString() => $"with trait {_trait}";
}
