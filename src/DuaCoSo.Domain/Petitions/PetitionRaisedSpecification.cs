using System.Linq.Expressions;
using DuaCoSo.Domain.Specifications;
using NodaTime;

namespace DuaCoSo.Domain.Petitions;

/// <summary>The petitions raised in a range of dates (kiến nghị nêu trong kỳ) (Q2).</summary>
public sealed class PetitionRaisedSpecification : Specification<Petition>
{
    private readonly DateRange _range;
    private readonly LocalDate _first;
    private readonly LocalDate _last;

    /// <summary>Those raised in a range.</summary>
    /// <param name="range">The range, both ends included.</param>
    public PetitionRaisedSpecification(DateRange range)
    {
        _range = range;
        _first = range.From ?? Argument.FirstDate;
        _last = range.To ?? Argument.LastDate;
    }

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(Petition candidate) => _range.Contains(candidate.Raised);

    /// <inheritdoc/>
    public override Expression<Func<Petition, bool>> ToExpression() => candidate => candidate.Raised >= _first && candidate.Raised <= _last;

    /// <inheritdoc/>
    public override string ToString() => $"raised in {_range}";
}
