using System.Linq.Expressions;
using DuaCoSo.Domain.Specifications;

namespace DuaCoSo.Domain.Petitions;

/// <summary>The petitions of one category (kiến nghị cùng loại) (Q1).</summary>
public sealed class PetitionOfCategorySpecification : Specification<Petition>
{
    private readonly PetitionCategory _category;

    /// <summary>Those of a category.</summary>
    /// <param name="category">The category.</param>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public PetitionOfCategorySpecification(PetitionCategory category) => _category = Argument.Given(category, nameof(category));

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(Petition candidate) => candidate.Category == _category;

    /// <inheritdoc/>
    public override Expression<Func<Petition, bool>> ToExpression() => candidate => candidate.Category == _category;

    /// <inheritdoc/>
    public override string ToString() => $"of category {_category}";
}
