using System.Globalization;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Explanations;

namespace DuaCoSo.Domain.Policies.Analysis;

/// <summary>How the arguments of warnings quote a policy: in the words of its file, the same in both languages.</summary>
internal static class AnalysisText
{
    private const int Longest = 160;

    /// <summary>A measure, such as <c>tasks: completionRate</c>.</summary>
    public static string Of(Measure measure) => measure switch
    {
        ObligationMeasure m => $"obligation: {m.Obligation}, {CamelCase.Of(m.Figure)}",
        PetitionMeasure m => $"petitions: {CamelCase.Of(m.Figure)}",
        TaskMeasure m => $"tasks: {CamelCase.Of(m.Figure)}",
        ContributionMeasure m => $"contributions: total, {m.Kind.Code}",
        FeedbackMeasure m => $"feedback: {CamelCase.Of(m.Figure)}",
        SanctionMeasure => "sanctions: count",
        ManualMeasure m => $"manual: {m.Criterion}",
        CustomMeasure m => $"custom: {m.Name}",
        _ => throw new ArgumentException("Not one of the measures.", nameof(measure)),
    };

    /// <summary>A condition, such as <c>tasks: failedCount ≥ 1</c>; a long one is cut.</summary>
    public static string Of(Condition condition)
    {
        string text = Whole(condition);
        return text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest - 1), "…");
    }

    /// <summary>A number: as a decimal where it is one of at most six places, else as a fraction.</summary>
    public static string Of(Fraction number)
    {
        if (number.Denominator > 1_000_000 || System.Numerics.BigInteger.Abs(number.Numerator) > long.MaxValue)
        {
            return number.ToString();
        }

        decimal rounded = number.Round(6);
        return Fraction.FromDecimal(rounded) == number ? Of(rounded) : number.ToString();
    }

    /// <summary>A whole number.</summary>
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A decimal as it is.</summary>
    public static string Of(decimal number) => number.ToString("0.##################", CultureInfo.InvariantCulture);

    private static string Whole(Condition condition) => condition switch
    {
        Comparison c => $"{Of(c.Measure)} {Wording.Sign(c.Is)} {Of(c.Value)}",
        AllOf c => $"all ({string.Join("; ", c.Conditions.Take(5).Select(Whole))})",
        AnyOf c => $"any ({string.Join("; ", c.Conditions.Take(5).Select(Whole))})",
        Not c => $"not ({Whole(c.Condition)})",
        _ => throw new ArgumentException("Not one of the conditions.", nameof(condition)),
    };
}
