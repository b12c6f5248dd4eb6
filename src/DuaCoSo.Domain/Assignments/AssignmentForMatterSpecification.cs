using System.Linq.Expressions;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Specifications;

namespace DuaCoSo.Domain.Assignments;

/// <summary>The assignments for a document to be carried out (phân công đầu mối triển khai) (C1).</summary>
public sealed class AssignmentForMatterSpecification : Specification<ResponsibilityAssignment>
{
    private readonly Id<IssuedDocument> _matter;

    /// <summary>Those for a matter.</summary>
    /// <param name="matter">The document to be carried out.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public AssignmentForMatterSpecification(Id<IssuedDocument> matter) => _matter = Argument.Given(matter, nameof(matter));

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(ResponsibilityAssignment candidate) => candidate.Matter == _matter;

    /// <inheritdoc/>
    public override Expression<Func<ResponsibilityAssignment, bool>> ToExpression() => candidate => candidate.Matter == _matter;

    /// <inheritdoc/>
    public override string ToString() => $"for matter {_matter}";
}
