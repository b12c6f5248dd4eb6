namespace DuaCoSo.Domain.ContractedTasks;

/// <summary>Where a task stands in its life (trạng thái việc khoán) (K1).</summary>
public enum TaskState
{
    /// <summary>Registered, and no more than that (mới đăng ký).</summary>
    Registered = 1,

    /// <summary>Approved, and not contracted (đã phê duyệt).</summary>
    Approved = 2,

    /// <summary>Contracted to its responsible parties (đang khoán).</summary>
    Contracted = 3,

    /// <summary>It has its outcome (đã kết luận).</summary>
    Concluded = 4,
}
