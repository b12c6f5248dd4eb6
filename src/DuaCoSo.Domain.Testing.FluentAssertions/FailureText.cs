namespace DuaCoSo.Domain.Testing.FluentAssertions;

/// <summary>Texts of failures as the library of assertions wants them.</summary>
internal static class FailureText
{
    /// <summary>A text without placeholders, with the reason of the caller behind its first line.</summary>
    public static string Of(string text)
    {
        string escaped = text.TrimEnd('\n').Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
        int end = escaped.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? escaped + "{reason}" : $"{escaped[..end]}{{reason}}{escaped[end..]}";
    }
}
