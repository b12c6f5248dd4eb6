using System.Linq.Expressions;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Specifications;

namespace DuaCoSo.Domain.Assignments;

/// <summary>The assignments of a party, or of parties found before, such as an official and the posts that he holds (phân công của chủ thể) (O0).</summary>
public sealed class AssignmentOfPartySpecification : Specification<ResponsibilityAssignment>
{
    private readonly IdSet<Party> _parties;

    /// <summary>Those of one party.</summary>
    /// <param name="party">The party.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public AssignmentOfPartySpecification(Id<Party> party) => _parties = new(party);

    /// <summary>Those of any of the parties.</summary>
    /// <param name="parties">The parties; without any, nothing satisfies it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parties"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An id is empty.</exception>
    public AssignmentOfPartySpecification(params IEnumerable<Id<Party>> parties) => _parties = new(parties);

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(ResponsibilityAssignment candidate) => _parties.Contains(candidate.Party);

    /// <inheritdoc/>
    public override Expression<Func<ResponsibilityAssignment, bool>> ToExpression() =>
        candidate => Enumerable.Contains(_parties.Keys, candidate.Party);

    /// <inheritdoc/>
    public override string ToString() => $"of party {_parties}";
}
