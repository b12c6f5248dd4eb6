using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Feedback;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Policies;

/// <summary>A policy taken apart by the names and codes of its file (V6); a test holds the names to the format.</summary>
internal static partial class PolicyParts
{
    /// <summary>The whole policy.</summary>
    public static Part Of(PolicyDefinition policy) => Part.Object(
        "$",
        "policy",
        Part.Of("schemaVersion", policy.SchemaVersion),
        Part.Of("id", policy.Id),
        Title(policy.Title),
        Part.Of("province", policy.Province),
        Part.Rules("legalBasis", policy.LegalBasis, Document),
        Part.Object("effective", "", Part.Of("from", policy.Effective.From), Part.Of("to", policy.Effective.To)),
        Source(policy.Provenance),
        Part.Of("lastReviewed", policy.LastReviewed),
        Calendar(policy.Calendar),
        Periods(policy.Periods),
        Part.Rules("assignments", policy.Assignments, Assignment),
        Part.Rules("obligations", policy.Obligations, Obligation),
        Part.Rules("petitions", policy.Petitions, Petition),
        Tasks(policy.Tasks),
        policy.Feedback is { } feedback ? Feedback(feedback) : Part.Of("feedback", (string?)null),
        Part.Rules("evaluation", policy.Evaluation, Scheme));

    private static Part Title(LocalizedText? title) => title is null
        ? Part.Of("title", (string?)null)
        : Part.Object("title", "", Part.Of("vi", title.Vietnamese), Part.Of("en", title.English == title.Vietnamese ? null : title.English));

    private static Part Document(LegalBasis document) =>
        Part.Object(document.Number, "", Part.Of("number", document.Number), Part.Of("issued", document.Issued), Part.Of("issuer", document.Issuer));

    private static Part Calendar(CalendarDefinition calendar) => Part.Object(
        "calendar",
        "",
        Part.Values("weekend", calendar.Weekend, CamelCase.Of),
        Part.Word("statutory", calendar.Statutory),
        Part.Of("cultureDay", calendar.CultureDay),
        Part.Values("holidays", calendar.Holidays, LocalDatePattern.Iso.Format),
        Part.Values("workingDays", calendar.WorkingDays, LocalDatePattern.Iso.Format),
        Part.Rules("years", calendar.Years, y => Part.Values(Part.Number(y.Year), y.Days, LocalDatePattern.Iso.Format, whenEmpty: "[]")));

    private static Part Periods(PeriodScheme periods) => Part.Object(
        "periods",
        "",
        Part.Of("cutOffDay", periods.CutOffDay),
        Part.Rules("overrides", periods.Overrides, o => Part.Of(CamelCase.Of(o.Kind), o.Day is { } day ? Part.Number(day) : "null")));

    private static Part Assignment(AssignmentRule rule) => Rule(
        rule,
        "",
        Part.Of("role", rule.Role.Code),
        Part.Values("assigneeKinds", rule.AssigneeKinds, CamelCase.Of),
        Part.Of("localityLevel", rule.LocalityLevel?.Code),
        Part.Values("localityTraits", rule.LocalityTraits, t => t.Code),
        Part.Values("sectors", rule.Sectors, s => s.Code),
        Part.Values("matters", rule.Matters, m => m.Key),
        Part.Of("minPerTarget", rule.MinPerTarget),
        Part.Of("maxPerTarget", rule.MaxPerTarget),
        Part.Of("minPerAssignee", rule.MinPerAssignee),
        Part.Of("maxPerAssignee", rule.MaxPerAssignee));

    private static Part Obligation(ObligationRule rule)
    {
        Part[] common =
        [
            Part.Object(
                "appliesTo",
                "",
                Part.Values("roles", rule.AppliesTo.Roles, r => r.Code),
                Part.Values("assigneeKinds", rule.AppliesTo.AssigneeKinds, CamelCase.Of),
                Part.Values("positions", rule.AppliesTo.Positions, p => p.Code),
                Part.Values("localityLevels", rule.AppliesTo.LocalityLevels, l => l.Code),
                Part.Values("localityTraits", rule.AppliesTo.LocalityTraits, t => t.Code),
                Part.Values("sectors", rule.AppliesTo.Sectors, s => s.Code)),
            Part.Values("activity", rule.Activities, a => a.Code),
            Part.Of("every", rule.Every.Kind is { } kind ? CamelCase.Of(kind) : "cumulative"),
            Part.Values("requiredContents", rule.RequiredContents, c => c.Code),
            Part.Of("minimumDaysInForce", rule.MinimumDaysInForce),
        ];
        return rule switch
        {
            FrequencyRule frequency => Rule(
                rule,
                "frequency",
                [
                    Part.Of("kind", "frequency"), .. common,
                    Part.Of("atLeast", frequency.AtLeast),
                    Part.Values("performedBy", frequency.PerformedBy, p => p.Code),
                    Part.Word("countsOn", frequency.CountsOn),
                ]),
            SubmissionRule submission => Rule(
                rule,
                "submission",
                [
                    Part.Of("kind", "submission"), .. common,
                    Recipient(submission.Recipient),
                    Due(submission.Due),
                    Part.Of("lateCredit", submission.LateCredit),
                    Part.Of("incompleteCredit", submission.IncompleteCredit),
                ]),
            _ => throw new ArgumentException($"The rule {rule} is of no known kind.", nameof(rule)),
        };
    }

    private static Part Recipient(Recipient? recipient) => recipient switch
    {
        null => Part.Of("recipient", (string?)null),
        { Party: { } party } => Part.Object("recipient", "party", Part.Of("party", party.Key)),
        _ => Part.Object("recipient", "role", Part.Of("role", recipient.Role?.Code), Part.Of("level", recipient.Level?.Code)),
    };

    private static Part Due(DueRule due)
    {
        Part roll = Part.Word("roll", due.Roll);
        return due switch
        {
            DayOfMonthRule day => Part.Object("due", "dayOfMonth", Part.Of("dayOfMonth", day.Day), Part.Of("monthOffset", day.MonthOffset), roll),
            DaysAfterEndRule days => Part.Object("due", "daysAfterEnd", Part.Of("daysAfterEnd", days.Days), roll),
            WorkingDaysAfterEndRule days => Part.Object("due", "workingDaysAfterEnd", Part.Of("workingDaysAfterEnd", days.Days), roll),
            _ => throw new ArgumentException($"The due date {due} is of no known kind.", nameof(due)),
        };
    }

    private static Part Petition(PetitionRule rule)
    {
        string term = rule.AnswerWithin.InWorkingDays ? "workingDays" : "days";
        return Part.Object(
            rule.ToString(),
            "",
            [
                Part.Of("category", rule.ToString()),
                .. Origin(rule.Basis, rule.Provenance, rule.LastReviewed),
                Part.Object("answerWithin", term, Part.Of(term, rule.AnswerWithin.Number)),
                rule.Extension is { } extension
                    ? Part.Object("extension", "", Part.Of("days", extension.Days), Part.Of("atMost", extension.AtMost))
                    : Part.Of("extension", (string?)null),
                Part.Word("roll", rule.Roll),
            ]);
    }

    private static Part Tasks(TaskRule rule) =>
        Part.Object("tasks", "rule", [Part.Of("poorCredit", rule.PoorCredit), .. Origin(rule.Basis, rule.Provenance, rule.LastReviewed)]);

    private static Part Feedback(FeedbackRule rule) =>
        Part.Object("feedback", "rule", [Part.Values("roles", rule.Roles, r => r.Code), .. Origin(rule.Basis, rule.Provenance, rule.LastReviewed)]);

    private static Part Rule(PolicyRule rule, string form, params ReadOnlySpan<Part> parts) => Part.Object(
        rule.Code, form, [Part.Of("code", rule.Code), Title(rule.Title), .. Origin(rule.Basis, rule.Provenance, rule.LastReviewed), .. parts]);

    private static Part[] Origin(string? basis, Provenance? provenance, LocalDate? lastReviewed) =>
        [Part.Of("basis", basis), Source(provenance), Part.Of("lastReviewed", lastReviewed)];

    private static Part Source(Provenance? provenance) => provenance is not { StatedBy: { } document }
        ? Part.Of("provenance", provenance?.ToString())
        : Part.Object("provenance", "stated", Part.Of("stated", document), Part.Values("assumed", provenance.AssumedParts, name => name));
}
