namespace DuaCoSo.Domain.Feedback;

/// <summary>Where a feedback form stands in its life (trạng thái phiếu nhận xét) (F1).</summary>
public enum FormState
{
    /// <summary>Given, and open to corrections (đã gửi).</summary>
    Given = 1,

    /// <summary>Closed to corrections (đã chốt).</summary>
    Closed = 2,
}
