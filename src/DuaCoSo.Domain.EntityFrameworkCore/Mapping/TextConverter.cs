using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DuaCoSo.Domain.EntityFrameworkCore.Mapping;

/// <summary>Ids, codes and labels as the texts that they print.</summary>
internal sealed class TextConverter<T>() : ValueConverter<T, string>(value => value.ToString()!, text => Text.Parse<T>(text))
    where T : struct, IParsable<T>;

/// <summary>What an expression cannot call by itself: the static member of an interface.</summary>
internal static class Text
{
    public static T Parse<T>(string text)
        where T : IParsable<T> => T.TryParse(text, null, out T? value) ? value : throw Unreadable(text);

    /// <summary>What is thrown of a value that no writer of the model's wrote.</summary>
    public static DomainException Unreadable(string value) => new(StoreProblems.UnreadableValue.At(null, ("value", value)));
}
