using FluentAssertions.Execution;

namespace DuaCoSo.Domain.Testing.FluentAssertions;

/// <summary>Texts of failures as the library of assertions wants them.</summary>
internal static class FailureText
{
    /// <summary>What is asserted of, which is there.</summary>
    public static T NotNull<T>(T? subject, string because, object[] becauseArgs)
        where T : class
    {
        Execute.Assertion.BecauseOf(because, becauseArgs).ForCondition(subject is not null).FailWith("Expected {context} not to be <null>{reason}.");
        return subject!;
    }

    /// <summary>A text without placeholders, with the reason of the caller behind its first line.</summary>
    public static string Of(string text)
    {
        string escaped = text.TrimEnd('\n').Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
        int end = escaped.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? escaped + "{reason}" : $"{escaped[..end]}{{reason}}{escaped[end..]}";
    }
}
