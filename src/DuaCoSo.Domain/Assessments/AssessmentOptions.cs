using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Assessments;

/// <summary>What an assessment needs beside policy and register (tùy chọn đánh giá).</summary>
public sealed class AssessmentOptions
{
    /// <summary>Nothing beside them.</summary>
    public static AssessmentOptions None { get; } = new();

    /// <summary>The custom measures that the policy may name, each name once.</summary>
    /// <value>None by default.</value>
    public ValueList<ICustomMeasure> CustomMeasures { get; init; } = [];
}
