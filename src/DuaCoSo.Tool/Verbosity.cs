namespace DuaCoSo.Tool;

/// <summary>How much the tool tells besides the result.</summary>
internal enum Verbosity
{
    /// <summary>Errors and warnings; progress at a terminal.</summary>
    Normal = 0,

    /// <summary>Errors alone.</summary>
    Quiet = 1,

    /// <summary>Also what was read and how long it took.</summary>
    Verbose = 2,
}
