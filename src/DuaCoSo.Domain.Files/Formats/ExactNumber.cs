using System.Globalization;

namespace DuaCoSo.Domain.Files.Formats;

/// <summary>Reads a JSON number exactly, where the runtime's parser would round (V1: numbers are exact decimals).</summary>
internal static class ExactNumber
{
    private const int Places = 28;

    // So many characters fit 64 bits, whichever digits they are.
    private const int PlainLength = 18;

    /// <summary>How a number fits a decimal.</summary>
    public enum Size
    {
        /// <summary>It fits.</summary>
        Exact = 0,

        /// <summary>Its magnitude is beyond every range of a policy.</summary>
        TooGreat = 1,

        /// <summary>It has more decimal places than any figure of a policy.</summary>
        TooFine = 2,
    }

    /// <summary>The value of a JSON number, exponent forms included; the work is in proportion to its length, whatever its exponent.</summary>
    public static Size Parse(string text, out decimal value) => TryParsePlain(text, out value) ? Size.Exact : ParseAny(text, out value);

    /// <summary>The same of what nearly every number is: few digits, perhaps a point, and no exponent.</summary>
    private static bool TryParsePlain(string text, out decimal value)
    {
        value = 0;
        bool negative = text[0] == '-';
        ulong digits = 0;
        int decimals = 0;
        bool isFraction = false;
        if (text.Length > PlainLength)
        {
            return false;
        }

        for (int i = negative ? 1 : 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c != '.' && !char.IsAsciiDigit(c))
            {
                return false;
            }

            isFraction |= c == '.';
            if (c != '.')
            {
                digits = (digits * 10) + (uint)(c - '0');
                decimals += isFraction ? 1 : 0;
            }
        }

        for (; decimals > 0 && digits % 10 == 0; decimals--)
        {
            digits /= 10;
        }

        value = new decimal((int)digits, (int)(digits >> 32), 0, negative && digits != 0, (byte)decimals);
        return true;
    }

    private static Size ParseAny(string text, out decimal value)
    {
        value = 0;
        int mark = text.AsSpan().IndexOfAny('e', 'E');
        ReadOnlySpan<char> mantissa = mark < 0 ? text : text.AsSpan(0, mark);
        bool negative = mantissa[0] == '-';
        mantissa = negative ? mantissa[1..] : mantissa;

        int point = mantissa.IndexOf('.');
        string digits = point < 0 ? mantissa.ToString() : string.Concat(mantissa[..point], mantissa[(point + 1)..]);
        string significant = digits.TrimEnd('0');
        if (significant.Length == 0)
        {
            return Size.Exact;
        }

        // The value is the significant digits times ten to the power of -decimals.
        long decimals = (point < 0 ? 0 : mantissa.Length - point - 1) - (digits.Length - significant.Length) - Exponent(text, mark);
        significant = significant.TrimStart('0');
        if (significant.Length - decimals > Places)
        {
            return Size.TooGreat;
        }

        if (decimals > Places || significant.Length > Places)
        {
            return Size.TooFine;
        }

        string plain = decimals <= 0
            ? significant + new string('0', (int)-decimals)
            : significant.PadLeft((int)decimals + 1, '0').Insert(Math.Max(significant.Length, (int)decimals + 1) - (int)decimals, ".");
        value = decimal.Parse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        value = negative ? -value : value;
        return Size.Exact;
    }

    /// <summary>The same number without zeros behind its last decimal place, so that equal numbers are written alike.</summary>
    public static decimal Shortest(decimal value) => value / 1.0000000000000000000000000000m;

    private static long Exponent(string text, int mark)
    {
        if (mark < 0)
        {
            return 0;
        }

        ReadOnlySpan<char> exponent = text.AsSpan(mark + 1);
        bool fits = long.TryParse(exponent, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value)
            && Math.Abs(value) <= int.MaxValue;
        return fits ? value : exponent[0] == '-' ? -int.MaxValue : int.MaxValue;
    }
}
