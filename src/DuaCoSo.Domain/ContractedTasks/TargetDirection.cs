namespace DuaCoSo.Domain.ContractedTasks;

/// <summary>Whether a target is to be reached or not to be passed (chiều của chỉ tiêu) (K1).</summary>
public enum TargetDirection
{
    /// <summary>To be reached; the target is positive.</summary>
    AtLeast = 1,

    /// <summary>Not to be passed; the target is 0 or more.</summary>
    AtMost = 2,
}
