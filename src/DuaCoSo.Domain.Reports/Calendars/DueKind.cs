namespace DuaCoSo.Domain.Reports.Calendars;

/// <summary>What falls due.</summary>
internal enum DueKind
{
    /// <summary>A duty under a rule.</summary>
    Obligation = 1,

    /// <summary>The answer to a petition.</summary>
    Petition = 2,

    /// <summary>A contracted task.</summary>
    Task = 3,
}
