namespace DuaCoSo.Domain.Policies;

/// <summary>What can be wrong with the versions of a policy.</summary>
internal static class TimelineProblems
{
    /// <summary>Two versions are in force on the same day.</summary>
    public static readonly ProblemKind Overlap = new(
        "DCS4090",
        Severity.Error,
        "Hai phiên bản {earlier} và {later} cùng có hiệu lực ({interval}); hãy cho phiên bản trước hết hiệu lực trước ngày phiên bản sau bắt đầu.",
        "The versions {earlier} and {later} are in force on the same days ({interval}); let the earlier one end before the later one begins.");

    /// <summary>Days that a change of cut-off puts into two sub-periods.</summary>
    public static readonly ProblemKind DaysInTwoPeriods = new(
        "DCS4095",
        Severity.Warning,
        "Các ngày {days} vừa thuộc kỳ {earlier} theo ngày chốt số liệu của {former}, vừa thuộc kỳ {later} theo {latter}, nên được tính vào cả hai kỳ; hãy kiểm tra ngày chốt và hướng dẫn những ngày này báo cáo vào kỳ nào.",
        "The days {days} are in {earlier} by the cut-off of {former} and in {later} by that of {latter}, so they count in both; check the cut-offs, and say in which of the two they are to be reported.");

    /// <summary>Days that a change of cut-off leaves out of every sub-period.</summary>
    public static readonly ProblemKind DaysInNoPeriod = new(
        "DCS4096",
        Severity.Warning,
        "Các ngày {days} không còn thuộc kỳ {earlier} theo ngày chốt số liệu của {former}, cũng chưa thuộc kỳ {later} theo {latter}, nên không được tính vào kỳ nào; hãy kiểm tra ngày chốt và hướng dẫn những ngày này báo cáo vào kỳ nào.",
        "The days {days} are after {earlier} by the cut-off of {former} and before {later} by that of {latter}, so they count in neither; check the cut-offs, and say in which of the two they are to be reported.");
}
