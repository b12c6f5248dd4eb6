using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Something that will be due (việc sắp đến hạn), and whom to remind of it.</summary>
/// <param name="Due">When it is due, the whole day included.</param>
/// <param name="Rule">The rule's code.</param>
/// <param name="Assignment">The assignment that owes it.</param>
/// <param name="Period">The sub-period.</param>
/// <param name="Remind">Whom to remind, by id: of a post or a team whoever holds or leads it on the day asked, else the party itself (O0).</param>
public sealed record UpcomingObligation(LocalDate Due, string Rule, Id<ResponsibilityAssignment> Assignment, ReportingPeriod Period, ValueList<Id<Party>> Remind)
{
    /// <summary>The due date, the rule and the assignment.</summary>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(Due)} {Rule} {Assignment} {Period}";
}
