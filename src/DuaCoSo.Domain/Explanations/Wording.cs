using System.Buffers;
using System.Globalization;
using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Explanations;

/// <summary>Puts phrases, numbers and names into one language.</summary>
internal sealed class Wording(Language language)
{
    private const int DecimalsShown = 6;

    // Beyond it no decimal holds the digits and six places more: points off for each of a hugely negative value can come to that.
    private static readonly Fraction Rounded = Fraction.FromDecimal(10_000_000_000_000_000_000_000m);

    // Controls, and what Unicode breaks lines and paragraphs with.
    private static readonly SearchValues<char> LineBreaks = SearchValues.Create([.. Enumerable.Range(0, 0x100).Select(c => (char)c).Where(char.IsControl), '\u2028', '\u2029']);

    /// <summary>A phrase without arguments.</summary>
    public string Say(LocalizedText phrase) => phrase.In(language);

    /// <summary>A phrase with its arguments; what came from a file cannot break the line.</summary>
    public string Say(LocalizedText phrase, params ReadOnlySpan<(string Name, string Value)> arguments) =>
        OneLine(MessageTemplate.Fill(phrase.In(language), arguments));

    /// <summary>A number as a person of the language writes it: exact where 6 decimals say it all, else the fraction and nearly what it is; as it is where no decimal holds it.</summary>
    public string Number(Fraction number)
    {
        if (number > Rounded || number < -Rounded)
        {
            return number.ToString();
        }

        // A rounded number ends in no zeros.
        decimal rounded = number.Round(DecimalsShown);
        string text = rounded.ToString(CultureInfo.InvariantCulture);
        text = language == Language.Vietnamese ? text.Replace('.', ',') : text;
        return Fraction.FromDecimal(rounded) == number ? text : $"{number} ≈ {text}";
    }

    /// <summary>A number that stands in a longer term: a fraction that is not a decimal goes in brackets.</summary>
    public string Term(Fraction number) => Number(number) is var text && text.Contains('≈', StringComparison.Ordinal) ? $"({number})" : text;

    /// <summary>A rule by its title and code.</summary>
    public string Name(RuleCitation rule) => rule.Title is { } title ? $"{title.In(language)} ({rule.Code})" : rule.Code;

    /// <summary>A measure in words.</summary>
    public string Name(Measure measure) => measure switch
    {
        ObligationMeasure m => Say(
            m.Figure switch
            {
                ObligationFigure.FulfilmentRate => Phrase.ObligationFulfilmentRate,
                ObligationFigure.OnTimeRate => Phrase.ObligationOnTimeRate,
                ObligationFigure.MissedCount => Phrase.ObligationMissedCount,
                _ => Phrase.ObligationLateCount,
            },
            ("code", m.Obligation)),
        PetitionMeasure m => Say(m.Figure switch
        {
            PetitionFigure.AnsweredRate => Phrase.PetitionAnsweredRate,
            PetitionFigure.OnTimeRate => Phrase.PetitionOnTimeRate,
            _ => Phrase.PetitionOverdueCount,
        }),
        TaskMeasure m => Say(m.Figure switch
        {
            TaskFigure.CompletionRate => Phrase.TaskCompletionRate,
            TaskFigure.TargetAchievement => Phrase.TaskTargetAchievement,
            TaskFigure.ExceededShare => Phrase.TaskExceededShare,
            TaskFigure.LateShare => Phrase.TaskLateShare,
            TaskFigure.FailedCount => Phrase.TaskFailedCount,
            _ => Phrase.TaskPoorCount,
        }),
        ContributionMeasure m => Say(Phrase.ContributionTotal, ("code", m.Kind.Code)),
        FeedbackMeasure m => Say(m.Figure == FeedbackFigure.Coverage ? Phrase.FeedbackCoverage : Phrase.FeedbackAverageRating),
        SanctionMeasure => Say(Phrase.SanctionCount),
        ManualMeasure m => Say(Phrase.ManualPoints, ("code", m.Criterion)),
        CustomMeasure m => Say(Phrase.CustomValue, ("code", m.Name)),
        _ => OneLine(measure.ToString()),
    };

    /// <summary>What a condition came to.</summary>
    public string Name(Truth truth) => Say(truth switch
    {
        Truth.True => Phrase.True,
        Truth.False => Phrase.False,
        _ => Phrase.Unknown,
    });

    /// <summary>How ties were settled.</summary>
    public string Name(QuotaTies ties) => Say(ties switch
    {
        QuotaTies.Include => Phrase.TiesInclude,
        QuotaTies.Order => Phrase.TiesOrder,
        _ => Phrase.TiesExclude,
    });

    /// <summary>A comparison's sign.</summary>
    public static string Sign(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "≤",
        ComparisonOperator.GreaterOrEqual => "≥",
        ComparisonOperator.Greater => ">",
        _ => "=",
    };

    private static string OneLine(string text) =>
        text.AsSpan().IndexOfAny(LineBreaks) < 0 ? text : string.Create(text.Length, text, static (line, from) =>
        {
            for (int i = 0; i < line.Length; i++)
            {
                line[i] = LineBreaks.Contains(from[i]) ? ' ' : from[i];
            }
        });
}
