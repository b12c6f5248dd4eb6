namespace DuaCoSo.Domain.Policies;

/// <summary>What can be wrong with the versions of a policy (các phiên bản của quy định) (V3).</summary>
public static class TimelineProblems
{
    /// <summary>Two versions are in force on the same day.</summary>
    public static ProblemKind Overlap { get; } = new(
        "DCS4090",
        Severity.Error,
        "Hai phiên bản có hiệu lực {earlier} và {later} trùng nhau trong {interval}; hãy cho phiên bản trước hết hiệu lực trước ngày phiên bản sau bắt đầu.",
        "The versions of {earlier} and of {later} are both in force in {interval}; let the earlier one end before the later one begins.");

    /// <summary>Between two versions none is in force.</summary>
    public static ProblemKind Gap { get; } = new(
        "DCS4091",
        Severity.Warning,
        "Trong {interval} không có phiên bản nào có hiệu lực, giữa phiên bản {earlier} và phiên bản {later}; những kỳ nằm trọn trong đó không phát sinh nghĩa vụ. Hãy kiểm tra ngày hiệu lực.",
        "In {interval} no version is in force, between that of {earlier} and that of {later}; nothing is due of periods that lie in it. Check the dates.");

    /// <summary>Days that a change of cut-off puts into two sub-periods.</summary>
    public static ProblemKind DaysInTwoPeriods { get; } = new(
        "DCS4095",
        Severity.Warning,
        "Các ngày {days} vừa thuộc kỳ {earlier} theo ngày chốt số liệu của {former}, vừa thuộc kỳ {later} theo {latter}, nên được tính vào cả hai kỳ; hãy kiểm tra ngày chốt và hướng dẫn những ngày này báo cáo vào kỳ nào.",
        "The days {days} are in {earlier} by the cut-off of {former} and in {later} by that of {latter}, so they count in both; check the cut-offs, and say in which of the two they are to be reported.");

    /// <summary>Days that a change of cut-off leaves out of every sub-period.</summary>
    public static ProblemKind DaysInNoPeriod { get; } = new(
        "DCS4096",
        Severity.Warning,
        "Các ngày {days} không còn thuộc kỳ {earlier} theo ngày chốt số liệu của {former}, cũng chưa thuộc kỳ {later} theo {latter}, nên không được tính vào kỳ nào; hãy kiểm tra ngày chốt và hướng dẫn những ngày này báo cáo vào kỳ nào.",
        "The days {days} are after {earlier} by the cut-off of {former} and before {later} by that of {latter}, so they count in neither; check the cut-offs, and say in which of the two they are to be reported.");
}
