namespace DuaCoSo.Domain.Successions;

/// <summary>What a person must decide about a succession plan (loại vướng mắc) (G2).</summary>
public enum SuccessionConflictKind
{
    /// <summary>A target would have fewer assignments than the rule's minimum (còn trống).</summary>
    Uncovered = 1,

    /// <summary>A target would have more assignments than the rule's maximum (thừa người phụ trách).</summary>
    Crowded = 2,

    /// <summary>An assignee would have more targets than the rule's maximum (quá tải).</summary>
    Overloaded = 3,

    /// <summary>An assignee would have fewer targets than the rule's minimum (chưa đủ địa bàn).</summary>
    Underloaded = 4,

    /// <summary>A proposed assignment that no rule of its role admits (sai quy định phân công).</summary>
    Misplaced = 5,

    /// <summary>An assignment whose locality ends without a successor (không có địa bàn kế tiếp).</summary>
    NoSuccessor = 6,

    /// <summary>An assignment that begins only after its locality or party has ended: state it anew (chưa bắt đầu).</summary>
    NotBegun = 7,

    /// <summary>An assignment of the same party and role begins there on the date already: say that it succeeds the old one (đã có phân công mới).</summary>
    AlreadyBegun = 8,
}
