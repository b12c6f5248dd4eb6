using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Petitions;

/// <summary>The due date that a rule gave a petition, as an application stores it beside the petition (thời hạn trả lời đã lưu) (Q1).</summary>
/// <remarks>No rule reads it: an assessment computes each term anew. Store what the latest one said, and replace it when a petition is extended, or rules or calendar change.</remarks>
public sealed record PetitionTerm
{
    /// <summary>The petition.</summary>
    public required Id<Petition> Petition { get; init; }

    /// <summary>By when it is to be answered, that day included.</summary>
    public required LocalDate Due { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => $"{Petition} {LocalDatePattern.Iso.Format(Due)}";
}
