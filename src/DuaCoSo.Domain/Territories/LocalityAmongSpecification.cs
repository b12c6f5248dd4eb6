using System.Linq.Expressions;
using DuaCoSo.Domain.Specifications;

namespace DuaCoSo.Domain.Territories;

/// <summary>The versions of localities of a set found before, such as those below another (địa bàn trong danh sách) (G1).</summary>
public sealed class LocalityAmongSpecification : Specification<LocalityVersion>
{
    private readonly IdSet<Locality> _localities;

    /// <summary>Those of one locality.</summary>
    /// <param name="locality">The locality.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public LocalityAmongSpecification(Id<Locality> locality) => _localities = new(locality);

    /// <summary>Those of a set.</summary>
    /// <param name="localities">The localities; without any, nothing satisfies it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="localities"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An id is empty.</exception>
    public LocalityAmongSpecification(params IEnumerable<Id<Locality>> localities) => _localities = new(localities);

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(LocalityVersion candidate) => _localities.Contains(candidate.Locality);

    /// <inheritdoc/>
    public override Expression<Func<LocalityVersion, bool>> ToExpression() => candidate => Enumerable.Contains(_localities.Keys, candidate.Locality);

    /// <inheritdoc/>
    public override string ToString() => $"locality among {_localities}";
}
