namespace DuaCoSo.Domain.Time;

/// <summary>A series of reporting periods (chuỗi kỳ): every period of one kind, or the cumulative series of the Party's reports (P4, P5).</summary>
/// <remarks><see langword="default"/> is no series and is refused wherever one is wanted.</remarks>
public readonly record struct PeriodSeries
{
    private PeriodSeries(PeriodKind? kind, bool isCumulative)
    {
        Kind = kind;
        IsCumulative = isCumulative;
    }

    /// <summary>First quarter, half-year, nine months, year (P5).</summary>
    public static PeriodSeries Cumulative { get; } = new(null, isCumulative: true);

    /// <summary>The kind of the periods, or <see langword="null"/> for the cumulative series.</summary>
    public PeriodKind? Kind { get; }

    /// <summary>Whether this is the cumulative series.</summary>
    public bool IsCumulative { get; }

    /// <summary>Every period of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not one of the kinds.</exception>
    public static implicit operator PeriodSeries(PeriodKind kind) => Every(kind);

    /// <summary>Every period of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not one of the kinds.</exception>
    public static PeriodSeries Every(PeriodKind kind) =>
        kind is >= PeriodKind.Week and <= PeriodKind.Term
            ? new(kind, isCumulative: false)
            : throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of period.");

    /// <summary>The periods of this series whose label lies in a period's, in time order (P4, P5).</summary>
    /// <remarks>
    /// Within a term they are those of each of its years, within a week there is only that week. Weeks belong to the year of their ISO week-year; in a shorter period
    /// lie those whose Thursday does in its calendar months, whatever the cut-off.
    /// </remarks>
    /// <param name="period">The period to divide.</param>
    /// <exception cref="ArgumentException"><paramref name="period"/> is <see langword="default"/>.</exception>
    /// <exception cref="InvalidOperationException">This is <see langword="default"/>.</exception>
    public ValueList<ReportingPeriod> Within(ReportingPeriod period)
    {
        if (this == default)
        {
            throw new InvalidOperationException("This is no series of periods but the default of its type.");
        }

        if (period.IsEmpty)
        {
            throw new ArgumentException("This is no reporting period.", nameof(period));
        }

        if (Kind == period.Kind)
        {
            return [period];
        }

        if (period.Kind == PeriodKind.Week)
        {
            return [];
        }

        var periods = new List<ReportingPeriod>();
        for (int year = period.FirstYear; year <= period.LastYear; year++)
        {
            periods.AddRange(OfYear(year).Where(candidate => period.Kind == PeriodKind.Term || candidate.LiesIn(period)));
        }

        return periods.ToValueList();
    }

    /// <summary>The kind's name, or <c>Cumulative</c>.</summary>
    public override string ToString() => IsCumulative ? "Cumulative" : Kind?.ToString() ?? "";

    private IEnumerable<ReportingPeriod> OfYear(int year) => Kind switch
    {
        null => [ReportingPeriod.Quarter(year, 1), ReportingPeriod.Half(year, 1), ReportingPeriod.NineMonths(year), ReportingPeriod.Year(year)],
        PeriodKind.Week => Enumerable.Range(1, ReportingPeriod.WeeksOf(year)).Select(n => ReportingPeriod.Week(year, n)),
        PeriodKind.Month => Enumerable.Range(1, 12).Select(n => ReportingPeriod.Month(year, n)),
        PeriodKind.Quarter => Enumerable.Range(1, 4).Select(n => ReportingPeriod.Quarter(year, n)),
        PeriodKind.Half => [ReportingPeriod.Half(year, 1), ReportingPeriod.Half(year, 2)],
        PeriodKind.NineMonths => [ReportingPeriod.NineMonths(year)],
        PeriodKind.Year => [ReportingPeriod.Year(year)],
        _ => [], // No term lies in a year.
    };
}
