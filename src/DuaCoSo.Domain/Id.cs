using System.Diagnostics.CodeAnalysis;

namespace DuaCoSo.Domain;

/// <summary>The id (mã định danh) of a <typeparamref name="T"/>: the application's own text key.</summary>
/// <remarks>
/// Ids of different types never compare or convert. Equality and order are ordinal, by code point. <see langword="default"/> is the empty
/// id, which every constructor of the model refuses; use it for nothing.
/// </remarks>
/// <typeparam name="T">What the id is of.</typeparam>
public readonly record struct Id<T> : IComparable<Id<T>>, IParsable<Id<T>>
{
    private readonly string? _key;

    /// <summary>The id with a key.</summary>
    /// <param name="key">1 to 100 characters in NFC, without control or bidirectional characters and without blanks at an end (R1).</param>
    /// <exception cref="ArgumentException">The key is not such a text.</exception>
    public Id(string key)
        : this(TextKey.Check(key, nameof(key)), isChecked: true)
    {
    }

    private Id(string key, bool isChecked) => _key = isChecked ? key : "";

    /// <summary>The application's key; empty for <see langword="default"/>.</summary>
    public string Key => _key ?? "";

    /// <summary>Whether this is <see langword="default"/>, the id of nothing.</summary>
    public bool IsEmpty => _key is null;

    /// <summary>Whether the left id stands before the right one, by code point.</summary>
    public static bool operator <(Id<T> left, Id<T> right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left id stands behind the right one, by code point.</summary>
    public static bool operator >(Id<T> left, Id<T> right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left id stands before the right one or is the same.</summary>
    public static bool operator <=(Id<T> left, Id<T> right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left id stands behind the right one or is the same.</summary>
    public static bool operator >=(Id<T> left, Id<T> right) => left.CompareTo(right) >= 0;

    /// <summary>The id with a key that was checked when a table took it in.</summary>
    internal static Id<T> Known(string key) => new(key, isChecked: true);

    /// <summary>The id with a key.</summary>
    /// <param name="s">The key.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">The text cannot be a key.</exception>
    public static Id<T> Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Id<T> id) ? id : throw new FormatException($"'{s}' cannot be an id.");

    /// <summary>The id with a key, if the text can be one.</summary>
    /// <param name="s">The key.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The id, or the empty one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Id<T> result)
    {
        bool valid = TextKey.IsValid(s);
        result = valid ? new Id<T>(s!) : default;
        return valid;
    }

    /// <summary>Order by code point.</summary>
    /// <param name="other">The other id.</param>
    public int CompareTo(Id<T> other) => TextKey.Compare(_key, other._key);

    /// <summary>The key.</summary>
    public override string ToString() => Key;
}
