using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DuaCoSo.Domain.EntityFrameworkCore.Mapping;

/// <summary>Lists of ids and codes as lists of texts: an array, or a JSON text, as the database stores lists of texts.</summary>
internal static class ValueLists
{
    /// <summary>How a database stores a list, with items that it can be asked for.</summary>
    public static CoreTypeMapping Map<T>(ITypeMappingSource types)
        where T : struct, IParsable<T>
    {
        CoreTypeMapping item = types.FindMapping(typeof(string))!.WithComposedConverter(new TextConverter<T>());
        CoreTypeMapping texts = types.FindMapping(typeof(string[]))!;

        // A database with arrays takes them as they are; another has a converter of its own, from any sequence to JSON.
        ValueConverter converter = texts.Converter is null
            ? new ValueConverter<ValueList<T>, string[]>(list => ToTexts(list), array => FromTexts<T>(array))
            : new ValueConverter<ValueList<T>, IEnumerable<string>>(list => ToTexts(list), array => FromTexts<T>(array));
        var comparer = new ValueComparer<ValueList<T>>((a, b) => object.Equals(a, b), list => list.GetHashCode(), list => list);
        return texts.WithComposedConverter(converter, comparer, comparer, item);
    }

    private static string[] ToTexts<T>(ValueList<T> list)
        where T : struct => [.. list.Select(item => item.ToString()!)];

    private static ValueList<T> FromTexts<T>(IEnumerable<string> texts)
        where T : struct, IParsable<T> => texts.Select(Text.Parse<T>).ToValueList();
}
