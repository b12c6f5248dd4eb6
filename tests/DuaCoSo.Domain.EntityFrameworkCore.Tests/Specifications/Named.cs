using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Specifications;
using DuaCoSo.Domain.Territories;
using NodaTime;

namespace DuaCoSo.Domain.EntityFrameworkCore.Tests.Specifications;

/// <summary>Every named specification, asked about what <see cref="Edges"/> generates.</summary>
internal static class Named
{
    /// <summary>The day that the generated dates lie around.</summary>
    public static readonly LocalDate Day = new(2016, 3, 1);

    private static readonly DateRange Range = new(Day, Day.PlusDays(10));

    public static Specification<LocalityVersion>[] Localities { get; } =
    [
        new LocalityOfLevelSpecification(LocalityLevel.Commune), new LocalityWithTraitSpecification(LocalityTrait.Border), new LocalityActiveSpecification(Day),
        new LocalityAmongSpecification(Edges.Id<Locality>(1), Edges.Id<Locality>(2)),
    ];

    public static Specification<Party>[] Parties { get; } =
    [
        new PartyOfKindSpecification(PartyKind.Post), new PartyInPositionSpecification(Position.Head), new PartyInForceSpecification(Day),
        new PartyOfOrganizationSpecification(Edges.Id<Party>(1)),
    ];

    public static Specification<Membership>[] Members { get; } =
    [
        new MembershipOfPartySpecification(Edges.Id<Party>(1)), new MembershipInGroupSpecification(Edges.Id<Party>(2)), new MembershipActiveSpecification(Day),
    ];

    public static Specification<ResponsibilityAssignment>[] Assignments { get; } =
    [
        new AssignmentInForceSpecification(Day), new AssignmentOfPartySpecification(Edges.Id<Party>(1)), new AssignmentInRoleSpecification(AssignmentRole.InCharge),
        new AssignmentForSectorSpecification(Sector.Economy), new AssignmentForMatterSpecification(Edges.Id<Documents.IssuedDocument>(1)),
        new AssignmentByDocumentSpecification(Edges.Id<Documents.IssuedDocument>(2)), new AssignmentInLocalitySpecification(Edges.Id<Locality>(1), Edges.Id<Locality>(3)),
        new AssignmentEndingSpecification(Day, 10), new AssignmentSucceedingSpecification(Edges.Id<ResponsibilityAssignment>(1)),
    ];

    public static Specification<Petition>[] Petitions { get; } =
    [
        new PetitionRaisedSpecification(Range), new PetitionReferredSpecification(Range), new PetitionUnansweredSpecification(Day), new PetitionOfCategorySpecification(PetitionCategory.Land),
        new PetitionOfAssignmentSpecification(Edges.Id<ResponsibilityAssignment>(1)), new PetitionAmongSpecification(Edges.Key<Petition>(1), Edges.Key<Petition>(2)),
    ];

    public static Specification<PetitionTerm>[] Terms { get; } = [new PetitionTermDueSpecification(DateRange.Until(Day))];

    public static Specification<ContractedTask>[] Tasks { get; } =
    [
        new TaskDueSpecification(Range), new TaskWithOutcomeSpecification(TaskOutcome.CompletedPoorly), new TaskWithoutOutcomeSpecification(Day),
        new TaskOfDocumentSpecification(Edges.Id<Documents.IssuedDocument>(1)), new TaskOfPartySpecification(Edges.Id<Party>(1)),
    ];

    public static Specification<Activity>[] Activities { get; } =
    [
        new ActivityOfKindSpecification(ActivityKind.FieldVisit), new ActivityDatedSpecification(Range), new ActivityBySpecification(Performer.Leader),
        new ActivityOfAssignmentSpecification(Edges.Id<ResponsibilityAssignment>(1), Edges.Id<ResponsibilityAssignment>(2)),
    ];

    /// <summary>All of them, whatever they ask about.</summary>
    public static IEnumerable<object> All => [.. Localities, .. Parties, .. Members, .. Assignments, .. Petitions, .. Terms, .. Tasks, .. Activities];
}
