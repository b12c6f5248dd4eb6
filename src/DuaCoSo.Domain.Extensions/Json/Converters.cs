using System.Text.Json.Serialization;
using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Decisions;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Explanations;
using DuaCoSo.Domain.Feedback;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Sanctions;
using DuaCoSo.Domain.Successions;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Extensions.Json;

/// <summary>The converters, one for each type by name: a factory would have to find types by reflection. Tests hold that none is missing.</summary>
internal static class Converters
{
    /// <summary>All of them; they keep nothing and serve any options.</summary>
    public static IEnumerable<JsonConverter> All => [.. Values, .. Ids, .. Codes, .. Words];

    private static readonly JsonConverter[] Values =
    [
        new LocalDateConverter(), new DateRangeConverter(), new FractionConverter(), new LocalizedTextConverter(), new ProblemConverter(),
    ];

    private static readonly JsonConverter[] Ids =
    [
        new ParsableConverter<Id<Activity>>(), new ParsableConverter<Id<ContractedTask>>(), new ParsableConverter<Id<Contribution>>(),
        new ParsableConverter<Id<IssuedDocument>>(), new ParsableConverter<Id<Locality>>(), new ParsableConverter<Id<Party>>(),
        new ParsableConverter<Id<PeriodicReport>>(), new ParsableConverter<Id<Petition>>(), new ParsableConverter<Id<ResponsibilityAssignment>>(),
    ];

    private static readonly JsonConverter[] Codes =
    [
        new ParsableConverter<ReportingPeriod>(), new ParsableConverter<DocumentNumber>(), new ParsableConverter<IsoDate>(),
        new ParsableConverter<ActivityKind>(), new ParsableConverter<AssignmentRole>(), new ParsableConverter<ContentItem>(), new ParsableConverter<ContributionKind>(),
        new ParsableConverter<EndReason>(), new ParsableConverter<LocalityLevel>(), new ParsableConverter<LocalityTrait>(), new ParsableConverter<Performer>(),
        new ParsableConverter<PetitionCategory>(), new ParsableConverter<Position>(), new ParsableConverter<SanctionKind>(), new ParsableConverter<Sector>(),
    ];

    private static readonly JsonConverter[] Words =
    [
        new WordConverter<ComparisonOperator>(), new WordConverter<CountsOn>(), new WordConverter<DecisionState>(), new WordConverter<DifferenceKind>(),
        new WordConverter<FeedbackFigure>(), new WordConverter<FormState>(), new WordConverter<Language>(), new WordConverter<MembershipRole>(),
        new WordConverter<ObligationFigure>(), new WordConverter<ObligationStatus>(), new WordConverter<PartyKind>(), new WordConverter<PeriodKind>(),
        new WordConverter<PetitionFigure>(), new WordConverter<PetitionState>(), new WordConverter<PetitionStatus>(), new WordConverter<QuotaBase>(),
        new WordConverter<QuotaGrouping>(), new WordConverter<QuotaRounding>(), new WordConverter<QuotaTies>(), new WordConverter<RecordKind>(),
        new WordConverter<ReportState>(), new WordConverter<Roll>(), new WordConverter<Severity>(), new WordConverter<StatutoryHolidays>(),
        new WordConverter<SuccessionConflictKind>(), new WordConverter<SuccessionKind>(), new WordConverter<TargetDirection>(), new WordConverter<TaskFigure>(),
        new WordConverter<TaskOutcome>(), new WordConverter<TaskState>(), new WordConverter<Truth>(), new WordConverter<WhenAbsent>(),
    ];
}
