using System.Linq.Expressions;
using DuaCoSo.Domain.Specifications;

namespace DuaCoSo.Domain.Parties;

/// <summary>What an official leads, belongs to or holds (tư cách thành viên của một cán bộ) (O0).</summary>
public sealed class MembershipOfPartySpecification : Specification<Membership>
{
    private readonly Id<Party> _party;

    /// <summary>Those of an official.</summary>
    /// <param name="party">The official.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public MembershipOfPartySpecification(Id<Party> party) => _party = Argument.Given(party, nameof(party));

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(Membership candidate) => candidate.Party == _party;

    /// <inheritdoc/>
    public override Expression<Func<Membership, bool>> ToExpression() => candidate => candidate.Party == _party;

    /// <inheritdoc/>
    public override string ToString() => $"of party {_party}";
}
