using System.Linq.Expressions;
using DuaCoSo.Domain.Specifications;
using DuaCoSo.Domain.Territories;

namespace DuaCoSo.Domain.Assignments;

/// <summary>The assignments for a locality, or for localities found before, such as those below another (phân công trên địa bàn) (G1, C3).</summary>
public sealed class AssignmentInLocalitySpecification : Specification<ResponsibilityAssignment>
{
    private readonly IdSet<Locality> _localities;

    /// <summary>Those of one locality.</summary>
    /// <param name="locality">The locality.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public AssignmentInLocalitySpecification(Id<Locality> locality) => _localities = new(locality);

    /// <summary>Those for any of the localities.</summary>
    /// <param name="localities">The localities; without any, nothing satisfies it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="localities"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An id is empty.</exception>
    public AssignmentInLocalitySpecification(params IEnumerable<Id<Locality>> localities) => _localities = new(localities);

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(ResponsibilityAssignment candidate) => candidate.Locality is { } id && _localities.Contains(id);

    /// <inheritdoc/>
    public override Expression<Func<ResponsibilityAssignment, bool>> ToExpression() =>
        candidate => candidate.Locality != null && Enumerable.Contains(_localities.Keys, candidate.Locality.Value);

    /// <inheritdoc/>
    public override string ToString() => $"in locality {_localities}";
}
