using System.Text;
using System.Text.RegularExpressions;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace DuaCoSo.Domain.EntityFrameworkCore.Tests.Stores;

/// <summary>A register from a store gives the results that the same register from files gives.</summary>
[Rule("E9")]
[Collection(StoreCollection.Name)]
public sealed class RegisterStoreTests
{
    [Fact]
    public async Task Sqlite_GivesTheBytesThatFilesGive() => await SameBytes(Store.Sqlite);

    [PostgresFact]
    public async Task Postgres_GivesTheBytesThatFilesGive() => await SameBytes(Store.Postgres);

    [Fact]
    public async Task Sqlite_OfOneProvince_GivesTheSameResults() => await SameResults(Store.Sqlite);

    [PostgresFact]
    public async Task Postgres_OfOneProvince_GivesTheSameResults() => await SameResults(Store.Postgres);

    [Fact]
    public async Task Load_OfAnUnknownProvince_IsAProblem()
    {
        using Store store = Store.Sqlite();
        using DuaCoSoContext context = store.Open();
        Checked<ResponsibilityRegister> loaded = await context.LoadRegisterAsync(new("nowhere"), ReportingPeriod.Year(2016));
        loaded.Problems.Should().ContainSingle().Which.Code.Should().Be("DCS6201");
    }

    private static async Task SameBytes(Func<Store> make)
    {
        foreach (IGrouping<string, ExpectedCase> expected in ExpectedCase.All().Where(c => !c.Name.StartsWith("generated", StringComparison.Ordinal)).GroupBy(c => c.Name, StringComparer.Ordinal))
        {
            (Policy policy, RegisterFacts facts) = Read(expected.First());
            using Store store = make();
            Save(store, facts);
            using DuaCoSoContext context = store.Open();
            ResponsibilityRegister loaded = (await context.LoadRegisterAsync()).Require();
            ResponsibilityRegister fromFiles = ResponsibilityRegister.Create(facts).Require();
            foreach (ExpectedCase one in expected)
            {
                Bytes(policy, loaded, one).Should().Be(Bytes(policy, fromFiles, one), "{0} does not depend on where its facts were kept", one);
            }
        }
    }

    private static async Task SameResults(Func<Store> make)
    {
        ExpectedCase expected = ExpectedCase.All("ninh-binh")[0];
        (Policy policy, RegisterFacts facts) = Read(expected);
        using Store store = make();
        Save(store, facts);
        Save(store, Elsewhere);

        var counter = new QueryCounter();
        using var context = new DuaCoSoContext(new DbContextOptionsBuilder<DuaCoSoContext>(store.Options).AddInterceptors(counter).Options);
        ResponsibilityRegister loaded = (await context.LoadRegisterAsync(facts.Localities.First(v => v.Parent is null).Locality, expected.Period)).Require();
        counter.Queries.Should().Be(18, "a table is read once, however much there is in it");
        string Plain(ResponsibilityRegister register) => Regex.Replace(Bytes(policy, register, expected), "sha256:[0-9a-f]{64}", "");
        Plain(loaded).Should().Be(Plain(ResponsibilityRegister.Create(facts).Require()));
        loaded.Facts.Assignments.Should().HaveSameCount(facts.Assignments, "those elsewhere are left where they are");
        loaded.Facts.Localities.Should().HaveSameCount(facts.Localities);
    }

    // Another province in the same store.
    private static RegisterFacts Elsewhere => new()
    {
        Localities = [new() { Locality = new("elsewhere"), Level = LocalityLevel.Province }, new() { Locality = new("elsewhere-1"), Level = LocalityLevel.Commune, Parent = new("elsewhere") }],
        Parties = [new() { Id = new("elsewhere-cb"), Kind = Parties.PartyKind.Official }],
        Assignments =
        [
            new() { Id = new("elsewhere-pc"), Party = new("elsewhere-cb"), Role = AssignmentRole.InCharge, Locality = new("elsewhere-1") },
            new() { Id = new("elsewhere-kt"), Party = new("elsewhere-cb"), Role = AssignmentRole.InCharge, Sector = Sector.Economy },
        ],
        Activities = [new() { Id = new("elsewhere-hd"), Assignment = new("elsewhere-pc"), Kind = Activities.ActivityKind.FieldVisit, Date = new(2016, 3, 1) }],
        Petitions = [new() { Id = new("elsewhere-kn"), Assignment = new("elsewhere-pc"), Category = Petitions.PetitionCategory.Land, Raised = new(2016, 3, 1) }],
        Tasks = [new() { Id = new("elsewhere-v"), Responsible = [new("elsewhere-cb")], Due = new(2016, 3, 1) }],
    };

    private static (Policy Policy, RegisterFacts Facts) Read(ExpectedCase expected) =>
        (PolicyFile.Read(Path.Combine(expected.Folder, "policy.json")).Require(), RegisterFolder.ReadFacts(Path.Combine(expected.Folder, "register")).Require());

    private static void Save(Store store, RegisterFacts facts)
    {
        using DuaCoSoContext context = store.Open();
        context.AddFacts(facts);
        context.SaveChanges();
    }

    private static string Bytes(Policy policy, ResponsibilityRegister register, ExpectedCase expected) =>
        Encoding.UTF8.GetString(AssessmentFile.ToUtf8(policy.Assess(register, expected.Period, expected.AsOf)));
}
