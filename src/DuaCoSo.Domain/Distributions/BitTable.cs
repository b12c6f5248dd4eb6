namespace DuaCoSo.Domain.Distributions;

/// <summary>Rows of bits, so that 64 pairs are judged at once.</summary>
internal sealed class BitTable
{
    private readonly ulong[] _words;
    private readonly int _width;
    private readonly int _columns;

    public BitTable(int rows, int columns)
    {
        _columns = columns;
        _width = (columns + 63) / 64;
        _words = new ulong[(long)rows * _width];
    }

    /// <summary>One bit.</summary>
    public bool this[int row, int column]
    {
        get => (Row(row)[column >> 6] >> column & 1) != 0;
        set
        {
            ref ulong word = ref Row(row)[column >> 6];
            word = value ? word | (1UL << column) : word & ~(1UL << column);
        }
    }

    /// <summary>The words of a row; bit c of the row is bit c modulo 64 of word c / 64.</summary>
    public Span<ulong> Row(int row) => _words.AsSpan(row * _width, _width);

    /// <summary>Sets every bit.</summary>
    public BitTable Fill()
    {
        _words.AsSpan().Fill(ulong.MaxValue);
        if (_columns % 64 != 0)
        {
            for (int last = _width - 1; last < _words.Length; last += _width)
            {
                _words[last] = (1UL << _columns) - 1;
            }
        }

        return this;
    }
}
