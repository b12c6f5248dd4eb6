namespace DuaCoSo.Domain.ContractedTasks;

/// <summary>What came of a contracted task (kết quả việc khoán) (K1).</summary>
public enum TaskOutcome
{
    /// <summary>Done beyond what was contracted (vượt mức).</summary>
    Exceeded = 1,

    /// <summary>Done (hoàn thành).</summary>
    Completed = 2,

    /// <summary>Done badly (hoàn thành nhưng kém chất lượng).</summary>
    CompletedPoorly = 3,

    /// <summary>Not done (không hoàn thành).</summary>
    NotCompleted = 4,
}
