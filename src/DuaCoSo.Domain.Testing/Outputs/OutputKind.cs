namespace DuaCoSo.Domain.Testing.Outputs;

/// <summary>What the cells of a column of a result hold.</summary>
internal enum OutputKind
{
    /// <summary>An id, a code or a period.</summary>
    Text = 1,

    /// <summary>A date.</summary>
    Date = 2,

    /// <summary>A number, compared to 1e-6.</summary>
    Number = 3,

    /// <summary>A word of a closed vocabulary.</summary>
    Word = 4,

    /// <summary>Yes or no.</summary>
    YesNo = 5,

    /// <summary>A list of ids or codes, in its order.</summary>
    List = 6,

    /// <summary>A long text, of which a part is expected.</summary>
    Part = 7,
}
