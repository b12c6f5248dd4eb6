namespace DuaCoSo.Domain.Assessments;

/// <summary>What of a score under one scheme can be taken over under another with the same subjects.</summary>
internal sealed class KeptScore
{
    /// <summary>Of each criterion the place of the one whose value it has; below 0 for one that is measured.</summary>
    public required int[] Values { get; init; }

    /// <summary>Whether each criterion has the value of the one in its place, and there are as many.</summary>
    public required bool HasSameValues { get; init; }

    /// <summary>Whether equal values give equal points and an equal score its grade.</summary>
    public required bool HasSamePoints { get; init; }

    /// <summary>Of each adjustment whether its condition comes to what it came to.</summary>
    public required bool[] IsSameVerdict { get; init; }

    /// <summary>Whether all do, and there are as many.</summary>
    public required bool HasSameVerdicts { get; init; }
}
