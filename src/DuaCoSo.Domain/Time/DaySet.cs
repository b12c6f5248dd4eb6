using System.Numerics;
using NodaTime;

namespace DuaCoSo.Domain.Time;

/// <summary>A set of days within the horizon of the calendars, one bit a day, that counts and finds its members fast once it is complete.</summary>
internal sealed class DaySet
{
    /// <summary>1 January 1899: a period of 1900 with a cut-off begins in 1899.</summary>
    public static readonly int First = Day.Of(new LocalDate(1899, 1, 1));

    /// <summary>31 December 2200: what is due after a period of 2100 is due well before it.</summary>
    public static readonly int Last = Day.Of(new LocalDate(2200, 12, 31));

    private const int WordBits = 64, BlockBits = 8;

    /// <summary>A bit for every seventh day.</summary>
    private const ulong EverySeventh = 0x8102_0408_1020_4081;

    private readonly ulong[] _words = new ulong[((Last - First) / WordBits) + 1];
    private int[] _before = [];
    private (int Day, LocalDate Date)[]?[] _blocks = [];

    /// <summary>How many days it has.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a day is in the set; no day outside the horizon is.</summary>
    public bool Contains(int day)
    {
        uint bit = (uint)(day - First);
        return day >= First && day <= Last && ((_words[bit / WordBits] >> (int)(bit % WordBits)) & 1) != 0;
    }

    /// <summary>Adds a day of the horizon.</summary>
    public void Add(int day)
    {
        uint bit = (uint)(day - First);
        _words[bit / WordBits] |= 1UL << (int)(bit % WordBits);
    }

    /// <summary>Adds every day of some days of the week: bit 0 stands for Monday.</summary>
    public void AddWeekly(uint daysOfWeek)
    {
        // A word is nine weeks and a day: with the eighth word the days of the week come round.
        Span<ulong> words = stackalloc ulong[7];
        int dayOfWeek = Day.OfWeek(First);
        for (int word = 0; word < words.Length; word++)
        {
            uint week = ((daysOfWeek >> dayOfWeek) | (daysOfWeek << (7 - dayOfWeek))) & 0x7F;
            words[word] = week * EverySeventh;
            dayOfWeek = (dayOfWeek + WordBits) % 7;
        }

        for (int word = 0; word < _words.Length; word += words.Length)
        {
            for (int i = 0; i < words.Length && word + i < _words.Length; i++)
            {
                _words[word + i] |= words[i];
            }
        }

        // No day is beyond the horizon.
        _words[^1] &= ulong.MaxValue >> (WordBits - 1 - ((Last - First) % WordBits));
    }

    /// <summary>Takes the days of another set out.</summary>
    public void Remove(DaySet others)
    {
        for (int word = 0; word < _words.Length; word++)
        {
            _words[word] &= ~others._words[word];
        }
    }

    /// <summary>Says that no more days come, so that they can be counted.</summary>
    public DaySet Complete()
    {
        _before = new int[_words.Length];
        for (int word = 0; word < _words.Length; word++)
        {
            _before[word] = Count;
            Count += BitOperations.PopCount(_words[word]);
        }

        _blocks = new (int, LocalDate)[(Count >> BlockBits) + 1][];
        return this;
    }

    /// <summary>How many of the set's days are on or before a day.</summary>
    public int CountUpTo(int day)
    {
        if (day < First)
        {
            return 0;
        }

        if (day >= Last)
        {
            return Count;
        }

        uint bit = (uint)(day - First);
        ulong upToDay = ulong.MaxValue >> (WordBits - 1 - (int)(bit % WordBits));
        return _before[bit / WordBits] + BitOperations.PopCount(_words[bit / WordBits] & upToDay);
    }

    /// <summary>The day with a rank, from 1 to <see cref="Count"/>.</summary>
    public int At(int rank) => Listed(rank - 1).Day;

    /// <summary>The date with a rank, from 1 to <see cref="Count"/>.</summary>
    public LocalDate DateAt(int rank) => Listed(rank - 1).Date;

    private ref readonly (int Day, LocalDate Date) Listed(int place)
    {
        (int, LocalDate)[] block = _blocks[place >> BlockBits] ?? List(place >> BlockBits);
        return ref block[place & ((1 << BlockBits) - 1)];
    }

    /// <summary>Lists a stretch of ranks, about a year's, when one of them is first asked for. Two threads may list the same.</summary>
    private (int Day, LocalDate Date)[] List(int block)
    {
        int first = block << BlockBits;
        var days = new (int, LocalDate)[Math.Min(1 << BlockBits, Count - first)];

        // The first of them lies in the last word with no more days before it than that.
        int number = 0;
        while (number + 1 < _before.Length && _before[number + 1] <= first)
        {
            number++;
        }

        for (int place = _before[number] - first; place < days.Length; number++)
        {
            for (ulong word = _words[number]; word != 0 && place < days.Length; word &= word - 1, place++)
            {
                if (place >= 0)
                {
                    int day = First + (number * WordBits) + BitOperations.TrailingZeroCount(word);
                    days[place] = (day, Day.At(day));
                }
            }
        }

        return _blocks[block] = days;
    }
}
