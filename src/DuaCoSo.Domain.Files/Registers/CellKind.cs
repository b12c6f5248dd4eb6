namespace DuaCoSo.Domain.Files.Registers;

/// <summary>What the cells of a column hold.</summary>
internal enum CellKind
{
    /// <summary>The record's own id.</summary>
    Key = 1,

    /// <summary>The id of a record of another table.</summary>
    Reference = 2,

    /// <summary>A short code of an open vocabulary.</summary>
    Code = 3,

    /// <summary>Text for people.</summary>
    Text = 4,

    /// <summary>A date.</summary>
    Date = 5,

    /// <summary>The label of a reporting period (P1).</summary>
    Period = 6,

    /// <summary>A whole number.</summary>
    Count = 7,

    /// <summary>A decimal number.</summary>
    Number = 8,

    /// <summary>A word of a closed vocabulary.</summary>
    Choice = 9,
}
