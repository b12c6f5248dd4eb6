using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;

namespace DuaCoSo.Domain.Assessments;

/// <summary>What a policy says of facts that came in partitions (kết quả đánh giá theo từng phần): the evaluations of all, and how the obligations stand together.</summary>
/// <remarks>Immutable and safe to share between threads. The facts were let go, so that nothing in it can be explained: assess the partition that holds a subject.</remarks>
public sealed class StreamedAssessment
{
    /// <summary>What the result rests on.</summary>
    public required AssessmentEnvelope Envelope { get; init; }

    /// <summary>The evaluations by scheme code, then subject id, ranked and graded together (E6, E7).</summary>
    public required EvaluationList Evaluations { get; init; }

    /// <summary>The counts and rates of all obligations (O8).</summary>
    public required ObligationFigures Figures { get; init; }

    /// <summary>How many partitions there were.</summary>
    public required int Partitions { get; init; }

    /// <summary>What the result rests on.</summary>
    public override string ToString() => Envelope.ToString();
}
