using System.Globalization;
using DuaCoSo.Domain.Parties;

namespace DuaCoSo.Domain.Distributions;

/// <summary>How many targets one party got (số địa bàn được giao).</summary>
/// <param name="Assignee">The party.</param>
/// <param name="Targets">How many targets.</param>
public readonly record struct AssigneeLoad(Id<Party> Assignee, int Targets)
{
    /// <summary>Both, such as <c>cb-01: 7</c>, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Assignee}: {Targets}");
}
