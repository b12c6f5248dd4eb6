namespace DuaCoSo.Domain.Testing;

/// <summary>A scenario came out otherwise than it expects (kịch bản không đạt); any test framework shows its message.</summary>
public sealed class ScenarioFailedException : Exception
{
    /// <summary>A failure.</summary>
    /// <param name="result">What came of the scenario.</param>
    /// <param name="language">The language of the message.</param>
    public ScenarioFailedException(ScenarioResult result, Language language)
        : base(result?.ToText(language) ?? throw new ArgumentNullException(nameof(result))) => Result = result;

    /// <summary>What came of the scenario.</summary>
    public ScenarioResult Result { get; }
}
