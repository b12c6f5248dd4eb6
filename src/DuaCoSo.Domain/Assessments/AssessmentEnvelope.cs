using DuaCoSo.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Assessments;

/// <summary>What a result rests on (căn cứ của kết quả) (E9): enough to compute it again.</summary>
/// <param name="Policy">The id of the policy; of a timeline, of the version that speaks for the period's last day.</param>
/// <param name="LibraryVersion">The version of the library, without a commit.</param>
/// <param name="Period">The evaluation period.</param>
/// <param name="AsOf">The date of the assessment: later facts do not exist for it (T3).</param>
public sealed record AssessmentEnvelope(string Policy, string LibraryVersion, ReportingPeriod Period, LocalDate AsOf)
{
    /// <summary>The custom measures that the policy uses, each as <c>name@version</c>, by name.</summary>
    /// <value>None by default.</value>
    public ValueList<string> CustomMeasures { get; init; } = [];

    /// <summary>The policy, period and date.</summary>
    public override string ToString() => $"{Policy} {Period} {LocalDatePattern.Iso.Format(AsOf)}";
}
