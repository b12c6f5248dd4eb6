using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DuaCoSo.Domain.EntityFrameworkCore.Mapping;

/// <summary>A table to which indexes are added.</summary>
internal sealed class Table<T>(EntityTypeBuilder<T> entity, string name, bool hasArrays)
    where T : class
{
    /// <summary>An index of one or more columns.</summary>
    public Table<T> Index(Expression<Func<T, object?>> columns)
    {
        IndexBuilder<T> index = entity.HasIndex(columns);
        index.HasDatabaseName($"ix_{name}_{string.Join('_', index.Metadata.Properties.Select(p => Names.Column(p.Name)))}");
        return this;
    }

    /// <summary>An index of each end of a range: EF Core has none of a part of a value, so that the schema's script makes them.</summary>
    public Table<T> IndexEnds()
    {
        entity.HasAnnotation(Names.IndexedEnds, true);
        return this;
    }

    /// <summary>An index of the items of a list, where the database has one.</summary>
    public Table<T> IndexItems<TItem>(Expression<Func<T, ValueList<TItem>>> list)
    {
        if (hasArrays)
        {
            string property = ((MemberExpression)list.Body).Member.Name;
            entity.HasIndex(property).HasDatabaseName($"ix_{name}_{Names.Column(property)}").HasAnnotation("Npgsql:IndexMethod", "gin");
        }

        return this;
    }
}
