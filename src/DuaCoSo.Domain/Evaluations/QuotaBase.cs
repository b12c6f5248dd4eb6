namespace DuaCoSo.Domain.Evaluations;

/// <summary>What a quota is a share of (mẫu số tỷ lệ) (E7).</summary>
public enum QuotaBase
{
    /// <summary>The subjects graded <c>among</c> or better.</summary>
    OrBetter = 1,

    /// <summary>The subjects graded exactly <c>among</c>.</summary>
    Exactly = 2,
}
