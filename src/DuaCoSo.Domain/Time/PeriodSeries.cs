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

    /// <summary>The kind's name, or <c>Cumulative</c>.</summary>
    public override string ToString() => IsCumulative ? "Cumulative" : Kind?.ToString() ?? "";
}
