namespace DuaCoSo.Domain.Evaluations;

/// <summary>A figure of contracted tasks (số liệu việc khoán) (K2).</summary>
public enum TaskFigure
{
    /// <summary>Σ weight × credit / Σ weight.</summary>
    CompletionRate = 1,

    /// <summary>Mean achievement of the numeric targets.</summary>
    TargetAchievement = 2,

    /// <summary>Share of the tasks counted that were exceeded.</summary>
    ExceededShare = 3,

    /// <summary>Share of the tasks counted that were done after they were due.</summary>
    LateShare = 4,

    /// <summary>How many were not completed.</summary>
    FailedCount = 5,

    /// <summary>How many were completed poorly.</summary>
    PoorCount = 6,
}
