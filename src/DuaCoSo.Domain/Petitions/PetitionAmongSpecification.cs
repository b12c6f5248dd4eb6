using System.Linq.Expressions;
using DuaCoSo.Domain.Specifications;

namespace DuaCoSo.Domain.Petitions;

/// <summary>The petitions of a set found before, such as those with a stored term (kiến nghị trong danh sách) (Q1).</summary>
public sealed class PetitionAmongSpecification : Specification<Petition>
{
    private readonly IdSet<Petition> _petitions;

    /// <summary>Those of one petition.</summary>
    /// <param name="petition">The petition.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public PetitionAmongSpecification(Id<Petition> petition) => _petitions = new(petition);

    /// <summary>Those of a set.</summary>
    /// <param name="petitions">The petitions; without any, nothing satisfies it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="petitions"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An id is empty.</exception>
    public PetitionAmongSpecification(params IEnumerable<Id<Petition>> petitions) => _petitions = new(petitions);

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(Petition candidate) => _petitions.Contains(candidate.Id);

    /// <inheritdoc/>
    public override Expression<Func<Petition, bool>> ToExpression() => candidate => Enumerable.Contains(_petitions.Keys, candidate.Id);

    /// <inheritdoc/>
    public override string ToString() => $"among {_petitions}";
}
