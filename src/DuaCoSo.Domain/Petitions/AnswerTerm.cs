using System.Globalization;

namespace DuaCoSo.Domain.Petitions;

/// <summary>How long there is to answer a petition (thời hạn trả lời), counted from its referral (Q1).</summary>
public sealed record AnswerTerm
{
    private AnswerTerm(int number, bool inWorkingDays)
    {
        Number = number;
        InWorkingDays = inWorkingDays;
    }

    /// <summary>How many days.</summary>
    public int Number { get; }

    /// <summary>Whether they are working days, counted strictly after the referral, and not calendar days.</summary>
    public bool InWorkingDays { get; }

    /// <summary>So many calendar days after the referral.</summary>
    /// <param name="number">How many, 0 to 3,660.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not in that range.</exception>
    public static AnswerTerm Days(int number) =>
        NumberRange.Days.Contains(number) ? new(number, inWorkingDays: false) : throw new ArgumentOutOfRangeException(nameof(number), number, "0 to 3660.");

    /// <summary>The n-th working day strictly after the referral.</summary>
    /// <param name="number">Which, 1 to 3,660.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not in that range.</exception>
    public static AnswerTerm WorkingDays(int number) =>
        NumberRange.PositiveDays.Contains(number) ? new(number, inWorkingDays: true) : throw new ArgumentOutOfRangeException(nameof(number), number, "1 to 3660.");

    /// <summary>The number and what it counts.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number} {(InWorkingDays ? "working days" : "days")}");
}
