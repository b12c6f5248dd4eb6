namespace DuaCoSo.Domain.Tests.Parties;

/// <summary>What the verbs of a post's roster tell apart.</summary>
internal enum PostShape
{
    /// <summary>Nobody was there.</summary>
    Vacant,

    /// <summary>Held from a day on.</summary>
    Held,

    /// <summary>Held without a first or a last day.</summary>
    HeldAlways,

    /// <summary>Held from a day to a day.</summary>
    HeldForATerm,

    /// <summary>Its holder left the day before.</summary>
    Left,

    /// <summary>Its holder comes on the day itself.</summary>
    HeldFromThenOn,

    /// <summary>Two hold it.</summary>
    Shared,

    /// <summary>The post is no more.</summary>
    Abolished,
}
