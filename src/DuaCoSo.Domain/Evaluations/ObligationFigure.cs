namespace DuaCoSo.Domain.Evaluations;

/// <summary>A figure of the obligations under one rule (số liệu chế độ) (O8).</summary>
public enum ObligationFigure
{
    /// <summary>Σ credit / n: how much of what counted was fulfilled.</summary>
    FulfilmentRate = 1,

    /// <summary>Number met / n: how much of what counted was done in time.</summary>
    OnTimeRate = 2,

    /// <summary>How many were missed.</summary>
    MissedCount = 3,

    /// <summary>How many were late.</summary>
    LateCount = 4,
}
