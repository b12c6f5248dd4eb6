namespace DuaCoSo.Domain.Time;

/// <summary>Which statutory holidays (ngày lễ, tết) a calendar computes by itself (W2).</summary>
public enum StatutoryHolidays
{
    /// <summary>None: all holidays are listed.</summary>
    None = 0,

    /// <summary>Vietnam's, with compensations (W3).</summary>
    Vietnam = 1,
}
