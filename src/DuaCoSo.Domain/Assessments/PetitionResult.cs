using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Petitions;
using NodaTime;

namespace DuaCoSo.Domain.Assessments;

/// <summary>How one petition stands (kết quả trả lời kiến nghị) (Q1).</summary>
/// <param name="Petition">The petition.</param>
/// <param name="Assignment">The assignment through which it came; <see langword="null"/> for one that came through none.</param>
/// <param name="Due">By when it is answered, the whole day included.</param>
/// <param name="Status">How it stands.</param>
public sealed record PetitionResult(Id<Petition> Petition, Id<ResponsibilityAssignment>? Assignment, LocalDate Due, PetitionStatus Status)
{
    /// <summary>The petition and how it stands.</summary>
    public override string ToString() => $"{Petition}: {Status}";
}
