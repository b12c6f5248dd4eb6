namespace DuaCoSo.Domain.Evaluations;

/// <summary>A measure that the province registers in C# (số đo riêng).</summary>
public sealed record CustomMeasure : Measure
{
    /// <summary>The name under which it is registered.</summary>
    public required string Name { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => $"custom {Name}";
}
