namespace DuaCoSo.Domain.Testing;

/// <summary>How a replay stands to its approved text (tình trạng duyệt).</summary>
public enum ReplayStatus
{
    /// <summary>It is the same, and signed (đã duyệt).</summary>
    Approved = 1,

    /// <summary>There is no approved text yet (chưa có bản duyệt).</summary>
    Missing = 2,

    /// <summary>It is the same, but nobody signed (chưa ký).</summary>
    NotSigned = 3,

    /// <summary>It differs from what was approved (khác bản đã duyệt).</summary>
    Different = 4,
}
