using System.Linq.Expressions;
using DuaCoSo.Domain.Specifications;
using NodaTime;

namespace DuaCoSo.Domain.Petitions;

/// <summary>The stored terms of petitions that fall due in a range of dates (thời hạn trả lời đến hạn) (Q1).</summary>
public sealed class PetitionTermDueSpecification : Specification<PetitionTerm>
{
    private readonly DateRange _range;
    private readonly LocalDate _first;
    private readonly LocalDate _last;

    /// <summary>Those due in a range; <c>DateRange.Until(date)</c>: by a date.</summary>
    /// <param name="range">The range, both ends included.</param>
    public PetitionTermDueSpecification(DateRange range)
    {
        _range = range;
        _first = range.From ?? Argument.FirstDate;
        _last = range.To ?? Argument.LastDate;
    }

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(PetitionTerm candidate) => _range.Contains(candidate.Due);

    /// <inheritdoc/>
    public override Expression<Func<PetitionTerm, bool>> ToExpression() => candidate => candidate.Due >= _first && candidate.Due <= _last;

    /// <inheritdoc/>
    public override string ToString() => $"due in {_range}";
}
