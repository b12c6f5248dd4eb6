using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Feedback;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Policies;

/// <summary>What a province decides (quy định của tỉnh), as plain data (V1): the same as a policy file says.</summary>
public sealed record PolicyDefinition
{
    /// <summary>The version of the format.</summary>
    /// <value>1 by default.</value>
    public int SchemaVersion { get; init; } = 1;

    /// <summary>Its id, in kebab-case.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The province's two-digit administrative code.</summary>
    public required string Province { get; init; }

    /// <summary>The documents that it rests on, at least one.</summary>
    public required ValueList<LegalBasis> LegalBasis { get; init; }

    /// <summary>The days on which it is in force, both ends included.</summary>
    public required DateRange Effective { get; init; }

    /// <summary>The working calendar.</summary>
    /// <value>Saturdays and Sundays off, no holidays, by default.</value>
    public CalendarDefinition Calendar { get; init; } = new();

    /// <summary>How labels become dates.</summary>
    /// <value>The calendar by default.</value>
    public PeriodScheme Periods { get; init; } = PeriodScheme.Calendar;

    /// <summary>The assignment rules.</summary>
    /// <value>None by default.</value>
    public ValueList<AssignmentRule> Assignments { get; init; } = [];

    /// <summary>The obligation rules.</summary>
    /// <value>None by default.</value>
    public ValueList<ObligationRule> Obligations { get; init; } = [];

    /// <summary>The petition rules.</summary>
    /// <value>None by default.</value>
    public ValueList<PetitionRule> Petitions { get; init; } = [];

    /// <summary>How contracted tasks count.</summary>
    /// <value>Poor ones by half by default.</value>
    public TaskRule Tasks { get; init; } = new();

    /// <summary>Whose localities give forms.</summary>
    /// <value>Nobody's by default.</value>
    public FeedbackRule? Feedback { get; init; }

    /// <summary>The evaluation schemes.</summary>
    /// <value>None by default.</value>
    public ValueList<EvaluationScheme> Evaluation { get; init; } = [];

    /// <summary>Where what the policy says comes from, but for the rules that have a provenance of their own (V5).</summary>
    /// <value>Not said by default.</value>
    public Provenance? Provenance { get; init; }

    /// <summary>When a person last confirmed the policy.</summary>
    /// <value>Never by default.</value>
    public LocalDate? LastReviewed { get; init; }

    /// <summary>Its id.</summary>
    public override string ToString() => Id;
}
