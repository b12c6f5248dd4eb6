using DuaCoSo.Domain.Assignments;

namespace DuaCoSo.Domain.Successions;

/// <summary>What accepting proposals does to assignments (kết quả kế tiếp phân công) (G2): to be stored by an application that keeps them elsewhere.</summary>
public sealed class SuccessionOutcome
{
    internal SuccessionOutcome(ValueList<ResponsibilityAssignment> ended, ValueList<ResponsibilityAssignment> begun)
    {
        Ended = ended;
        Begun = begun;
    }

    /// <summary>The old assignments with their new last day, by id.</summary>
    public ValueList<ResponsibilityAssignment> Ended { get; }

    /// <summary>The new assignments, by id.</summary>
    public ValueList<ResponsibilityAssignment> Begun { get; }

    /// <summary>How many there are of each.</summary>
    public override string ToString() => FormattableString.Invariant($"{Ended.Count} end, {Begun.Count} begin");
}
