namespace DuaCoSo.Domain;

/// <summary>What became of one thing between two states (loại khác biệt) (V6).</summary>
public enum DifferenceKind
{
    /// <summary>It is there only afterwards.</summary>
    Added = 1,

    /// <summary>It was there only before.</summary>
    Removed = 2,

    /// <summary>It says something else.</summary>
    Changed = 3,
}
