using System.Data.Common;
using System.Globalization;
using System.Text;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.EntityFrameworkCore.Tests.Stores;
using DuaCoSo.Domain.Specifications;
using DuaCoSo.Domain.Territories;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.EntityFrameworkCore.Tests.Specifications;

/// <summary>What applications ask most is answered by an index, of 1,000,000 assignments.</summary>
[Collection(StoreCollection.Name)]
public sealed class IndexTests
{
    private const int Rows = 1_000_000;

    private static readonly LocalDate Today = new(2045, 6, 1);

    [PostgresFact]
    public void Postgres_AnswersTheMainOnesByAnIndex()
    {
        using Store store = Store.Postgres();
        using DuaCoSoContext context = store.Open();
        Fill(context);

        Plan(context, new AssignmentInForceSpecification(Today)).Should().Contain("ix_assignments_to_date");
        Plan(context, new AssignmentOfPartySpecification(new Id<Parties.Party>("p77"))).Should().Contain("ix_assignments_party");
        Plan(context, new AssignmentInLocalitySpecification(Enumerable.Range(1, 40).Select(i => new Id<Locality>($"l{i}"))) & new AssignmentInForceSpecification(Today))
            .Should().Contain("ix_assignments_locality");
        Plan(context, new AssignmentEndingSpecification(Today, 30)).Should().Contain("ix_assignments_to_date");
        Plan(context, new AssignmentByDocumentSpecification(new("d5"))).Should().Contain("ix_assignments_document");
        Plan(context, new AssignmentSucceedingSpecification(new("a1000"))).Should().Contain("ix_assignments_succeeds");
    }

    // Thirty years of assignments of a year each, one in fifty without an end, one in ten succeeding another.
    private static void Fill(DuaCoSoContext context)
    {
        context.Database.SetCommandTimeout(600);
        string[] indexes = [.. DuaCoSoSchema.PostgreSql.Split(' ', '\n').Where(word => word.StartsWith("ix_assignments_", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];
        indexes.Should().HaveCountGreaterThan(6);
        string drop = "DROP INDEX " + string.Join(", ", indexes);
        context.Database.ExecuteSqlRaw(drop);
        context.Database.ExecuteSqlRaw(string.Create(CultureInfo.InvariantCulture, $"""
            INSERT INTO assignments (id, party, role, locality, document, succeeds, from_date, to_date, version)
            SELECT 'a' || i, 'p' || i % {Rows / 20}, 'inCharge', 'l' || i % {Rows / 100}, 'd' || i % {Rows / 50},
                CASE WHEN i % 10 = 0 THEN ARRAY['a' || i - 10] ELSE ARRAY[]::text[] END,
                date '2016-01-01' + i * 37 % 10950, CASE WHEN i % 50 = 0 THEN NULL ELSE date '2016-01-01' + i * 37 % 10950 + 365 END, 0
            FROM generate_series(1, {Rows}) AS i
            """));
        context.Database.CreateDuaCoSoTables();
        context.Database.ExecuteSqlRaw("ANALYZE assignments");
    }

    private static string Plan(DuaCoSoContext context, Specification<ResponsibilityAssignment> specification)
    {
        context.Database.OpenConnection();
        using DbCommand command = context.Set<ResponsibilityAssignment>().Where(specification).CreateDbCommand();
        command.CommandText = "EXPLAIN " + command.CommandText;
        var plan = new StringBuilder();
        using DbDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            plan.AppendLine(reader.GetString(0));
        }

        plan.ToString().Should().NotContain("Seq Scan on assignments", "'{0}' need not look at every row", specification);
        return plan.ToString();
    }
}
