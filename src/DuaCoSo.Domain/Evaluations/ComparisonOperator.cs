namespace DuaCoSo.Domain.Evaluations;

/// <summary>How a condition compares a measure with a number (phép so sánh) (E6).</summary>
public enum ComparisonOperator
{
    /// <summary>&lt;</summary>
    Less = 1,

    /// <summary>&lt;=</summary>
    LessOrEqual = 2,

    /// <summary>&gt;=</summary>
    GreaterOrEqual = 3,

    /// <summary>&gt;</summary>
    Greater = 4,

    /// <summary>==</summary>
    Equal = 5,
}
