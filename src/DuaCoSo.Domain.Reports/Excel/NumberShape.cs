namespace DuaCoSo.Domain.Reports.Excel;

/// <summary>How a cell shows its number.</summary>
internal enum NumberShape
{
    /// <summary>As it is.</summary>
    Plain = 0,

    /// <summary>As a number with so many digits or grouped: the same number, but not the same text.</summary>
    Number = 1,

    /// <summary>As a date.</summary>
    Date = 2,

    /// <summary>As a hundredfold or another number altogether.</summary>
    Other = 3,
}
