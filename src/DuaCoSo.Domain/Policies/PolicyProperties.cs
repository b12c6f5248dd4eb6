using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;

namespace DuaCoSo.Domain.Policies;

/// <summary>The properties of a rule that say something of their own, by their names in a policy file (V5): what <see cref="Provenance.AssumedParts"/> may name; a test holds them to the format.</summary>
internal static class PolicyProperties
{
    private static readonly string[] NotDecided = ["schemaVersion", "id", "code", "category", "title", "basis", "provenance", "lastReviewed", "kind"];

    private static readonly string[] OfAssignments =
    [
        "role", "assigneeKinds", "localityLevel", "localityTraits", "sectors", "matters", "minPerTarget", "maxPerTarget", "minPerAssignee", "maxPerAssignee",
    ];

    private static readonly string[] OfFrequencies = ["appliesTo", "activity", "every", "atLeast", "performedBy", "countsOn", "requiredContents", "minimumDaysInForce"];

    private static readonly string[] OfSubmissions =
        ["appliesTo", "activity", "every", "recipient", "due", "lateCredit", "requiredContents", "incompleteCredit", "minimumDaysInForce"];

    private static readonly string[] OfSchemes = ["period", "subjects", "includeMembers", "includeOrganization", "criteria", "grades", "adjustments", "quotas"];

    private static readonly string[] OfCriteria = ["weight", "measure", "scoring", "whenAbsent"];

    private static readonly string[] OfGrades = ["atLeast", "requires"];

    /// <summary>Of the policy itself.</summary>
    public static IReadOnlyList<string> OfPolicies { get; } =
        ["province", "legalBasis", "effective", "calendar", "periods", "assignments", "obligations", "petitions", "tasks", "feedback", "evaluation"];

    /// <summary>Of petition rules.</summary>
    public static IReadOnlyList<string> OfPetitions { get; } = ["answerWithin", "extension", "roll"];

    /// <summary>Of the task rule.</summary>
    public static IReadOnlyList<string> OfTasks { get; } = ["poorCredit"];

    /// <summary>Of the feedback rule.</summary>
    public static IReadOnlyList<string> OfFeedback { get; } = ["roles"];

    /// <summary>Of quotas.</summary>
    public static IReadOnlyList<string> OfQuotas { get; } = ["grade", "share", "among", "base", "rounding", "ties", "groupBy"];

    /// <summary>Whether a figure's path ends in what is decided, and is not there to tell rules apart, to name them or to say where they come from.</summary>
    public static bool IsParameter(string path) =>
        !path.StartsWith("$.legalBasis", StringComparison.Ordinal) && !NotDecided.Contains(path[(path.LastIndexOf('.') + 1)..], StringComparer.Ordinal);

    /// <summary>Of a rule with a code.</summary>
    public static IReadOnlyList<string> Of(PolicyRule rule) => rule switch
    {
        AssignmentRule => OfAssignments,
        FrequencyRule => OfFrequencies,
        SubmissionRule => OfSubmissions,
        EvaluationScheme => OfSchemes,
        Criterion => OfCriteria,
        Grade => OfGrades,
        Demotion => ["when", "demoteBy"],
        GradeCap => ["when", "capAt"],
        GradeSetting => ["when", "setTo"],
        NotAboveOrganization => ["notAboveOrganization"],
        _ => [],
    };
}
