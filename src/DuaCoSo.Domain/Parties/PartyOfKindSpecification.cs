using System.Linq.Expressions;
using DuaCoSo.Domain.Specifications;

namespace DuaCoSo.Domain.Parties;

/// <summary>The parties of one kind (chủ thể cùng loại) (O0).</summary>
public sealed class PartyOfKindSpecification : Specification<Party>
{
    private readonly PartyKind _kind;

    /// <summary>Those of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public PartyOfKindSpecification(PartyKind kind) => _kind = kind;

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(Party candidate) => candidate.Kind == _kind;

    /// <inheritdoc/>
    public override Expression<Func<Party, bool>> ToExpression() => candidate => candidate.Kind == _kind;

    /// <inheritdoc/>
    public override string ToString() => $"of kind {_kind}";
}
