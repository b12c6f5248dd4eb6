using DuaCoSo.Domain;

namespace DuaCoSo.Tool.Usage;

/// <summary>Something of the command line that help, completion and docs speak of.</summary>
internal interface IUsage
{
    /// <summary>What it is, in both languages.</summary>
    LocalizedText Text { get; }
}
