namespace DuaCoSo.Tool;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Problems in the input: all of them went to standard error.</summary>
    public const int Problems = 1;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 2;
}
