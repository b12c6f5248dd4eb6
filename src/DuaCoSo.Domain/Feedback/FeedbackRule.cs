using DuaCoSo.Domain.Assignments;
using NodaTime;

namespace DuaCoSo.Domain.Feedback;

/// <summary>Whose localities are expected to give a form (quy định phiếu nhận xét) (F1).</summary>
public sealed record FeedbackRule
{
    /// <summary>The roles to be rated; at least one.</summary>
    public required ValueList<AssignmentRole> Roles { get; init; }

    /// <summary>The number of the document that the rule rests on.</summary>
    /// <value><see langword="null"/> by default.</value>
    public string? Basis { get; init; }

    /// <summary>Whether a document states the rule or it is assumed.</summary>
    /// <value>Not said by default.</value>
    public Provenance? Provenance { get; init; }

    /// <summary>When a person last confirmed the rule.</summary>
    /// <value>Never by default.</value>
    public LocalDate? LastReviewed { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => Roles.ToString();
}
