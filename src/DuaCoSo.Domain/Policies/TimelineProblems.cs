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
}
