namespace DuaCoSo.Domain.Obligations;

/// <summary>On which days an activity counts (ngày được tính) (O4).</summary>
public enum CountsOn
{
    /// <summary>On every day.</summary>
    Any = 1,

    /// <summary>On a weekend day that is not listed as a working day.</summary>
    Weekend = 2,

    /// <summary>On a working day.</summary>
    WorkingDay = 3,
}
