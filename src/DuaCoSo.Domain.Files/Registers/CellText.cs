using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Files.Registers;

/// <summary>What the text of a cell is, and what a spreadsheet made of it.</summary>
internal static class CellText
{
    /// <summary>A date written <c>yyyy-MM-dd</c>, and no other way.</summary>
    public static bool TryDate(ReadOnlySpan<byte> text, out LocalDate date)
    {
        date = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        int year = Digits(text[..4]), month = Digits(text[5..7]), day = Digits(text[8..]);
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new(year, month, day);
        return true;
    }

    /// <summary>A date as people write it.</summary>
    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>Whether a text is a date in another order or with other signs than ISO's, such as <c>25/03/2016</c> or <c>3-2016-25 0:00</c>.</summary>
    public static bool IsDateAsShown(ReadOnlySpan<byte> text)
    {
        int parts = 0;
        int digits = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is >= (byte)'0' and <= (byte)'9')
            {
                digits++;
            }
            else if (text[i] is (byte)'/' or (byte)'.' or (byte)'-' && digits is > 0 and <= 4 && parts < 2)
            {
                (parts, digits) = (parts + 1, 0);
            }
            else
            {
                // A time of day may follow.
                return text[i] == ' ' && parts == 2 && digits is > 0 and <= 4;
            }
        }

        return parts == 2 && digits is > 0 and <= 4 && !(text.Length == 10 && text[4] == '-' && text[7] == '-');
    }

    /// <summary>Whether a text is digits with perhaps a minus sign before them and a decimal point within.</summary>
    public static bool IsNumber(ReadOnlySpan<byte> text)
    {
        if (!text.IsEmpty && text[0] == '-')
        {
            text = text[1..];
        }

        bool hasPoint = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '.' && !hasPoint && i > 0 && i < text.Length - 1)
            {
                hasPoint = true;
            }
            else if (text[i] is < (byte)'0' or > (byte)'9')
            {
                return false;
            }
        }

        return !text.IsEmpty;
    }

    /// <summary>Whether a text is a number with commas, or with several points: <c>1,5</c>, <c>1.234.567</c>.</summary>
    public static bool HasDecimalComma(string text)
    {
        int points = 0;
        int commas = 0;
        for (int i = text.StartsWith('-') ? 1 : 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '.':
                    points++;
                    break;
                case ',':
                    commas++;
                    break;
                case >= '0' and <= '9':
                    break;
                default:
                    return false;
            }
        }

        return char.IsAsciiDigit(text[^1]) && (commas > 0 || points > 1);
    }

    /// <summary>Whether a text is a number in scientific notation with its sign, <c>1.2E+10</c>: no register names anything so, a spreadsheet does.</summary>
    public static bool IsScientific(string text)
    {
        int e = text.IndexOf("E+", StringComparison.OrdinalIgnoreCase);
        e = e < 0 ? text.IndexOf("E-", StringComparison.OrdinalIgnoreCase) : e;
        if (e <= 0 || e + 2 >= text.Length)
        {
            return false;
        }

        for (int i = 0; i < text.Length; i++)
        {
            bool isSign = i == 0 && text[i] == '-';
            bool isPoint = i == 1 + (text[0] == '-' ? 1 : 0) && text[i] is '.' or ',';
            if (i != e && i != e + 1 && !isSign && !isPoint && !char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        return char.IsAsciiDigit(text[e - 1]);
    }

    /// <summary>Whether a text in UTF-8 has control characters other than line breaks and tabs.</summary>
    public static bool HasControl(ReadOnlySpan<byte> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if ((text[i] < ' ' && text[i] is not ((byte)'\t' or (byte)'\r' or (byte)'\n'))
                || text[i] == 0x7F
                || (text[i] == 0xC2 && i + 1 < text.Length && text[i + 1] < 0xA0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Why a text cannot be an id or a code.</summary>
    public static Problem FaultOfKey(string text, ProblemPlace place)
    {
        if (text.Length > TextKey.MaxLength)
        {
            return RegisterFileProblems.KeyTooLong.At(place, ("length", text.Length.ToString(CultureInfo.InvariantCulture)));
        }

        foreach (char c in text)
        {
            if (char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                return RegisterFileProblems.KeyControl.At(place);
            }
        }

        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
        {
            return RegisterFileProblems.KeyBlanks.At(place, ("value", text));
        }

        return UnicodeNfc.IsNormalized(text)
            ? RegisterFileProblems.KeyControl.At(place)
            : RegisterFileProblems.KeyDecomposed.At(place, ("value", text));
    }

    private static int Digits(ReadOnlySpan<byte> text)
    {
        int number = 0;
        foreach (byte digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return -1;
            }

            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
