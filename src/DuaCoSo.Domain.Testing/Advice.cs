using DuaCoSo.Domain.Files.Formats;

namespace DuaCoSo.Domain.Testing;

/// <summary>What to write instead of a name that there is not, for those who write C#.</summary>
internal static class Advice
{
    /// <summary>The nearest name, and all of them.</summary>
    public static string On(string name, IReadOnlyCollection<string> names) => $"Is it '{Spelling.Nearest(name, names).Word}'? Accepted: {string.Join(", ", names)}.";
}
