namespace DuaCoSo.Domain.Evaluations;

/// <summary>A figure of the obligations under one rule (số đo chế độ) (O8).</summary>
public sealed record ObligationMeasure : Measure
{
    /// <summary>The rule's code.</summary>
    public required string Obligation { get; init; }

    /// <summary>Which figure.</summary>
    public required ObligationFigure Figure { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => $"obligation {Obligation} {Figure}";
}
