namespace DuaCoSo.Domain.Petitions;

/// <summary>The figures of a set of petitions (số liệu kiến nghị): how many of each status, and their rates (Q2).</summary>
/// <remarks>Not counted: a petition not yet referred, or whose category has no rule. Equal when every count is. <see langword="default"/> is the figures of none.</remarks>
/// <param name="OnTime">How many were answered in time.</param>
/// <param name="Late">How many were answered late.</param>
/// <param name="Open">How many are open; left out of the rates.</param>
/// <param name="Overdue">How many are overdue.</param>
public readonly record struct PetitionFigures(int OnTime, int Late, int Open, int Overdue)
{
    /// <summary>How many were answered.</summary>
    public int Answered => OnTime + Late;

    /// <summary>How many count: all but open ones.</summary>
    public int Counted => Answered + Overdue;

    /// <summary>Answered / all but open; <see langword="null"/> when all are open or there are none: no basis (E3).</summary>
    public Fraction? AnsweredRate => Counted == 0 ? null : new Fraction(Answered, Counted);

    /// <summary>Answered in time / all but open; <see langword="null"/> when all are open or there are none: no basis (E3).</summary>
    public Fraction? OnTimeRate => Counted == 0 ? null : new Fraction(OnTime, Counted);

    /// <summary>The figures with one more petition.</summary>
    /// <param name="status">How it stands.</param>
    public PetitionFigures With(PetitionStatus status) => status switch
    {
        PetitionStatus.OnTime => this with { OnTime = OnTime + 1 },
        PetitionStatus.Late => this with { Late = Late + 1 },
        PetitionStatus.Open => this with { Open = Open + 1 },
        _ => this with { Overdue = Overdue + 1 },
    };

    /// <summary>How many of each status.</summary>
    public override string ToString() => FormattableString.Invariant($"{OnTime} on time, {Late} late, {Open} open, {Overdue} overdue");
}
