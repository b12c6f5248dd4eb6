namespace DuaCoSo.Examples.Nightly;

/// <summary>What is assessed, and where the results go.</summary>
public sealed class NightlyOptions
{
    /// <summary>The policy's id.</summary>
    public string Policy { get; set; } = "";

    /// <summary>The folder of the register.</summary>
    public string Register { get; set; } = "register";

    /// <summary>The folder of the results.</summary>
    public string Results { get; set; } = "results";
}
