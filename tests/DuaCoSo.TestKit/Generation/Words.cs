using DuaCoSo.Domain;
using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Territories;

namespace DuaCoSo.TestKit.Generation;

/// <summary>The few codes that generated policies and registers share, so that they meet.</summary>
internal static class Words
{
    /// <summary>Two officials whose ids stand by code point as their numbers do, but the other way round by UTF-16.</summary>
    public const string Third = "O\uFF13";

    /// <inheritdoc cref="Third"/>
    public const string Fourth = "O\U0001D7DC";

    /// <summary>The criterion of manual scores.</summary>
    public const string Council = "council";

    public static AssignmentRole[] Roles { get; } = [AssignmentRole.InCharge, AssignmentRole.Monitor, AssignmentRole.Sponsor];

    public static ActivityKind[] Visits { get; } = [ActivityKind.FieldVisit, ActivityKind.Review];

    public static ActivityKind[] Papers { get; } = [ActivityKind.Report, ActivityKind.Plan];

    public static ContentItem[] Contents { get; } = [ContentItem.Situation, ContentItem.Proposals];

    public static Performer[] Performers { get; } = [Performer.Leader, Performer.Deputy, Performer.Staff];

    public static LocalityTrait[] Traits { get; } = [new("special"), new("border")];

    public static Position[] Positions { get; } = [Position.Head, Position.Member];

    public static Sector[] Sectors { get; } = [Sector.Economy, Sector.Culture];

    public static Id<IssuedDocument>[] Matters { get; } = [new("05-NQ/TU"), new("12-NQ/HU")];

    public static PetitionCategory[] Categories { get; } = [new("land"), new("labour"), new("other")];

    public static ContributionKind[] Contributions { get; } = [ContributionKind.Money, ContributionKind.Labour];

    /// <summary>A party that every register has, for rules that name one.</summary>
    public static Id<Party> Department { get; } = new("A1");
}
