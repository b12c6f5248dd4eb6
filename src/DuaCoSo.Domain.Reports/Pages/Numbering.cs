namespace DuaCoSo.Domain.Reports.Pages;

/// <summary>Gives things that repeat a number each, in order of appearance, so that a page says them once.</summary>
/// <typeparam name="T">Things that are equal when they say the same.</typeparam>
internal sealed class Numbering<T>
    where T : notnull
{
    private readonly Dictionary<T, int> _numbers = [];
    private readonly List<T> _items = [];

    /// <summary>The things by their numbers.</summary>
    public IReadOnlyList<T> Items => _items;

    /// <summary>A thing's number; -1 when it has none.</summary>
    public int Find(T item) => _numbers.GetValueOrDefault(item, -1);

    /// <summary>A thing's number, the next one when it is new.</summary>
    public int Of(T item)
    {
        if (!_numbers.TryGetValue(item, out int number))
        {
            number = _items.Count;
            _numbers.Add(item, number);
            _items.Add(item);
        }

        return number;
    }
}
