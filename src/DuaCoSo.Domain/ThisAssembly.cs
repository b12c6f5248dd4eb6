namespace DuaCoSo.Domain;

/// <summary>Build constants.</summary>
internal static class ThisAssembly
{
    /// <summary>The version of the library; the build checks it against the package's.</summary>
    public const string Version = "0.1.0";
}
