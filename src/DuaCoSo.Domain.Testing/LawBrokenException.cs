namespace DuaCoSo.Domain.Testing;

/// <summary>A policy does not keep a law (quy định trái quy luật); any test framework shows its message.</summary>
public sealed class LawBrokenException : Exception
{
    /// <summary>A failure.</summary>
    /// <param name="report">Which laws do not hold.</param>
    /// <param name="language">The language of the message.</param>
    public LawBrokenException(LawReport report, Language language)
        : base(report?.ToText(language) ?? throw new ArgumentNullException(nameof(report))) => Report = report;

    /// <summary>Which laws do not hold.</summary>
    public LawReport Report { get; }
}
