using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace DuaCoSo.Domain.EntityFrameworkCore.Mapping;

/// <summary>Maps each type by its initialisers: what an object says of itself is what is stored.</summary>
internal sealed class TableMapper(ModelBuilder model, ITypeMappingSource types)
{
    private static readonly MethodInfo MapList = typeof(TableMapper).GetMethod(nameof(MapItems), BindingFlags.NonPublic | BindingFlags.Instance)!;

    /// <summary>Whether the database has arrays, which it can index by what is in them.</summary>
    private readonly bool _hasArrays = types.FindMapping(typeof(string[]))!.Converter is null;

    /// <summary>Maps a type to a table.</summary>
    /// <param name="table">The table's name.</param>
    /// <param name="key">The properties that identify a row; none: a number that the database gives.</param>
    public Table<T> Map<T>(string table, ReadOnlySpan<string> key)
        where T : class
    {
        EntityTypeBuilder<T> entity = model.Entity<T>();
        entity.ToTable(table);
        foreach (PropertyInfo property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.SetMethod is null)
            {
                entity.Ignore(property.Name);
            }
            else
            {
                MapProperty(entity, property);
            }
        }

        if (key.IsEmpty)
        {
            entity.Property<long>("RowId").HasColumnName("row_id").ValueGeneratedOnAdd();
            entity.HasKey("RowId");
        }
        else
        {
            entity.HasKey(key.ToArray());
        }

        if (typeof(T).IsAssignableTo(typeof(Aggregate)))
        {
            entity.Property(nameof(Aggregate.Version)).IsConcurrencyToken();
        }

        return new(entity, table, _hasArrays);
    }

    private void MapProperty(EntityTypeBuilder entity, PropertyInfo property)
    {
        Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type == typeof(DateRange))
        {
            MapRange(entity, property.Name);
        }
        else if (IsList(type) && type.GetGenericArguments()[0].IsValueType)
        {
            MapList.MakeGenericMethod(type.GetGenericArguments()).Invoke(this, [entity, property.Name]);
        }
        else if (IsList(type) || (type.IsClass && type.Assembly == typeof(Aggregate).Assembly))
        {
            entity.Property(type, property.Name).HasColumnName(Names.Column(property.Name))
                .HasConversion(Make<ValueConverter>(typeof(JsonTextConverter<>), type), Make<ValueComparer>(typeof(RecordComparer<>), type));
        }
        else
        {
            PropertyBuilder column = entity.Property(property.PropertyType, property.Name).HasColumnName(Names.Column(property.Name));
            ValueConverter? converter = Converter(type);
            if (converter is not null)
            {
                column.HasConversion(converter);
            }

            // What identifies is as long as an id may be; names, titles and reasons are as long as people write them.
            if (converter is not (null or DateConverter) || (type == typeof(string) && property.IsDefined(typeof(RequiredMemberAttribute))))
            {
                column.HasMaxLength(Names.LongestKey);
            }
        }
    }

    private void MapItems<T>(EntityTypeBuilder entity, string property)
        where T : struct, IParsable<T>
    {
        PropertyBuilder<ValueList<T>> list = entity.Property<ValueList<T>>(property).HasColumnName(Names.Column(property));

        // As a collection of primitives its items can be asked for in a query; how it is stored is told at once, since EF Core cannot make a value list by itself.
        list.Metadata.SetElementType(typeof(T));
        list.Metadata.GetElementType()!.SetValueConverter(new TextConverter<T>());
        ((IConventionProperty)list.Metadata).SetTypeMapping(ValueLists.Map<T>(types));
    }

    private static void MapRange(EntityTypeBuilder entity, string property)
    {
        string prefix = property == "Interval" ? "" : Names.Column(property) + "_";
        ComplexPropertyBuilder range = entity.ComplexProperty(typeof(DateRange), property);
        range.Property(nameof(DateRange.From)).HasColumnName(prefix + "from_date").HasConversion(new DateConverter());
        range.Property(nameof(DateRange.To)).HasColumnName(prefix + "to_date").HasConversion(new DateConverter());
        range.Ignore(nameof(DateRange.Length));
    }

    private static ValueConverter? Converter(Type type) =>
        type == typeof(LocalDate) ? new DateConverter()
        : type.IsEnum ? Make<ValueConverter>(typeof(EnumCodeConverter<>), type)
        : type.Assembly == typeof(Aggregate).Assembly && type.IsValueType ? Make<ValueConverter>(typeof(TextConverter<>), type)
        : null;

    private static T Make<T>(Type generic, Type of) => (T)Activator.CreateInstance(generic.MakeGenericType(of))!;

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);
}
