namespace DuaCoSo.Domain.Tests.Assignments;

/// <summary>What the verbs of an assignment tell apart.</summary>
internal enum AssignmentShape
{
    /// <summary>From a day on.</summary>
    Open,

    /// <summary>Without a first or a last day.</summary>
    Always,

    /// <summary>From a day to a later one.</summary>
    ForATerm,

    /// <summary>Without a first day.</summary>
    UntilADay,

    /// <summary>Over before the verb's day.</summary>
    Over,

    /// <summary>Ended by a verb, in advance.</summary>
    EndedByAVerb,

    /// <summary>Of one day alone.</summary>
    OfOneDay,

    /// <summary>For a sector, without a locality.</summary>
    ForASector,

    /// <summary>For nothing at all, as a file may say.</summary>
    ForNothing,
}
