using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace DuaCoSo.Domain.EntityFrameworkCore.Tests.Stores;

/// <summary>A database with the tables of the model, of its own and empty; whatever EF Core warns of is an error.</summary>
internal sealed class Store : IDisposable
{
    private static int _count;

    private readonly DbConnection? _keptOpen;

    private Store(Action<DbContextOptionsBuilder> use, DbConnection? keptOpen)
    {
        _keptOpen = keptOpen;
        var builder = new DbContextOptionsBuilder<DuaCoSoContext>();
        builder.ConfigureWarnings(warnings => warnings.Default(WarningBehavior.Throw).Log(CoreEventId.ContextInitialized));
        builder.EnableSensitiveDataLogging(false);
        use(builder);
        Options = builder.Options;
    }

    public DbContextOptions<DuaCoSoContext> Options { get; }

    /// <summary>An SQLite database in memory.</summary>
    public static Store Sqlite()
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        return new Store(builder => builder.UseSqlite(connection, sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)), connection).Filled();
    }

    /// <summary>A database of the tests' PostgreSQL server.</summary>
    public static Store Postgres()
    {
        string name = "store" + Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture);
        using (var connection = new NpgsqlConnection(PostgresServer.ConnectionString("postgres")))
        {
            connection.Open();
            using var create = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
            create.ExecuteNonQuery();
        }

        return new Store(builder => builder.UseNpgsql(PostgresServer.ConnectionString(name)), null).Filled();
    }

    /// <summary>An SQLite or PostgreSQL database that is never reached, for what its SQL would be.</summary>
    public static DuaCoSoContext Unreached(bool isPostgres)
    {
        var builder = new DbContextOptionsBuilder<DuaCoSoContext>();
        return new(isPostgres
            ? builder.UseNpgsql("Host=nowhere").Options
            : builder.UseSqlite("Data Source=nowhere", sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)).Options);
    }

    /// <summary>A context of its own.</summary>
    public DuaCoSoContext Open() => new(Options);

    public void Dispose() => _keptOpen?.Dispose();

    private Store Filled()
    {
        using DuaCoSoContext context = Open();
        context.Database.CreateDuaCoSoTables();
        return this;
    }
}
