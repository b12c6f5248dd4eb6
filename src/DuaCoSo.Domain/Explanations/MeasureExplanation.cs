using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Explanations;

/// <summary>A measure's value with what it is made of (giá trị và căn cứ): a rate never stands without what it is a rate of and what was left out (E8).</summary>
public sealed record MeasureExplanation
{
    /// <summary>The measure.</summary>
    public required Measure Measure { get; init; }

    /// <summary>What it gave.</summary>
    public required MeasuredValue Value { get; init; }

    /// <summary>What was counted or added up; <see langword="null"/> for a single figure.</summary>
    public required Fraction? Numerator { get; init; }

    /// <summary>What it is a share of; <see langword="null"/> for a count or a total.</summary>
    public required Fraction? Denominator { get; init; }

    /// <summary>The records behind it by id, those left out among them.</summary>
    public required ValueList<ExplainedRecord> Records { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => $"{Measure} = {Value}";
}
