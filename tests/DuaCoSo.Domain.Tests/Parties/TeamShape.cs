namespace DuaCoSo.Domain.Tests.Parties;

/// <summary>What the verbs of a team's roster tell apart.</summary>
internal enum TeamShape
{
    /// <summary>Nobody is there.</summary>
    Empty,

    /// <summary>A leader alone.</summary>
    Led,

    /// <summary>A leader and members.</summary>
    WithMembers,

    /// <summary>Neither team nor post, as a store may say.</summary>
    NoTeam,
}
