using NodaTime;

namespace DuaCoSo.Domain.ContractedTasks;

/// <summary>A report on how a contracted task gets on (báo cáo tiến độ) (K1).</summary>
/// <param name="Date">When.</param>
/// <param name="Actual">The number reached by then; <see langword="null"/> when none was told.</param>
/// <param name="Remarks">What was said about it, or <see langword="null"/>; it may name people, and is in no event and no text of this.</param>
public sealed record TaskProgress(LocalDate Date, decimal? Actual, string? Remarks)
{
    /// <summary>The date and the number, the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{Date:uuuu-MM-dd} {Actual}");
}
