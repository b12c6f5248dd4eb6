namespace DuaCoSo.Domain.Evaluations;

/// <summary>The measures of one scheme by number: equal ones have one, so that each is taken once a subject.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class MeasureTable
{
    // Looked up for every subject: the same object is found without comparing what it says.
    private readonly Dictionary<Measure, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly bool[] _isAskedAgain;

    /// <summary>The measures of a scheme.</summary>
    public MeasureTable(EvaluationScheme scheme)
    {
        var byValue = new Dictionary<Measure, int>();
        IReadOnlyList<Measure> measures = Measures.Of(scheme);
        _isAskedAgain = new bool[measures.Count];
        foreach (Measure measure in measures)
        {
            if (!byValue.TryAdd(measure, byValue.Count))
            {
                _isAskedAgain[byValue[measure]] = true;
            }

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

    /// <summary>Whether a measure by number occurs but once in the scheme.</summary>
    public bool IsAskedOnce(int number) => !_isAskedAgain[number];
}
