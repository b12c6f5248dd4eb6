namespace DuaCoSo.Domain.Evaluations;

/// <summary>What becomes of equal scores across a quota's boundary (đồng điểm) (E7).</summary>
public enum QuotaTies
{
    /// <summary>None of the tied keeps the grade.</summary>
    Exclude = 1,

    /// <summary>All of the tied keep it.</summary>
    Include = 2,

    /// <summary>The first by id keep it.</summary>
    Order = 3,
}
