namespace DuaCoSo.Domain.Tests.Sanctions;

/// <summary>What the verbs on sanctions tell apart.</summary>
internal enum SanctionShape
{
    /// <summary>No sanction.</summary>
    None,

    /// <summary>One.</summary>
    One,

    /// <summary>More than one.</summary>
    Several,
}
