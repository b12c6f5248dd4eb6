using System.Runtime.InteropServices;

namespace DuaCoSo.Domain;

/// <summary>Adds fractions up and reduces once, not at each step (E4).</summary>
[StructLayout(LayoutKind.Auto)]
internal struct ExactSum
{
    // The sum so far is numerator / (denominatorLessOne + 1), not reduced, and what was too large for it.
    private long _numerator;
    private long _denominatorLessOne;
    private Fraction _rest;

    /// <summary>Whether nothing was too large.</summary>
    public readonly bool IsSmall => _rest.IsZero;

    /// <summary>The sum.</summary>
    public readonly Fraction Total => new Fraction(_numerator, _denominatorLessOne + 1) + _rest;

    /// <summary>Adds a number.</summary>
    public void Add(in Fraction number)
    {
        long denominator = _denominatorLessOne + 1;
        if (!number.IsShort || denominator > int.MaxValue || _numerator != (int)_numerator)
        {
            _rest += number;
            return;
        }

        // Four numbers of 32 bits: their products and the sum of two fit 64.
        (long n, long d) = number.Parts;
        _numerator = d == denominator ? _numerator + n : (_numerator * d) + (n * denominator);
        _denominatorLessOne = d == denominator ? _denominatorLessOne : (denominator * d) - 1;
    }

    /// <summary>The sum rounded to decimal places, a half away from zero.</summary>
    public readonly decimal Round(int decimals) =>
        _rest.IsZero && Fraction.TryRound(_numerator, _denominatorLessOne + 1, decimals, out decimal rounded) ? rounded : Total.Round(decimals);
}
