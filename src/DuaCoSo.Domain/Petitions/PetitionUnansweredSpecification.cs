using System.Linq.Expressions;
using DuaCoSo.Domain.Specifications;
using NodaTime;

namespace DuaCoSo.Domain.Petitions;

/// <summary>The petitions that had been raised by a date and were not answered by it (kiến nghị chưa trả lời) (Q1, T3).</summary>
/// <remarks>Whether that is too late is for the assessment to say: it takes the category's rule and the calendar.</remarks>
public sealed class PetitionUnansweredSpecification : Specification<Petition>
{
    private readonly LocalDate _on;

    /// <summary>Those unanswered as of a date, whether referred or not.</summary>
    /// <param name="on">The date, included: what was answered on it is answered.</param>
    public PetitionUnansweredSpecification(LocalDate on) => _on = on;

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(Petition candidate) => candidate.Raised <= _on && (candidate.Answered is not { } answered || answered > _on);

    /// <inheritdoc/>
    public override Expression<Func<Petition, bool>> ToExpression() =>
        candidate => candidate.Raised <= _on && (candidate.Answered == null || candidate.Answered > _on);

    /// <inheritdoc/>
    public override string ToString() => $"unanswered on {Argument.Iso(_on)}";
}
