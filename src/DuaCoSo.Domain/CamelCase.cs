namespace DuaCoSo.Domain;

/// <summary>How the words of closed vocabularies are written in files.</summary>
internal static class CamelCase
{
    /// <summary>The word with a small first letter.</summary>
    public static string Of<TWord>(TWord word)
        where TWord : struct, Enum =>
        Vocabulary<TWord>.Words.TryGetValue(word, out string? written) ? written : Written(word);

    private static string Written<TWord>(TWord word)
        where TWord : struct, Enum
    {
        string name = word.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>What the words are called is asked once each: an explanation has a status for every record.</summary>
    private static class Vocabulary<TWord>
        where TWord : struct, Enum
    {
        public static readonly Dictionary<TWord, string> Words = Enum.GetValues<TWord>().Distinct().ToDictionary(w => w, Written);
    }
}
