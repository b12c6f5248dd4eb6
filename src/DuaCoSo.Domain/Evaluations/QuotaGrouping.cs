namespace DuaCoSo.Domain.Evaluations;

/// <summary>Within which groups a quota applies (nhóm tính tỷ lệ) (E7).</summary>
public enum QuotaGrouping
{
    /// <summary>All subjects of the scheme together.</summary>
    All = 1,

    /// <summary>Each organisation by itself; those without one form a group.</summary>
    Organization = 2,

    /// <summary>Each position by itself; those without one form a group.</summary>
    Position = 3,
}
