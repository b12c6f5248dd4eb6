namespace DuaCoSo.Domain;

/// <summary>How the words of closed vocabularies are written in files.</summary>
internal static class CamelCase
{
    /// <summary>The word with a small first letter.</summary>
    public static string Of<TWord>(TWord word)
        where TWord : struct, Enum
    {
        string name = word.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
