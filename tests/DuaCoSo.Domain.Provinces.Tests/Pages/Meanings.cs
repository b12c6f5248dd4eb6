using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Files.Tables;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Provinces.Tests.Pages;

/// <summary>What people call the parts of a policy: what a property means, from the format's own table, and what a rule is called.</summary>
internal static class Meanings
{
    private static readonly LocalizedText Whole = new("Chung", "In general");

    /// <summary>The parts of a path, without codes.</summary>
    public static string[] Names(string path) => [.. path.Split('.').Skip(1).Select(name => name.Split('[')[0])];

    /// <summary>The path of the rule that a parameter is of; <c>$</c> for the policy's own.</summary>
    public static string RuleOf(string path) => path[..path.LastIndexOf('.')];

    /// <summary>What the last property of a path means.</summary>
    public static LocalizedText Of(string path)
    {
        Format format = PolicyTable.Policy;
        LocalizedText? meaning = null;
        foreach (string name in Names(path))
        {
            IEnumerable<IObjectFormat> objects = Unwrapped(format) switch
            {
                IObjectFormat one => [one],
                IChoiceFormat choice => choice.Forms.Select(f => f.Object),
                _ => [],
            };
            IProperty property = objects.SelectMany(o => o.Properties).First(p => p.Name == name);
            (format, meaning) = (property.Format, property.Meaning);
        }

        return meaning!;
    }

    /// <summary>What the rule at a path is called.</summary>
    public static LocalizedText TitleOf(PolicyDefinition policy, string rule)
    {
        if (rule == "$")
        {
            return Whole;
        }

        foreach ((string path, LocalizedText title) in Titles(policy))
        {
            if (path == rule)
            {
                return title;
            }
        }

        throw new ArgumentException($"Nothing is at {rule}.", nameof(rule));
    }

    private static Format Unwrapped(Format format)
    {
        while (format is not (IObjectFormat or IChoiceFormat) && format.Parts.Any())
        {
            format = format.Parts.First();
        }

        return format;
    }

    private static IEnumerable<(string Path, LocalizedText Title)> Titles(PolicyDefinition policy)
    {
        IEnumerable<(string, LocalizedText)> Of<T>(string path, IEnumerable<T> rules, string prefix = "", string english = "")
            where T : PolicyRule =>
            rules.Select(r => ($"{path}[{r.Code}]", new LocalizedText(prefix + r.Title!.Vietnamese, english + r.Title.English)));

        IEnumerable<(string, LocalizedText)> InScheme(EvaluationScheme scheme)
        {
            string path = $"$.evaluation[{scheme.Code}]";
            (string vietnamese, string english) = (scheme.Title!.Vietnamese + " – ", scheme.Title.English + " – ");
            return
            [
                .. Of(path + ".criteria", scheme.Criteria, vietnamese, english),
                .. Of(path + ".grades", scheme.Grades, vietnamese, english),
                .. Of(path + ".adjustments", scheme.Adjustments, vietnamese, english),
                .. scheme.Quotas.Select((_, i) => (FormattableString.Invariant($"{path}.quotas[{i}]"), new LocalizedText(vietnamese + "Tỷ lệ khống chế", english + "Quota"))),
            ];
        }

        return
        [
            .. Of("$.assignments", policy.Assignments),
            .. Of("$.obligations", policy.Obligations),
            .. policy.Petitions.Select(r => ($"$.petitions[{r}]", new LocalizedText($"Trả lời kiến nghị ({r})", $"Answers to petitions ({r})"))),
            ("$.tasks", new LocalizedText("Việc khoán", "Contracted tasks")),
            ("$.feedback", new LocalizedText("Phiếu nhận xét", "Feedback forms")),
            .. Of("$.evaluation", policy.Evaluation),
            .. policy.Evaluation.SelectMany(InScheme),
        ];
    }
}
