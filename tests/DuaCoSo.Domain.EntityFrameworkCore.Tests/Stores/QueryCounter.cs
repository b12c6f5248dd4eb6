using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DuaCoSo.Domain.EntityFrameworkCore.Tests.Stores;

/// <summary>Counts the queries that a context sends.</summary>
internal sealed class QueryCounter : DbCommandInterceptor
{
    public int Queries { get; private set; }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Queries++;
        return ValueTask.FromResult(result);
    }
}
