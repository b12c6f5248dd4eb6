using Microsoft.EntityFrameworkCore;

namespace DuaCoSo.Domain.EntityFrameworkCore;

/// <summary>A context of the model's own tables and nothing else (ngữ cảnh dữ liệu): for a tool, a test, or to begin with.</summary>
/// <remarks>An application with tables of its own calls <see cref="DuaCoSoModel.ApplyDuaCoSo"/> in a context of its own.</remarks>
/// <param name="options">The database and how to reach it.</param>
public sealed class DuaCoSoContext(DbContextOptions<DuaCoSoContext> options) : DbContext(options)
{
    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyDuaCoSo(this);
    }
}
