using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace DuaCoSo.Domain.EntityFrameworkCore.Tests.Stores;

/// <summary>A province is loaded with all that it refers to, wherever that is.</summary>
[Rule("R1")]
[Collection(StoreCollection.Name)]
public sealed class ProvinceScopeTests
{
    private static readonly DateRange Before = DateRange.Until(new(2015, 12, 31));
    private static readonly DateRange Since = DateRange.Since(new(2016, 1, 1));

    // What is added to the base, the assignments and localities that are loaded then, and the queries that it takes.
    private static readonly (string What, RegisterFacts Added, string Assignments, string Localities, int Queries)[] Cases =
    [
        ("nothing", new(), "led", "c p", 18),
        (
            "a sector handed over by somebody with no organisation in common",
            new() { Assignments = [Of("s-1", "an", null, Since, "s-0"), Of("s-0", "binh", null, Before)] },
            "led s-0 s-1", "c p", 18),
        (
            "an assignment relocated from another province, twice",
            new() { Assignments = [Of("r-2", "an", "c", DateRange.Since(new(2016, 7, 1)), "r-1"), Of("r-1", "an", "x", new(new(2016, 1, 1), new(2016, 6, 30)), "r-0"), Of("r-0", "an", "y", Before)] },
            "led r-0 r-1 r-2", "c p q x y", 20),
        (
            "a task in a locality elsewhere",
            new() { Tasks = [new() { Id = new("t"), Responsible = [new("an")], Due = new(2016, 6, 1), Locality = new("x") }] },
            "led", "c p q x", 18),
        (
            "a district elsewhere that lay above and was merged of others",
            new()
            {
                Localities =
                [
                    new() { Locality = new("moved"), Level = LocalityLevel.Commune, Parent = new("d"), Interval = new(new(2014, 1, 1), new(2015, 12, 31)) },
                    new() { Locality = new("moved"), Level = LocalityLevel.Commune, Parent = new("p"), Interval = Since },
                    new() { Locality = new("d"), Level = LocalityLevel.District, Parent = new("q"), Succeeds = [new("d-0")], Interval = DateRange.Since(new(2014, 1, 1)) },
                    new() { Locality = new("d-0"), Level = LocalityLevel.District, Parent = new("q"), Interval = DateRange.Until(new(2013, 12, 31)) },
                ],
            },
            "led", "c d d-0 moved p q", 18),
        (
            "a petition elsewhere that a task of one's own answers",
            new()
            {
                Assignments = [Of("theirs-1", "chi", "x", Since, "theirs-0"), Of("theirs-0", "binh", "y", Before)],
                Petitions = [new() { Id = new("k"), Category = PetitionCategory.Land, Raised = new(2015, 3, 1), Assignment = new("theirs-1"), Locality = new("z") }],
                Tasks = [new() { Id = new("t"), Responsible = [new("an")], Due = new(2016, 6, 1), Petition = new("k") }],
            },
            "led theirs-0 theirs-1", "c p q x y z", 20),
    ];

    [Fact]
    public async Task Sqlite_OfOneProvince_HoldsWhatItRefersTo() => await Load(Store.Sqlite);

    [PostgresFact]
    public async Task Postgres_OfOneProvince_HoldsWhatItRefersTo() => await Load(Store.Postgres);

    private static async Task Load(Func<Store> make)
    {
        foreach ((string what, RegisterFacts added, string assignments, string localities, int queries) in Cases)
        {
            using Store store = make();
            using (DuaCoSoContext context = store.Open())
            {
                context.AddFacts(Base);
                context.AddFacts(added);
                await context.SaveChangesAsync();
            }

            var counter = new QueryCounter();
            using var read = new DuaCoSoContext(new DbContextOptionsBuilder<DuaCoSoContext>(store.Options).AddInterceptors(counter).Options);
            RegisterFacts loaded = (await read.LoadRegisterAsync(new("p"), ReportingPeriod.Year(2016))).Require().Facts;

            counter.Queries.Should().Be(queries, what);
            Keys(loaded.Assignments.Select(a => a.Id.Key)).Should().Be(assignments, what);
            Keys(loaded.Localities.Select(v => v.Locality.Key)).Should().Be(localities, what);
            loaded.Tasks.Should().HaveSameCount(added.Tasks, what);
            loaded.Petitions.Should().HaveSameCount(added.Petitions, what);
            (await read.LoadRegisterAsync()).IsAccepted.Should().BeTrue("{0} is nothing wrong", what);
        }
    }

    private static RegisterFacts Base => new()
    {
        Localities =
        [
            new() { Locality = new("p"), Level = LocalityLevel.Province },
            new() { Locality = new("c"), Level = LocalityLevel.Commune, Parent = new("p") },
            new() { Locality = new("q"), Level = LocalityLevel.Province },
            .. new[] { "x", "y", "z" }.Select(id => new LocalityVersion { Locality = new(id), Level = LocalityLevel.Commune, Parent = new("q") }),
        ],
        Parties = [.. new[] { "an", "binh", "chi" }.Select(id => new Party { Id = new(id), Kind = PartyKind.Official })],
        Assignments = [Of("led", "an", "c", default), Of("other", "chi", "z", default), Of("other-sector", "chi", null, default)],
    };

    private static ResponsibilityAssignment Of(string id, string party, string? locality, DateRange interval, params string[] succeeds) => new()
    {
        Id = new(id),
        Party = new(party),
        Role = AssignmentRole.InCharge,
        Locality = locality is null ? null : new Id<Locality>(locality),
        Sector = locality is null ? Sector.Economy : null,
        Interval = interval,
        Succeeds = [.. succeeds.Select(old => new Id<ResponsibilityAssignment>(old))],
    };

    private static string Keys(IEnumerable<string> keys) => string.Join(' ', keys.Distinct().Order(StringComparer.Ordinal));
}
