namespace DuaCoSo.Domain.Evaluations;

/// <summary>What a condition comes to (giá trị chân lý) in Kleene's logic; only <see cref="True"/> holds (E6).</summary>
public enum Truth
{
    /// <summary>It does not hold (sai).</summary>
    False = 1,

    /// <summary>A measure had no value, and the rest does not decide (không xác định).</summary>
    Unknown = 2,

    /// <summary>It holds (đúng).</summary>
    True = 3,
}
