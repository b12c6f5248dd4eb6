using System.Runtime.InteropServices;

namespace DuaCoSo.Domain.Assessments;

/// <summary>How far an assessment of partitions is (tiến độ đánh giá từng phần).</summary>
/// <remarks>Equal when every number is. <see langword="default"/> is the beginning.</remarks>
/// <param name="Partitions">How many partitions are done.</param>
/// <param name="Obligations">How many obligations they had.</param>
/// <param name="Scores">How many scores were computed.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PartitionProgress(int Partitions, long Obligations, long Scores)
{
    /// <summary>How many partitions, obligations and scores.</summary>
    public override string ToString() => FormattableString.Invariant($"{Partitions} partitions, {Obligations} obligations, {Scores} scores");
}
