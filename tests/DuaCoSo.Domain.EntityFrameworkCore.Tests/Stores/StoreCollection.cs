using Xunit;

namespace DuaCoSo.Domain.EntityFrameworkCore.Tests.Stores;

/// <summary>The tests that may ask for the PostgreSQL server, one after the other; it stops with the last.</summary>
[CollectionDefinition(Name)]
public sealed class StoreCollection : ICollectionFixture<StoreCollection.Stopping>
{
    public const string Name = "stores";

    /// <summary>Stops the server when the collection is done.</summary>
    public sealed class Stopping : IDisposable
    {
        public void Dispose() => PostgresServer.Stop();
    }
}
