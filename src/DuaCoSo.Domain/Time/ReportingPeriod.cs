using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace DuaCoSo.Domain.Time;

/// <summary>A reporting period (kỳ báo cáo): its label and nothing else (P1).</summary>
/// <remarks>
/// A <see cref="PeriodScheme"/> turns the label into dates, so one label may mean other days to another province. Two periods are equal when
/// their labels are: <c>2016</c> and the term <c>2016..2016</c> are not. <see langword="default"/> is no period; it prints as the empty text
/// and is refused wherever a period is wanted.
/// </remarks>
public readonly record struct ReportingPeriod : IParsable<ReportingPeriod>
{
    internal const int LeastYear = 1900;
    internal const int GreatestYear = 2100;
    internal const int GreatestTerm = 10;

    private ReportingPeriod(PeriodKind kind, int year, int number) => Code = ((int)kind << 20) | (year << 8) | number;

    /// <summary>How long it is; 0, which is no kind, for <see langword="default"/>.</summary>
    public PeriodKind Kind => KindOf(Code);

    /// <summary>Its year, a week's week-year, a term's first.</summary>
    /// <value>1900 to 2100; 0 for <see langword="default"/>.</value>
    public int FirstYear => (Code >> 8) & 0xFFF;

    /// <summary>Its year, a week's week-year, a term's last, which is included.</summary>
    /// <value>1900 to 2100; 0 for <see langword="default"/>.</value>
    public int LastYear => Kind == PeriodKind.Term ? FirstYear + Tail : FirstYear;

    /// <summary>Which week, month, quarter or half-year of its year it is, from 1.</summary>
    /// <value>0 for the other kinds, which need no number.</value>
    public int Number => Kind == PeriodKind.Term ? 0 : Tail;

    /// <summary>Whether this is <see langword="default"/>, no period.</summary>
    public bool IsEmpty => Code == 0;

    /// <summary>The days of the label in the calendar, whatever the cut-off (P2, V3): a week's from Monday to Sunday.</summary>
    /// <exception cref="InvalidOperationException">This is <see langword="default"/>.</exception>
    public DateRange CalendarRange
    {
        get
        {
            ThrowIfEmpty();
            if (Kind == PeriodKind.Week)
            {
                LocalDate monday = WeekYearRules.Iso.GetLocalDate(FirstYear, Number, IsoDayOfWeek.Monday);
                return new(monday, monday.PlusDays(6));
            }

            return new(First.OnDayOfMonth(1), LastDay);
        }
    }

    /// <summary>
    /// The label as a number that is its own and never 0: registers index by it. Labels of one kind stand in time order.
    /// The kind is in bits 20 and up, the first year in bits 8 to 19, the rest of the label in bits 0 to 7.
    /// </summary>
    internal int Code { get; }

    /// <summary>The first month of the label; not for weeks.</summary>
    internal YearMonth First => new(FirstYear, FirstMonth);

    /// <summary>The last month of the label, a week's being the month of its Sunday (D1).</summary>
    internal YearMonth Last => Kind == PeriodKind.Week
        ? WeekYearRules.Iso.GetLocalDate(FirstYear, Number, IsoDayOfWeek.Sunday).ToYearMonth()
        : new(LastYear, LastMonth);

    /// <summary>The last day of the label in the calendar.</summary>
    internal LocalDate LastDay => Kind == PeriodKind.Week
        ? WeekYearRules.Iso.GetLocalDate(FirstYear, Number, IsoDayOfWeek.Sunday)
        : new(LastYear, LastMonth, CalendarSystem.Iso.GetDaysInMonth(LastYear, LastMonth));

    private int Tail => Code & 0xFF;

    private int FirstMonth => Kind switch
    {
        PeriodKind.Month => Tail,
        PeriodKind.Quarter => (3 * Tail) - 2,
        PeriodKind.Half => (6 * Tail) - 5,
        _ => 1,
    };

    private int LastMonth => Kind switch
    {
        PeriodKind.Month => Tail,
        PeriodKind.Quarter => 3 * Tail,
        PeriodKind.Half => 6 * Tail,
        PeriodKind.NineMonths => 9,
        _ => 12,
    };

    /// <summary>An ISO week (tuần), <c>2016-W05</c>.</summary>
    /// <param name="weekYear">The ISO week-year, 1900 to 2100, which at its ends is not always the calendar's.</param>
    /// <param name="week">The week, from 1 to the 52 or 53 that the year has.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such week or year.</exception>
    public static ReportingPeriod Week(int weekYear, int week) =>
        Numbered(PeriodKind.Week, Checked(weekYear, nameof(weekYear)), week, WeeksOf(weekYear), nameof(week));

    /// <summary>A month (tháng), <c>2016-03</c>.</summary>
    /// <param name="year">The year, 1900 to 2100.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month or year.</exception>
    public static ReportingPeriod Month(int year, int month) =>
        Numbered(PeriodKind.Month, Checked(year, nameof(year)), month, 12, nameof(month));

    /// <summary>A quarter (quý), <c>2016-Q1</c>.</summary>
    /// <param name="year">The year, 1900 to 2100.</param>
    /// <param name="quarter">The quarter, 1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter or year.</exception>
    public static ReportingPeriod Quarter(int year, int quarter) =>
        Numbered(PeriodKind.Quarter, Checked(year, nameof(year)), quarter, 4, nameof(quarter));

    /// <summary>A half-year (6 tháng), <c>2016-H1</c>.</summary>
    /// <param name="year">The year, 1900 to 2100.</param>
    /// <param name="half">The half, 1 or 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such half or year.</exception>
    public static ReportingPeriod Half(int year, int half) =>
        Numbered(PeriodKind.Half, Checked(year, nameof(year)), half, 2, nameof(half));

    /// <summary>The first nine months of a year (9 tháng), <c>2016-9M</c>.</summary>
    /// <param name="year">The year, 1900 to 2100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static ReportingPeriod NineMonths(int year) => new(PeriodKind.NineMonths, Checked(year, nameof(year)), 0);

    /// <summary>A year (năm), <c>2016</c>.</summary>
    /// <param name="year">The year, 1900 to 2100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static ReportingPeriod Year(int year) => new(PeriodKind.Year, Checked(year, nameof(year)), 0);

    /// <summary>A term of whole years (nhiệm kỳ), <c>2016..2020</c>.</summary>
    /// <param name="first">The first year, 1900 to 2100.</param>
    /// <param name="last">The last year, included: the first or at most 9 years later, up to 2100.</param>
    /// <exception cref="ArgumentOutOfRangeException">A year is out of range, the last before the first, or the term longer than 10 years.</exception>
    public static ReportingPeriod Term(int first, int last)
    {
        Checked(first, nameof(first));
        Checked(last, nameof(last));
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(last, first + GreatestTerm - 1);
        return new(PeriodKind.Term, first, last - first);
    }

    /// <summary>Reads a label, strictly: the form that <see cref="ToString"/> gives and no other (P1).</summary>
    /// <param name="s">The label, such as <c>2016-Q1</c>.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">It is not a label; the message names the text and the forms.</exception>
    public static ReportingPeriod Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out ReportingPeriod result)
            ? result
            : throw new FormatException(TimeProblems.NotAPeriod.At(place: null, ("text", s)).Message(Language.English));
    }

    /// <summary>Reads a label, strictly, if the text is one (P1).</summary>
    /// <param name="s">The label, such as <c>2016-Q1</c>.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The period, or <see langword="default"/>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ReportingPeriod result)
    {
        result = s is null ? default : Read(s);
        return !result.IsEmpty;
    }

    /// <summary>The periods of a series, or of a kind, whose label lies in this one's, in time order (P4, P5).</summary>
    /// <param name="series">Which periods; a <see cref="PeriodKind"/> will do.</param>
    /// <exception cref="ArgumentException"><paramref name="series"/> is <see langword="default"/>.</exception>
    /// <exception cref="InvalidOperationException">This is <see langword="default"/>.</exception>
    public ValueList<ReportingPeriod> SubPeriods(PeriodSeries series)
    {
        ThrowIfEmpty();
        if (series == default)
        {
            throw new ArgumentException("This is no series of periods.", nameof(series));
        }

        return series.Within(this);
    }

    // Years are of four digits as they are, and asking for four takes twice as long.

    /// <summary>The label; empty for <see langword="default"/>.</summary>
    public override string ToString() => Kind switch
    {
        PeriodKind.Week => string.Create(CultureInfo.InvariantCulture, $"{FirstYear}-W{Tail:D2}"),
        PeriodKind.Month => string.Create(CultureInfo.InvariantCulture, $"{FirstYear}-{Tail:D2}"),
        PeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"{FirstYear}-Q{Tail}"),
        PeriodKind.Half => string.Create(CultureInfo.InvariantCulture, $"{FirstYear}-H{Tail}"),
        PeriodKind.NineMonths => string.Create(CultureInfo.InvariantCulture, $"{FirstYear}-9M"),
        PeriodKind.Year => string.Create(CultureInfo.InvariantCulture, $"{FirstYear}"),
        PeriodKind.Term => string.Create(CultureInfo.InvariantCulture, $"{FirstYear}..{LastYear}"),
        _ => "",
    };

    /// <summary>The kind of a label with a code.</summary>
    internal static PeriodKind KindOf(int code) => (PeriodKind)(code >> 20);

    /// <summary>How many weeks an ISO week-year has.</summary>
    internal static int WeeksOf(int weekYear) => WeekYearRules.Iso.GetWeeksInWeekYear(weekYear);

    /// <summary>Whether this label lies in another of the same year, neither a week nor a term (P4).</summary>
    internal bool LiesIn(ReportingPeriod other)
    {
        // A week's Thursday is always in its week-year, so a whole year needs no rule of its own.
        (int first, int last) = (FirstMonth, LastMonth);
        if (Kind == PeriodKind.Week)
        {
            first = last = WeekYearRules.Iso.GetLocalDate(FirstYear, Number, IsoDayOfWeek.Thursday).Month;
        }

        return first >= other.FirstMonth && last <= other.LastMonth;
    }

    private static ReportingPeriod Read(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || Digits(text[..4]) is not (>= LeastYear and <= GreatestYear and var year))
        {
            return default;
        }

        return text[4..] switch
        {
            [] => new(PeriodKind.Year, year, 0),
            ['-', '9', 'M'] => new(PeriodKind.NineMonths, year, 0),
            ['-', 'Q', >= '1' and <= '4' and var quarter] => new(PeriodKind.Quarter, year, quarter - '0'),
            ['-', 'H', ('1' or '2') and var half] => new(PeriodKind.Half, year, half - '0'),
            ['-', 'W', _, _] when Digits(text[6..]) is >= 1 and var week && week <= WeeksOf(year) => new(PeriodKind.Week, year, week),
            ['-', _, _] when Digits(text[5..]) is >= 1 and <= 12 and var month => new(PeriodKind.Month, year, month),
            ['.', '.', _, _, _, _] when Digits(text[6..]) is <= GreatestYear and var last && last >= year && last < year + GreatestTerm =>
                new(PeriodKind.Term, year, last - year),
            _ => default,
        };
    }

    /// <summary>The number that ASCII digits write, or −1.</summary>
    private static int Digits(ReadOnlySpan<char> text)
    {
        int number = 0;
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return -1;
            }

            number = (number * 10) + (c - '0');
        }

        return number;
    }

    private static int Checked(int year, string parameter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, LeastYear, parameter);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, GreatestYear, parameter);
        return year;
    }

    private static ReportingPeriod Numbered(PeriodKind kind, int year, int number, int greatest, string parameter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1, parameter);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, greatest, parameter);
        return new(kind, year, number);
    }

    private void ThrowIfEmpty()
    {
        if (IsEmpty)
        {
            throw new InvalidOperationException("This is no reporting period but the default of its type.");
        }
    }
}
