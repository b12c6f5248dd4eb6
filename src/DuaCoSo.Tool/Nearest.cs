using DuaCoSo.Domain.Files.Formats;

namespace DuaCoSo.Tool;

/// <summary>The id that somebody most likely meant.</summary>
internal static class Nearest
{
    /// <summary>The nearest of some ids; <c>–</c> when there are none.</summary>
    public static string Of(string id, IEnumerable<string> ids) => Spelling.Nearest(id, ids) is { Word: { Length: > 0 } word } ? word : "–";
}
