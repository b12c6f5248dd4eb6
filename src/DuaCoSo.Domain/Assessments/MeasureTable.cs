using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;

namespace DuaCoSo.Domain.Assessments;

/// <summary>The measures of one scheme by number: equal ones have one, so that each is taken once a subject.</summary>
internal sealed class MeasureTable
{
    private readonly Dictionary<Measure, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly List<int> _places = [];
    private readonly bool[] _isAskedAgain;

    /// <summary>The measures of a scheme under a plan on a register.</summary>
    public MeasureTable(EvaluationScheme scheme, ObligationSource source)
    {
        // Looked up for every subject: the same object is found without comparing what it says.
        var byValue = new Dictionary<Measure, int>();
        IReadOnlyList<Measure> measures = Measures.Of(scheme);
        _isAskedAgain = new bool[measures.Count];
        foreach (Measure measure in measures)
        {
            if (byValue.TryAdd(measure, byValue.Count))
            {
                _places.Add(measure switch
                {
                    ObligationMeasure m => Array.FindIndex(source.Plan.Rules, r => r.Code == m.Obligation),
                    ManualMeasure m => source.Register.Scores.NumberOf(m.Criterion),
                    _ => -1,
                });
            }

            else
            {
                _isAskedAgain[byValue[measure]] = true;
            }

            _numbers.TryAdd(measure, byValue[measure]);
        }

        Count = byValue.Count;
        OfCriteria = [.. scheme.Criteria.Select(c => _numbers[c.Measure])];
    }

    /// <summary>Of each criterion the number of its measure.</summary>
    public int[] OfCriteria { get; }

    /// <summary>Whether a measure by number occurs but once in the scheme.</summary>
    public bool IsAskedOnce(int number) => !_isAskedAgain[number];

    /// <summary>How many different ones there are.</summary>
    public int Count { get; }

    /// <summary>The number of a measure of the scheme.</summary>
    public int NumberOf(Measure measure) => _numbers[measure];

    /// <summary>The place in the plan of the rule that a measure by number is about, or −1.</summary>
    public int RuleOf(int number) => _places[number];

    /// <summary>The register's number of the criterion that a manual measure by number is about, or −1.</summary>
    public int CriterionOf(int number) => _places[number];
}
