using System.Text.RegularExpressions;
using DuaCoSo.Domain.EntityFrameworkCore.Mapping;
using DuaCoSo.TestKit;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Xunit;

namespace DuaCoSo.Domain.EntityFrameworkCore.Tests.Stores;

/// <summary>The scripts say what the model says, and can be run again.</summary>
[Collection(StoreCollection.Name)]
public sealed class SchemaTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Scripts_SayWhatTheModelSays(bool isPostgres)
    {
        using DuaCoSoContext context = Store.Unreached(isPostgres);
        string script = Regex.Replace(context.Database.GenerateCreateScript().ReplaceLineEndings("\n"), "^CREATE (?<what>TABLE|INDEX) ", "CREATE ${what} IF NOT EXISTS ", RegexOptions.Multiline);
        IEnumerable<string> ends = context.Model.GetEntityTypes().Where(type => type.FindAnnotation(Names.IndexedEnds) is not null)
            .SelectMany(type => (string[])["from_date", "to_date"], (IEntityType type, string end) =>
                $"CREATE INDEX IF NOT EXISTS ix_{type.GetTableName()}_{end} ON {type.GetTableName()} ({end});\n");
        GoldenFile.ShouldStandAs(
            $"src/DuaCoSo.Domain.EntityFrameworkCore/Schema/{(isPostgres ? "postgresql" : "sqlite")}.sql",
            Regex.Replace(script, "\n{3,}", "\n\n").TrimEnd() + "\n\n" + string.Concat(ends));
    }

    [Fact]
    public void Sqlite_RunAgain_LeavesWhatIsThere() => RunAgain(Store.Sqlite());

    [PostgresFact]
    public void Postgres_RunAgain_LeavesWhatIsThere() => RunAgain(Store.Postgres());

    private static void RunAgain(Store created)
    {
        using Store store = created;
        using DuaCoSoContext context = store.Open();
        context.Add(new Parties.Party { Id = new("cb-1"), Kind = Parties.PartyKind.Official });
        context.SaveChanges();
        context.Database.CreateDuaCoSoTables();
        context.Set<Parties.Party>().Count().Should().Be(1);
    }
}
