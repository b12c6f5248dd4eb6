namespace DuaCoSo.Domain.Assessments;

/// <summary>What of a score under one scheme can be taken over under another with the same subjects.</summary>
internal sealed class KeptScore
{
    /// <summary>Of each criterion the place of the one whose value it has; below 0 for one that is measured.</summary>
    public required int[] Values { get; init; }

    /// <summary>Of each criterion whether it says what the one in its place said: of an equal value it makes equal points.</summary>
    public required bool[] IsSameCriterion { get; init; }

    /// <summary>Of each adjustment whether its condition comes to what it came to.</summary>
    public required bool[] IsSameVerdict { get; init; }

    /// <summary>Whether all do, and there are as many.</summary>
    public required bool HasSameVerdicts { get; init; }

    /// <summary>Whether a score gives the grade that it gave.</summary>
    public required bool HasSameGrades { get; init; }
}
