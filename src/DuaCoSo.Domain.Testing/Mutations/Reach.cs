namespace DuaCoSo.Domain.Testing.Mutations;

/// <summary>Which results a change can reach.</summary>
internal enum Reach
{
    /// <summary>Only what the rule already has something to say of.</summary>
    Touched = 1,

    /// <summary>Also what the rule did not apply to before.</summary>
    Anything = 2,
}
