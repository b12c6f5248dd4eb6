namespace DuaCoSo.Domain;

/// <summary>How grave a <see cref="Problem"/> (vấn đề) is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; never refuses anything.</summary>
    Warning = 1,

    /// <summary>Refuses the policy, register or call it is about.</summary>
    Error = 2,
}
