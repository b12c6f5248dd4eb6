namespace DuaCoSo.Domain.Evaluations;

/// <summary>The measures of one scheme by number: equal ones have one.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class MeasureTable
{
    // Looked up for every subject: the same object is found without comparing what it says.
    private readonly Dictionary<Measure, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly bool[] _isKept;

    /// <summary>The measures of a scheme.</summary>
    public MeasureTable(EvaluationScheme scheme)
    {
        var byValue = new Dictionary<Measure, int>();
        IReadOnlyList<Measure> measures = Measures.Of(scheme);
        _isKept = new bool[measures.Count];
        foreach (Measure measure in measures)
        {
            bool isAskedAgain = !byValue.TryAdd(measure, byValue.Count);
            _isKept[byValue[measure]] |= isAskedAgain || measure is CustomMeasure;
            _numbers.TryAdd(measure, byValue[measure]);
        }

        All = [.. byValue.Keys];
        OfCriteria = [.. scheme.Criteria.Select(c => _numbers[c.Measure])];
    }

    /// <summary>The different ones, by number.</summary>
    public Measure[] All { get; }

    /// <summary>Of each criterion the number of its measure.</summary>
    public int[] OfCriteria { get; }

    /// <summary>The number of a measure of the scheme.</summary>
    public int NumberOf(Measure measure) => _numbers[measure];

    /// <summary>Whether what a measure by number gives a subject is kept for whoever asks next: it occurs more than once in the scheme, or is a province's own.</summary>
    public bool IsKept(int number) => _isKept[number];
}
