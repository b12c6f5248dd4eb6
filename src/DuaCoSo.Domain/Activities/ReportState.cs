namespace DuaCoSo.Domain.Activities;

/// <summary>Where a periodic report stands in its life (trạng thái báo cáo) (O5).</summary>
public enum ReportState
{
    /// <summary>Being written, and never submitted (dự thảo).</summary>
    Draft = 1,

    /// <summary>With those who receive it (đã nộp).</summary>
    Submitted = 2,

    /// <summary>Returned with remarks, to be mended (bị trả lại).</summary>
    Returned = 3,

    /// <summary>Accepted (đã chấp nhận).</summary>
    Accepted = 4,
}
