using System.Linq.Expressions;
using DuaCoSo.Domain.Specifications;

namespace DuaCoSo.Domain.Parties;

/// <summary>The parties in a position (chủ thể giữ chức vụ) (O1).</summary>
public sealed class PartyInPositionSpecification : Specification<Party>
{
    private readonly Position _position;

    /// <summary>Those in a position.</summary>
    /// <param name="position">The position.</param>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public PartyInPositionSpecification(Position position) => _position = Argument.Given(position, nameof(position));

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(Party candidate) => candidate.Position == _position;

    /// <inheritdoc/>
    public override Expression<Func<Party, bool>> ToExpression() => candidate => candidate.Position == _position;

    /// <inheritdoc/>
    public override string ToString() => $"in position {_position}";
}
