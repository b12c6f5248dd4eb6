namespace DuaCoSo.Domain.Evaluations;

/// <summary>How share × base becomes a whole number (làm tròn) (E7).</summary>
public enum QuotaRounding
{
    /// <summary>Down.</summary>
    Floor = 1,

    /// <summary>To the nearest, a half up.</summary>
    Nearest = 2,

    /// <summary>Up.</summary>
    Ceiling = 3,
}
