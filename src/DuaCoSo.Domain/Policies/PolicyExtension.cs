using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Feedback;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Policies;

/// <summary>What a province decides differently from a policy that it extends (quy định kế thừa) (V2), as plain data: the same as a policy file with <c>extends</c> says.</summary>
/// <remarks>
/// A rule replaces the base's rule of the same code as a whole, where the base's stood; one that the base does not have is added after the base's; a
/// <see cref="RuleRemoval"/> drops one. Evaluation schemes are extended likewise, by their criteria, grades and adjustments. Everything else that is given
/// replaces what the base says, lists as a whole; what is left out is the base's.
/// </remarks>
public sealed record PolicyExtension
{
    /// <summary>The version of the format.</summary>
    /// <value>1 by default.</value>
    public int SchemaVersion { get; init; } = 1;

    /// <summary>Its id, in kebab-case; another than the base's.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the policy that it extends.</summary>
    public required string Extends { get; init; }

    /// <summary>Its title.</summary>
    /// <value>The base's by default.</value>
    public LocalizedText? Title { get; init; }

    /// <summary>The province's two-digit administrative code.</summary>
    /// <value>The base's by default.</value>
    public string? Province { get; init; }

    /// <summary>The documents that it rests on, all of them.</summary>
    /// <value>The base's by default.</value>
    public ValueList<LegalBasis>? LegalBasis { get; init; }

    /// <summary>The days on which it is in force, both ends included.</summary>
    /// <value>The base's by default.</value>
    public DateRange? Effective { get; init; }

    /// <summary>Where what the policy says comes from, but for the rules that have a provenance of their own (V5).</summary>
    /// <value>As for the base by default; given, it holds for what is inherited as well, but for rules with a provenance of their own.</value>
    public Provenance? Provenance { get; init; }

    /// <summary>When a person last confirmed the policy.</summary>
    /// <value>As for the base by default.</value>
    public LocalDate? LastReviewed { get; init; }

    /// <summary>The working calendar, as a whole.</summary>
    /// <value>The base's by default.</value>
    public CalendarDefinition? Calendar { get; init; }

    /// <summary>How labels become dates.</summary>
    /// <value>As for the base by default.</value>
    public PeriodScheme? Periods { get; init; }

    /// <summary>The assignment rules that replace the base's, are added or are dropped.</summary>
    /// <value>None by default.</value>
    public ValueList<RuleOverride<AssignmentRule>> Assignments { get; init; } = [];

    /// <summary>The obligation rules that replace the base's, are added or are dropped.</summary>
    /// <value>None by default.</value>
    public ValueList<RuleOverride<ObligationRule>> Obligations { get; init; } = [];

    /// <summary>The petition rules that replace the base's, are added or are dropped, by category.</summary>
    /// <value>None by default.</value>
    public ValueList<RuleOverride<PetitionRule>> Petitions { get; init; } = [];

    /// <summary>How contracted tasks count.</summary>
    /// <value>As for the base by default.</value>
    public TaskRule? Tasks { get; init; }

    /// <summary>Whose localities give forms, or that nobody's do.</summary>
    /// <value>The base's by default.</value>
    public RuleOverride<FeedbackRule>? Feedback { get; init; }

    /// <summary>The evaluation schemes that are extended, added or dropped.</summary>
    /// <value>None by default.</value>
    public ValueList<RuleOverride<SchemeExtension>> Evaluation { get; init; } = [];

    /// <summary>Its id.</summary>
    public override string ToString() => Id;
}
