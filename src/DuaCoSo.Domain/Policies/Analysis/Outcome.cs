namespace DuaCoSo.Domain.Policies.Analysis;

/// <summary>What a condition is supposed to come to in Kleene's logic (E6).</summary>
internal enum Outcome
{
    /// <summary>True.</summary>
    Holds = 1,

    /// <summary>False.</summary>
    Fails = 2,

    /// <summary>False or unknown.</summary>
    DoesNotHold = 3,

    /// <summary>True or unknown.</summary>
    DoesNotFail = 4,
}
