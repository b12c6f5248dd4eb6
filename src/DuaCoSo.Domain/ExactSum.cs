using System.Runtime.InteropServices;

namespace DuaCoSo.Domain;

/// <summary>Adds fractions up and reduces once, not at each step (E4).</summary>
[StructLayout(LayoutKind.Auto)]
internal struct ExactSum
{
    // The sum so far is numerator / (denominatorLessOne + 1), not reduced, and what was too large for it: hardly ever anything, so it stands apart.
    private long _numerator;
    private long _denominatorLessOne;
    private Rest? _rest;

    /// <summary>Whether nothing was added but zeros.</summary>
    public readonly bool IsZero => _numerator == 0 && _rest is null;

    /// <summary>The sum.</summary>
    public readonly Fraction Total => new Fraction(_numerator, _denominatorLessOne + 1) + (_rest?.Sum ?? Fraction.Zero);

    /// <summary>Adds a number.</summary>
    public void Add(in Fraction number)
    {
        (long n, long d) = number.Parts;
        if (!number.IsShort || !TryAdd(n, d))
        {
            _rest = new((_rest?.Sum ?? Fraction.Zero) + number);
        }
    }

    /// <summary>Adds a product, without reducing it.</summary>
    public void Add(in Fraction left, in Fraction right)
    {
        if (left.IsShort && right.IsShort)
        {
            (long n, long d) = left.Parts;
            (long m, long e) = right.Parts;
            if (n * m == (int)(n * m) && d * e <= int.MaxValue && TryAdd(n * m, d * e))
            {
                return;
            }
        }

        Add(left * right);
    }

    /// <summary>Adds a quotient of two numbers of 32 bits, if there is room for it.</summary>
    private bool TryAdd(long n, long d)
    {
        long denominator = _denominatorLessOne + 1;
        if (denominator > int.MaxValue || _numerator != (int)_numerator)
        {
            return false;
        }

        // Four numbers of 32 bits: their products and the sum of two fit 64.
        _numerator = d == denominator ? _numerator + n : (_numerator * d) + (n * denominator);
        _denominatorLessOne = d == denominator ? _denominatorLessOne : (denominator * d) - 1;
        return true;
    }

    /// <summary>The sum times a quotient, rounded to decimal places, a half away from zero: in 64 bits, where that is enough, and without reducing.</summary>
    /// <param name="dividend">What is divided.</param>
    /// <param name="divisor">What it is divided by, above 0.</param>
    /// <param name="decimals">How many decimal places.</param>
    /// <param name="rounded">What it comes to.</param>
    public readonly bool TryRoundTimes(in Fraction dividend, in Fraction divisor, int decimals, out decimal rounded)
    {
        rounded = 0;
        if (_rest is not null || !dividend.IsShort || !divisor.IsShort || _numerator != (int)_numerator || _denominatorLessOne >= int.MaxValue)
        {
            return false;
        }

        (long n, long d) = dividend.Parts;
        (long m, long e) = divisor.Parts;
        (n, d) = (n * e, d * m);
        return n == (int)n && d <= int.MaxValue && Fraction.TryRound(_numerator * n, (_denominatorLessOne + 1) * d, decimals, out rounded);
    }

    /// <summary>What did not fit.</summary>
    private sealed record Rest(Fraction Sum);
}
