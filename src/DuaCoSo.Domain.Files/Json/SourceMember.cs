namespace DuaCoSo.Domain.Files.Json;

/// <summary>One property of a JSON object as it stands in the file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Start">Where its name begins, in bytes.</param>
/// <param name="Value">Its value.</param>
internal sealed record SourceMember(string Name, int Start, SourceNode Value);
