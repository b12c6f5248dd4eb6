using System.Linq.Expressions;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Specifications;

namespace DuaCoSo.Domain.ContractedTasks;

/// <summary>The contracted tasks of a responsible party (việc khoán của chủ thể) (K2).</summary>
public sealed class TaskOfPartySpecification : Specification<ContractedTask>
{
    private readonly Id<Party> _party;

    /// <summary>Those for which a party is responsible, alone or with others.</summary>
    /// <param name="party">The party.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public TaskOfPartySpecification(Id<Party> party) => _party = Argument.Given(party, nameof(party));

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(ContractedTask candidate) => candidate.Responsible.Contains(_party);

    /// <inheritdoc/>
    public override Expression<Func<ContractedTask, bool>> ToExpression() => candidate => candidate.Responsible.Contains(_party);

    /// <inheritdoc/>
    public override string ToString() => $"of party {_party}";
}
