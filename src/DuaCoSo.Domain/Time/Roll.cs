namespace DuaCoSo.Domain.Time;

/// <summary>What becomes of a due date that is not a working day (dời hạn) (D2).</summary>
public enum Roll
{
    /// <summary>It stays.</summary>
    None = 0,

    /// <summary>It moves to the next working day.</summary>
    Next = 1,

    /// <summary>It moves to the previous working day.</summary>
    Previous = 2,
}
