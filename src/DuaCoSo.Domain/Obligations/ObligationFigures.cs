namespace DuaCoSo.Domain.Obligations;

/// <summary>The figures of a set of obligations (số liệu chế độ): how many of each status, their credit and their rates (O8).</summary>
/// <remarks>Rates leave out exempt and pending ones. Equal when every count is. <see langword="default"/> is the figures of no obligation.</remarks>
public readonly record struct ObligationFigures
{
    /// <summary>How many were done in time, incomplete or not.</summary>
    public int Met { get; private init; }

    /// <summary>How many were late.</summary>
    public int Late { get; private init; }

    /// <summary>How many are pending; left out of the rates.</summary>
    public int Pending { get; private init; }

    /// <summary>How many were missed.</summary>
    public int Missed { get; private init; }

    /// <summary>How many are exempt; left out of the rates.</summary>
    public int Exempt { get; private init; }

    /// <summary>Σ credit of those that count.</summary>
    public Fraction Credit { get; private init; }

    /// <summary>n: how many count, exempt and pending ones left out.</summary>
    public int Counted => Met + Late + Missed;

    /// <summary>How many there are in all.</summary>
    public int Total => Counted + Pending + Exempt;

    /// <summary>Σ credit / n; <see langword="null"/> when nothing counts: no basis (E3).</summary>
    public Fraction? FulfilmentRate => Counted == 0 ? null : Credit / Counted;

    /// <summary>Number met / n; <see langword="null"/> when nothing counts: no basis (E3).</summary>
    public Fraction? OnTimeRate => Counted == 0 ? null : new Fraction(Met, Counted);

    /// <summary>The figures of some obligations.</summary>
    /// <param name="obligations">The obligations, each once.</param>
    public static ObligationFigures Of(IEnumerable<Obligation> obligations)
    {
        var figures = default(ObligationFigures);
        foreach (Obligation obligation in obligations)
        {
            figures = figures.With(obligation.Status, obligation.Credit ?? Fraction.Zero);
        }

        return figures;
    }

    /// <summary>How many of each status.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Met} met, {Late} late, {Missed} missed, {Pending} pending, {Exempt} exempt");

    /// <summary>The figures of counts that were taken together.</summary>
    internal static ObligationFigures Of(int met, int late, int pending, int missed, int exempt, Fraction credit) =>
        new() { Met = met, Late = late, Pending = pending, Missed = missed, Exempt = exempt, Credit = credit };

    /// <summary>The figures of two sets that have nothing in common.</summary>
    internal ObligationFigures And(ObligationFigures other) => new()
    {
        Met = Met + other.Met,
        Late = Late + other.Late,
        Pending = Pending + other.Pending,
        Missed = Missed + other.Missed,
        Exempt = Exempt + other.Exempt,
        Credit = Credit + other.Credit,
    };

    internal ObligationFigures With(ObligationStatus status, Fraction credit) => status switch
    {
        ObligationStatus.Met => this with { Met = Met + 1, Credit = Credit + credit },
        ObligationStatus.Late => this with { Late = Late + 1, Credit = Credit + credit },
        ObligationStatus.Pending => this with { Pending = Pending + 1 },
        ObligationStatus.Missed => this with { Missed = Missed + 1, Credit = Credit + credit },
        _ => this with { Exempt = Exempt + 1 },
    };
}
