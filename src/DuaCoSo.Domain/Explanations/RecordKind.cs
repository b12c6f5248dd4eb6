namespace DuaCoSo.Domain.Explanations;

/// <summary>What a record behind a value is a record of (loại bản ghi).</summary>
public enum RecordKind
{
    /// <summary>An obligation (chế độ).</summary>
    Obligation = 1,

    /// <summary>A petition (kiến nghị).</summary>
    Petition = 2,

    /// <summary>A contracted task (việc khoán).</summary>
    Task = 3,

    /// <summary>A contribution (hỗ trợ).</summary>
    Contribution = 4,

    /// <summary>A feedback form (phiếu nhận xét).</summary>
    Feedback = 5,

    /// <summary>A sanction (kỷ luật).</summary>
    Sanction = 6,

    /// <summary>A manual score (điểm chấm).</summary>
    Score = 7,
}
