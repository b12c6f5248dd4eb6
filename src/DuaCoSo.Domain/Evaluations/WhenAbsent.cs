namespace DuaCoSo.Domain.Evaluations;

/// <summary>What a criterion without basis counts (khi không có căn cứ) (E3).</summary>
public enum WhenAbsent
{
    /// <summary>It is left out and the others are scaled up in proportion.</summary>
    Redistribute = 1,

    /// <summary>It counts its full weight.</summary>
    Full = 2,

    /// <summary>It counts 0.</summary>
    Zero = 3,
}
