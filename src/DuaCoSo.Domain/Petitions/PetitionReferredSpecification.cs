using System.Linq.Expressions;
using DuaCoSo.Domain.Specifications;
using NodaTime;

namespace DuaCoSo.Domain.Petitions;

/// <summary>The petitions referred in a range of dates (kiến nghị đã chuyển trong kỳ) (Q1).</summary>
public sealed class PetitionReferredSpecification : Specification<Petition>
{
    private readonly DateRange _range;
    private readonly LocalDate _first;
    private readonly LocalDate _last;

    /// <summary>Those referred in a range; <see cref="DateRange.Always"/>: at all.</summary>
    /// <param name="range">The range, both ends included.</param>
    public PetitionReferredSpecification(DateRange range)
    {
        _range = range;
        _first = range.From ?? Argument.FirstDate;
        _last = range.To ?? Argument.LastDate;
    }

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(Petition candidate) => candidate.Referred is { } date && _range.Contains(date);

    /// <inheritdoc/>
    public override Expression<Func<Petition, bool>> ToExpression() =>
        candidate => candidate.Referred != null && candidate.Referred >= _first && candidate.Referred <= _last;

    /// <inheritdoc/>
    public override string ToString() => $"referred in {_range}";
}
