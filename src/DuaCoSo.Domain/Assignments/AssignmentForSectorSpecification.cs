using System.Linq.Expressions;
using DuaCoSo.Domain.Specifications;

namespace DuaCoSo.Domain.Assignments;

/// <summary>The assignments for a sector (phân công theo khối, lĩnh vực) (O1).</summary>
public sealed class AssignmentForSectorSpecification : Specification<ResponsibilityAssignment>
{
    private readonly Sector _sector;

    /// <summary>Those for a sector.</summary>
    /// <param name="sector">The sector.</param>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public AssignmentForSectorSpecification(Sector sector) => _sector = Argument.Given(sector, nameof(sector));

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(ResponsibilityAssignment candidate) => candidate.Sector == _sector;

    /// <inheritdoc/>
    public override Expression<Func<ResponsibilityAssignment, bool>> ToExpression() => candidate => candidate.Sector == _sector;

    /// <inheritdoc/>
    public override string ToString() => $"for sector {_sector}";
}
