namespace DuaCoSo.Domain.Petitions;

/// <summary>Where a petition stands in its life (trạng thái kiến nghị); how its answer stands is its <see cref="PetitionStatus"/> (Q1).</summary>
public enum PetitionState
{
    /// <summary>Raised, and with nobody who could answer (mới tiếp nhận).</summary>
    Raised = 1,

    /// <summary>With the body that answers it (đã chuyển).</summary>
    Referred = 2,

    /// <summary>Answered (đã trả lời).</summary>
    Answered = 3,

    /// <summary>Resolved (đã giải quyết xong).</summary>
    Resolved = 4,

    /// <summary>Found unfounded; it counts as resolved (không có cơ sở).</summary>
    Unfounded = 5,

    /// <summary>Reopened: it goes on as another petition (đã mở lại).</summary>
    Reopened = 6,
}
