using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace DuaCoSo.Domain.EntityFrameworkCore;

/// <summary>The script that makes the model's tables and indexes where they are not there yet (lược đồ cơ sở dữ liệu).</summary>
/// <remarks>To be run at a start or by hand, as often as one likes: what exists is left as it is. Later versions come with a script of what changed.</remarks>
public static class DuaCoSoSchema
{
    /// <summary>The script for SQLite.</summary>
    public static string Sqlite { get; } = Read("sqlite.sql");

    /// <summary>The script for PostgreSQL, version 12 or later.</summary>
    public static string PostgreSql { get; } = Read("postgresql.sql");

    /// <summary>Makes the tables and indexes that are not there yet.</summary>
    /// <param name="database">The database of a context.</param>
    /// <exception cref="ArgumentNullException"><paramref name="database"/> is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException">It is neither SQLite nor PostgreSQL.</exception>
    public static void CreateDuaCoSoTables(this DatabaseFacade database)
    {
        ArgumentNullException.ThrowIfNull(database);
        string script = database.ProviderName switch
        {
            "Microsoft.EntityFrameworkCore.Sqlite" => Sqlite,
            "Npgsql.EntityFrameworkCore.PostgreSQL" => PostgreSql,
            var other => throw new NotSupportedException($"There is no script for {other}; those of SQLite and PostgreSQL show what it must say."),
        };
        database.ExecuteSqlRaw(script);
    }

    private static string Read(string script)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(script)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
