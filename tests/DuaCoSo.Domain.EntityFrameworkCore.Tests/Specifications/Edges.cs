using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Territories;
using NodaTime;

namespace DuaCoSo.Domain.EntityFrameworkCore.Tests.Specifications;

/// <summary>Rows whose dates lie on, just before and just after each end that a specification asks about, or are open.</summary>
internal static class Edges
{
    private const int Count = 240;

    private static readonly int[] Offsets = [-11, -1, 0, 1, 9, 10, 11, 400];

    /// <summary>One of few ids, which many rows name.</summary>
    public static Id<T> Id<T>(int number) => new($"mã-{number}");

    /// <summary>The id of a row.</summary>
    public static Id<T> Key<T>(int number) => new($"r{number:000}");

    public static List<LocalityVersion> Localities { get; } = Make((random, i) => new LocalityVersion
    {
        Locality = Id<Locality>(random.Next(5)),
        Code = $"{i}",
        Level = random.Next(2) == 0 ? LocalityLevel.Commune : LocalityLevel.Village,
        Traits = Some(random, LocalityTrait.Border, LocalityTrait.Special, new LocalityTrait("đặc \"khu\"")),
        Interval = Interval(random),
    });

    public static List<Party> Parties { get; } = Make((random, i) => new Party
    {
        Id = Key<Party>(i),
        Kind = (PartyKind)random.Next(1, 7),
        Position = Maybe(random, Position.Head, Position.Member),
        Organization = Maybe(random, Id<Party>(1), Id<Party>(2)),
        Interval = Interval(random),
    });

    public static List<Membership> Members { get; } = Make((random, i) => new Membership
    {
        Group = Id<Party>(random.Next(4)),
        Party = Id<Party>(random.Next(4)),
        Role = (MembershipRole)random.Next(1, 4),
        Interval = new(Interval(random).From, Named.Day.PlusDays(1000 + i)),
    });

    public static List<ResponsibilityAssignment> Assignments { get; } = Make((random, i) => new ResponsibilityAssignment
    {
        Id = Key<ResponsibilityAssignment>(i),
        Party = Id<Party>(random.Next(4)),
        Role = random.Next(2) == 0 ? AssignmentRole.InCharge : AssignmentRole.Monitor,
        Locality = Maybe(random, Id<Locality>(1), Id<Locality>(2), Id<Locality>(3)),
        Sector = Maybe(random, Sector.Economy, Sector.Culture),
        Matter = Maybe(random, Id<IssuedDocument>(1), Id<IssuedDocument>(2)),
        Document = Maybe(random, Id<IssuedDocument>(1), Id<IssuedDocument>(2)),
        Interval = Interval(random),
        Succeeds = Some(random, Id<ResponsibilityAssignment>(1), Id<ResponsibilityAssignment>(2), Id<ResponsibilityAssignment>(3)),
    });

    public static List<Petition> Petitions { get; } = Make((random, i) =>
    {
        LocalDate raised = Date(random);
        LocalDate? referred = random.Next(3) == 0 ? null : raised.PlusDays(random.Next(3));
        return new Petition
        {
            Id = Key<Petition>(i),
            Assignment = Maybe(random, Id<ResponsibilityAssignment>(1), Id<ResponsibilityAssignment>(2)),
            Category = random.Next(2) == 0 ? PetitionCategory.Land : PetitionCategory.Road,
            Raised = raised,
            Referred = referred,
            Answered = referred is { } date && random.Next(2) == 0 ? date.PlusDays(random.Next(3)) : null,
        };
    });

    public static List<PetitionTerm> Terms { get; } = Make((random, i) => new PetitionTerm { Petition = Key<Petition>(i), Due = Date(random) });

    public static List<ContractedTask> Tasks { get; } = Make((random, i) =>
    {
        LocalDate? on = random.Next(3) == 0 ? null : Date(random);
        return new ContractedTask
        {
            Id = Key<ContractedTask>(i),
            Responsible = [Id<Party>(9), .. Some(random, Id<Party>(1), Id<Party>(2))],
            Due = Date(random),
            Outcome = on is null ? null : (TaskOutcome)random.Next(1, 5),
            OutcomeOn = on,
            Document = Maybe(random, Id<IssuedDocument>(1), Id<IssuedDocument>(2)),
        };
    });

    public static List<Activity> Activities { get; } = Make((random, i) => new Activity
    {
        Id = Key<Activity>(i),
        Assignment = Id<ResponsibilityAssignment>(random.Next(4)),
        Kind = random.Next(2) == 0 ? ActivityKind.FieldVisit : ActivityKind.Review,
        Date = Date(random),
        By = Maybe(random, Performer.Leader, Performer.Staff),
    });

    private static List<T> Make<T>(Func<Random, int, T> make)
    {
        var random = new Random(20160301);
        return [.. Enumerable.Range(0, Count).Select(i => make(random, i))];
    }

    private static LocalDate Date(Random random) => Named.Day.PlusDays(Offsets[random.Next(Offsets.Length)]);

    private static DateRange Interval(Random random)
    {
        LocalDate? from = random.Next(4) == 0 ? null : Date(random);
        LocalDate? to = random.Next(4) == 0 ? null : Date(random);
        return from > to ? new(to, from) : new(from, to);
    }

    private static T? Maybe<T>(Random random, params T[] values)
        where T : struct => random.Next(3) == 0 ? null : values[random.Next(values.Length)];

    private static ValueList<T> Some<T>(Random random, params T[] values) => values.Where(_ => random.Next(2) == 0).ToValueList();
}
