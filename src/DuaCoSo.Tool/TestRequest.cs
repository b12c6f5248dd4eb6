using DuaCoSo.Domain;

namespace DuaCoSo.Tool;

/// <summary>What the verb <c>test</c> was asked.</summary>
internal sealed record TestRequest
{
    /// <summary>The file of scenarios, or the folder.</summary>
    public required string Path { get; init; }

    /// <summary>The language of results and problems.</summary>
    public required Language Language { get; init; }
}
