using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Assessments;

/// <summary>What an assessment needs beside policy and register (tùy chọn đánh giá).</summary>
public sealed class AssessmentOptions
{
    private readonly int _threads = 1;
    private readonly int _maximumObligations = 50_000_000;

    /// <summary>Nothing beside them.</summary>
    public static AssessmentOptions None { get; } = new();

    /// <summary>How many threads may share the work; the result is the same, byte for byte (E9).</summary>
    /// <remarks>With more than one, custom measures are asked from several threads at once. A province takes milliseconds on one.</remarks>
    /// <value>1 by default, at least 1.</value>
    public int Threads
    {
        get => _threads;
        init => _threads = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least 1.");
    }

    /// <summary>More obligations than this are refused before they take memory, eight bytes each.</summary>
    /// <value>50,000,000 by default, 1 to 1,000,000,000.</value>
    public int MaximumObligations
    {
        get => _maximumObligations;
        init => _maximumObligations = value is >= 1 and <= 1_000_000_000 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "1 to 1,000,000,000.");
    }

    /// <summary>The custom measures that the policy may name, each name once.</summary>
    /// <value>None by default.</value>
    public ValueList<ICustomMeasure> CustomMeasures { get; init; } = [];
}
