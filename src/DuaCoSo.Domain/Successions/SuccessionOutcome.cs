using DuaCoSo.Domain.Assignments;

namespace DuaCoSo.Domain.Successions;

/// <summary>What carrying proposals out did to assignments (kết quả kế tiếp phân công) (G2).</summary>
public sealed class SuccessionOutcome
{
    internal SuccessionOutcome(ValueList<ResponsibilityAssignment> ended, ValueList<ResponsibilityAssignment> begun)
    {
        Ended = ended;
        Begun = begun;
    }

    /// <summary>The caller's own that have ended, each with its event, by id.</summary>
    public ValueList<ResponsibilityAssignment> Ended { get; }

    /// <summary>The new assignments, to be kept beside them, by id.</summary>
    public ValueList<ResponsibilityAssignment> Begun { get; }

    /// <summary>How many there are of each.</summary>
    public override string ToString() => FormattableString.Invariant($"{Ended.Count} end, {Begun.Count} begin");
}
