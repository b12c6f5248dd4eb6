namespace DuaCoSo.Domain.Files.Changes;

/// <summary>What a row of a list of changes is about, in the order of its words.</summary>
internal enum ChangeKind
{
    /// <summary>Localities become one.</summary>
    Merge = 1,

    /// <summary>One of the parts that a locality becomes.</summary>
    Split = 2,

    /// <summary>Another name or code.</summary>
    Rename = 3,

    /// <summary>Another kind.</summary>
    ChangeKind = 4,

    /// <summary>Another parent.</summary>
    Move = 5,

    /// <summary>A level ceases to be.</summary>
    AbolishLevel = 6,

    /// <summary>Parties are carried on by another.</summary>
    ReplaceParty = 7,
}
