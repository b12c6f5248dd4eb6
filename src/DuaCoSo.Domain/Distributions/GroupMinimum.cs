using System.Globalization;

namespace DuaCoSo.Domain.Distributions;

/// <summary>At least so many from one group (số tối thiểu của một nhóm), as mixing asks it.</summary>
/// <param name="Group">The group's code, which at least one of the other side has.</param>
/// <param name="AtLeast">How many at least, 1 to 10,000.</param>
public sealed record GroupMinimum(string Group, int AtLeast = 1)
{
    /// <summary>Both, such as <c>mountain ≥ 1</c>, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Group} ≥ {AtLeast}");
}
