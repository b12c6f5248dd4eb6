namespace DuaCoSo.Domain.Tests.Activities;

/// <summary>What the verbs on excusals tell apart.</summary>
internal enum ExcusalShape
{
    /// <summary>No excusal.</summary>
    None,

    /// <summary>From a day to a day.</summary>
    SomeDays,

    /// <summary>From a day on.</summary>
    UntilFurtherNotice,

    /// <summary>Over before the first day.</summary>
    Over,

    /// <summary>More than one.</summary>
    Several,
}
