using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Extensions.Tests;

/// <summary>A measure that is always ten.</summary>
internal sealed class TenMeasure(string name) : ICustomMeasure
{
    public string Name => name;

    public string Version => "1";

    public (Fraction? Least, Fraction? Greatest) Range => (0, 10);

    public Fraction? Measure(SubjectFacts facts) => 10;
}
