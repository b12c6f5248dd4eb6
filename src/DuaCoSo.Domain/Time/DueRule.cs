namespace DuaCoSo.Domain.Time;

/// <summary>When something is due (hạn) (D1, D2).</summary>
public abstract record DueRule
{
    /// <summary>What becomes of a due date that is not a working day.</summary>
    public Roll Roll { get; init; }
}
