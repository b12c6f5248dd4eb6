using DuaCoSo.Domain.Activities;

namespace DuaCoSo.Domain.Obligations;

/// <summary>A thing done so many times a period (chế độ theo số lần), such as a visit every month (O4).</summary>
public sealed record FrequencyRule : ObligationRule
{
    /// <summary>How many dates at the least.</summary>
    /// <value>1 by default, 1 to 366.</value>
    public int AtLeast { get; init; } = 1;

    /// <summary>Only what one of these did counts.</summary>
    /// <value>Anybody by default.</value>
    public ValueList<Performer> PerformedBy { get; init; } = [];

    /// <summary>On which days it counts.</summary>
    /// <value>Any day by default.</value>
    public CountsOn CountsOn { get; init; } = CountsOn.Any;
}
