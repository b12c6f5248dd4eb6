using System.Linq.Expressions;
using DuaCoSo.Domain.Specifications;

namespace DuaCoSo.Domain.Parties;

/// <summary>The parties that belong to an organisation (chủ thể thuộc tổ chức) (E1).</summary>
public sealed class PartyOfOrganizationSpecification : Specification<Party>
{
    private readonly Id<Party> _organization;

    /// <summary>Those whose organisation it is; not of theirs in turn.</summary>
    /// <param name="organization">The organisation.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public PartyOfOrganizationSpecification(Id<Party> organization) => _organization = Argument.Given(organization, nameof(organization));

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(Party candidate) => candidate.Organization == _organization;

    /// <inheritdoc/>
    public override Expression<Func<Party, bool>> ToExpression() => candidate => candidate.Organization == _organization;

    /// <inheritdoc/>
    public override string ToString() => $"of organisation {_organization}";
}
