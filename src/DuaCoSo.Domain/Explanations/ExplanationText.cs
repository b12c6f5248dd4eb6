using DuaCoSo.Domain.Explanations;

namespace DuaCoSo.Domain;

/// <summary>Tells an explanation in words (lời giải trình), such that the sum can be followed with a pencil.</summary>
public static class ExplanationText
{
    /// <summary>The explanation as a tree of lines: criteria, sum, grades, adjustments, quotas, what is missing for the next grade.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="explanation"/> is <see langword="null"/>.</exception>
    public static Outline ToOutline(this Explanation explanation, Language language)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        return ExplanationOutline.Of(explanation, language);
    }

    /// <summary>The explanation as indented lines, each ending in LF.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="explanation"/> is <see langword="null"/>.</exception>
    public static string ToText(this Explanation explanation, Language language) =>
        explanation.ToOutline(language).ToText();

    /// <summary>The explanation as a nested Markdown list.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="explanation"/> is <see langword="null"/>.</exception>
    public static string ToMarkdown(this Explanation explanation, Language language) =>
        explanation.ToOutline(language).ToMarkdown();
}
