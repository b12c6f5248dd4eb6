using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Petitions;

/// <summary>By when petitions of a category are answered (thời hạn trả lời kiến nghị) (Q1).</summary>
public sealed record PetitionRule
{
    /// <summary>How files name every category.</summary>
    internal const string EveryCategory = "*";

    /// <summary>The category; <see langword="null"/> (<c>*</c> in a file) for every category without its own rule.</summary>
    public required PetitionCategory? Category { get; init; }

    /// <summary>How long there is to answer, from the referral.</summary>
    public required AnswerTerm AnswerWithin { get; init; }

    /// <summary>How the term may be extended.</summary>
    /// <value>Not at all by default.</value>
    public PetitionExtension? Extension { get; init; }

    /// <summary>What becomes of a due date that is not a working day (D2).</summary>
    /// <value>None by default.</value>
    public Roll Roll { get; init; }

    /// <summary>The number of the document that the rule rests on.</summary>
    /// <value><see langword="null"/> by default.</value>
    public string? Basis { get; init; }

    /// <summary>Whether a document states the rule or it is assumed.</summary>
    /// <value>Not said by default.</value>
    public Provenance? Provenance { get; init; }

    /// <summary>When a person last confirmed the rule.</summary>
    /// <value>Never by default.</value>
    public LocalDate? LastReviewed { get; init; }

    /// <summary>By when a petition is answered (Q1): the referral plus the term and its extensions, rolled (D2); the whole day included.</summary>
    /// <param name="referred">When it was referred.</param>
    /// <param name="extended">How often its term was extended; more than the rule allows does not count.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <see langword="null"/>.</exception>
    public LocalDate DueDate(LocalDate referred, int extended, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return Day.At(DueDay(Day.Of(referred), extended, calendar));
    }

    internal int DueDay(int referred, int extended, WorkingCalendar calendar)
    {
        long term = AnswerWithin.InWorkingDays ? calendar.Add(referred, AnswerWithin.Number) : referred + AnswerWithin.Number;
        long more = Extension is null ? 0 : (long)Math.Min(extended, Extension.AtMost) * Extension.Days;

        // Extensions by the million end at the last date that there is.
        return term + more >= Day.LastDate ? Day.LastDate : calendar.Roll((int)(term + more), Roll);
    }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => Category?.Code ?? "*";
}
