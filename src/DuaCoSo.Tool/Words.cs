using System.Globalization;
using DuaCoSo.Domain;

namespace DuaCoSo.Tool;

/// <summary>The words of the tables in one language.</summary>
internal sealed record Words(Language Language)
{
    /// <summary>The heading of a column of rules.</summary>
    public string Rule => Of("Quy định", "Rule");

    /// <summary>A rate with what it is a rate of, its decimals as the language writes them.</summary>
    public string Rate(Fraction? rate, Fraction numerator, Fraction denominator)
    {
        string text = rate is { } value ? Invariant($"{(value * 100).Round(1):0.0} % ({numerator.Round(2):0.##}/{denominator.Round(2):0.##})") : "–";
        return Language == Language.Vietnamese ? text.Replace('.', ',') : text;
    }

    /// <summary>A score, its decimals as the language writes them.</summary>
    public string Number(decimal number)
    {
        string text = Invariant($"{number:0.##}");
        return Language == Language.Vietnamese ? text.Replace('.', ',') : text;
    }

    /// <summary>One of two wordings.</summary>
    public string Of(string vietnamese, string english) => Language == Language.English ? english : vietnamese;

    /// <summary>A rule's title with its code, or the code alone.</summary>
    public string Name(string code, IEnumerable<PolicyRule> rules)
    {
        foreach (PolicyRule rule in rules)
        {
            if (rule.Code == code && rule.Title is { } title)
            {
                return $"{title.In(Language)} ({code})";
            }
        }

        return code;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
