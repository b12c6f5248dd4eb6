using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Assessments;

/// <summary>What of a score under one scheme can be taken over under another with the same subjects.</summary>
internal sealed class KeptScore
{
    /// <summary>Of each criterion the place of the one whose value it has; below 0 for one that is measured.</summary>
    public required int[] Values { get; init; }

    /// <summary>Of each criterion whether it has the value of the one in its place, and gives the same points for it.</summary>
    public required bool[] HasSamePoints { get; init; }

    /// <summary>Whether the criteria are equal, as many and in the same order, and the grades ask for nothing that changed: equal values then give an equal score and grade.</summary>
    public required bool HasSameResults { get; init; }

    /// <summary>Of each adjustment whether its condition comes to what it came to.</summary>
    public required bool[] IsSameVerdict { get; init; }

    /// <summary>Whether all do, and there are as many.</summary>
    public required bool HasSameVerdicts { get; init; }

    /// <summary>Nothing of it: everything is measured and judged.</summary>
    public static KeptScore Nothing(EvaluationScheme scheme)
    {
        int[] values = new int[scheme.Criteria.Count];
        Array.Fill(values, -1);
        return new() { Values = values, HasSamePoints = new bool[values.Length], HasSameResults = false, IsSameVerdict = new bool[scheme.Adjustments.Count], HasSameVerdicts = false };
    }
}
