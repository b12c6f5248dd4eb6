using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Feedback;

/// <summary>A locality's form on its official (phiếu nhận xét, đánh giá) (F1).</summary>
public sealed class FeedbackForm : Aggregate
{
    /// <summary>The assignment that is rated.</summary>
    public required Id<ResponsibilityAssignment> Assignment { get; init; }

    /// <summary>The period that it is about.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>When it was given.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The rating, 0 to 100.</summary>
    public required decimal Rating { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{Assignment} {Period}");
}
