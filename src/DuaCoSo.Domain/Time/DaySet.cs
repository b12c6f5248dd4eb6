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

    private const int WordBits = 64;

    private readonly ulong[] _words = new ulong[((Last - First) / WordBits) + 1];
    private int[] _before = [];
    private int[] _wordOfRank = [];

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

    /// <summary>Says that no more days come, so that they can be counted.</summary>
    public DaySet Complete()
    {
        _before = new int[_words.Length];
        for (int word = 0; word < _words.Length; word++)
        {
            _before[word] = Count;
            Count += BitOperations.PopCount(_words[word]);
        }

        // Where to begin looking for a rank: the word of every 64th.
        _wordOfRank = new int[(Count / WordBits) + 2];
        for (int word = 0, rank = 0; rank < _wordOfRank.Length; rank++)
        {
            while (word + 1 < _before.Length && _before[word + 1] < (rank * WordBits) + 1)
            {
                word++;
            }

            _wordOfRank[rank] = word;
        }

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
    public int At(int rank)
    {
        // The last word with fewer days before it than the rank has the day.
        int number = _wordOfRank[(rank - 1) / WordBits];
        while (number + 1 < _before.Length && _before[number + 1] < rank)
        {
            number++;
        }

        // Halve the word until one bit is left.
        ulong word = _words[number];
        int skip = rank - _before[number] - 1, low = 0;
        for (int width = WordBits / 2; width > 0; width /= 2)
        {
            int below = BitOperations.PopCount((word >> low) & ((1UL << width) - 1));
            if (skip >= below)
            {
                (skip, low) = (skip - below, low + width);
            }
        }

        return First + (number * WordBits) + low;
    }
}
