using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Successions;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.EntityFrameworkCore.Tests.Stores;

/// <summary>A plan of succession is carried out on what a store keeps, and saved.</summary>
[Rule("G2")]
[Collection(StoreCollection.Name)]
public sealed class SuccessionStoreTests
{
    private static readonly LocalDate Reform = new(2025, 7, 1);

    [Fact]
    public async Task CarryOut_OnWhatAStoreKeeps_IsSaved()
    {
        using Store store = Store.Sqlite();
        using DuaCoSoContext setUp = store.Open();
        setUp.AddFacts(new()
        {
            Localities = [.. new[] { "a", "b" }.Select(id => new LocalityVersion { Locality = new(id), Level = LocalityLevel.Commune })],
            Parties = [new() { Id = new("an"), Kind = PartyKind.Official }],
            Assignments = [.. new[] { "a", "b" }.Select(id => new ResponsibilityAssignment { Id = new(id), Party = new("an"), Role = AssignmentRole.InCharge, Locality = new(id), Version = 3 })],
        });
        await setUp.SaveChangesAsync();

        using DuaCoSoContext context = store.Open();
        ResponsibilityRegister register = (await context.LoadRegisterAsync()).Require();
        SuccessionPlan plan = SuccessionPlan.Create(
            register, new() { Localities = [new LocalityMerger { On = Reform, From = [new("a"), new("b")], Into = new() { Id = new("ab") } }] }, Rules).Require();
        List<ResponsibilityAssignment> kept = await context.Set<ResponsibilityAssignment>().ToListAsync();
        context.AddRange(plan.CarryOut(plan.Items, kept, Reform).Begun);
        (await context.SaveChangesAsync()).Should().Be(3);

        using DuaCoSoContext read = store.Open();
        ResponsibilityAssignment[] stored = [.. read.Set<ResponsibilityAssignment>().OrderBy(a => a.Id)];
        stored.Select(a => (a.Id.Key, a.Interval.To, a.Version)).Should().Equal(("a", Reform.PlusDays(-1), 4L), ("a-20250701", null, 1L), ("b", Reform.PlusDays(-1), 4L));
        stored[1].Succeeds.Select(id => id.Key).Should().Equal("a", "b");
    }

    private static Policy Rules { get; } = Policy.Create(new()
    {
        Id = "succession",
        Title = new("Kế tiếp", "Succession"),
        Province = "37",
        LegalBasis = [new() { Number = "1-QĐ/TU" }],
        Effective = DateRange.Since(new(2016, 1, 1)),
        Periods = PeriodScheme.Calendar,
        Assignments = [new() { Code = "lead", Role = AssignmentRole.InCharge, AssigneeKinds = [PartyKind.Official], LocalityLevel = LocalityLevel.Commune }],
    }).Require();
}
