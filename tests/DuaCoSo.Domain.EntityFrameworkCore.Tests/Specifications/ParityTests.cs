using System.Linq.Expressions;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.EntityFrameworkCore.Tests.Stores;
using DuaCoSo.Domain.Specifications;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;
using Xunit.Sdk;

namespace DuaCoSo.Domain.EntityFrameworkCore.Tests.Specifications;

/// <summary>A specification means the same by predicate, by compiled expression, on SQLite and on PostgreSQL.</summary>
[Rule("T2")]
[Collection(StoreCollection.Name)]
public sealed class ParityTests
{
    private const int Trees = 30;

    [Fact]
    public void Sqlite_FindsWhatThePredicatesFind() => CheckAll(Store.Sqlite());

    [PostgresFact]
    public void Postgres_FindsWhatThePredicatesFind() => CheckAll(Store.Postgres());

    [Fact]
    public void Specifications_AreAllAsked() =>
        typeof(Specification<>).Assembly.GetExportedTypes().Where(type => !type.IsAbstract && type.BaseType is { IsGenericType: true } b && b.GetGenericTypeDefinition() == typeof(Specification<>))
            .Should().BeEquivalentTo(Named.All.Select(specification => specification.GetType()), "a named specification that is not asked may mean two things");

    [Fact]
    public void OneRowOfDifference_IsNoticed()
    {
        using Store store = Store.Sqlite();
        using DuaCoSoContext context = Fill(store);
        var parity = new Parity<ResponsibilityAssignment>(context, Edges.Assignments, a => a.Id.Key);
        parity.Invoking(p => p.Check(new OneRowOffSpecification())).Should().Throw<XunitException>();
    }

    private static void CheckAll(Store filled)
    {
        using Store store = filled;
        using DuaCoSoContext context = Fill(store);
        new Parity<Territories.LocalityVersion>(context, Edges.Localities, v => v.Code!).Check(Named.Localities, Trees);
        new Parity<Parties.Party>(context, Edges.Parties, p => p.Id.Key).Check(Named.Parties, Trees);
        new Parity<Parties.Membership>(context, Edges.Members, m => m.Interval.To.ToString()!).Check(Named.Members, Trees);
        new Parity<ResponsibilityAssignment>(context, Edges.Assignments, a => a.Id.Key).Check(Named.Assignments, Trees * 2);
        new Parity<Petitions.Petition>(context, Edges.Petitions, p => p.Id.Key).Check(Named.Petitions, Trees);
        new Parity<Petitions.PetitionTerm>(context, Edges.Terms, t => t.Petition.Key).Check(Named.Terms, 4);
        new Parity<ContractedTasks.ContractedTask>(context, Edges.Tasks, t => t.Id.Key).Check(Named.Tasks, Trees);
        new Parity<Activities.Activity>(context, Edges.Activities, a => a.Id.Key).Check(Named.Activities, Trees);
    }

    private static DuaCoSoContext Fill(Store store)
    {
        using (DuaCoSoContext context = store.Open())
        {
            context.AddRange([.. Edges.Localities, .. Edges.Parties, .. Edges.Members, .. Edges.Assignments, .. Edges.Petitions, .. Edges.Terms, .. Edges.Tasks, .. Edges.Activities]);
            context.SaveChanges();
        }

        return store.Open();
    }

    // Says something else of one row alone.
    private sealed class OneRowOffSpecification : Specification<ResponsibilityAssignment>
    {
        private readonly Id<ResponsibilityAssignment> _row = Edges.Key<ResponsibilityAssignment>(7);

        public override bool IsSatisfiedBy(ResponsibilityAssignment candidate) => true;

        public override Expression<Func<ResponsibilityAssignment, bool>> ToExpression() => candidate => candidate.Id != _row;

        public override string ToString() => "one row off";
    }
}
