using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Obligations;

/// <summary>A rule in the numbers of one register: its selector, and which activities can fulfil it (O1, O4, O5).</summary>
internal sealed class RuleMatch
{
    private readonly CodeSet _performers;
    private readonly bool[]? _hasContents;
    private readonly int[] _ranks;

    /// <summary>The rule for a register.</summary>
    public RuleMatch(ObligationRule rule, ResponsibilityRegister register)
    {
        Selector = new SelectorMatch(rule.AppliesTo, register);
        ActivityTable activities = register.Activities;
        Kinds = KindsOf(rule, activities);
        _performers = rule is FrequencyRule frequency ? CodeSet.Of(frequency.PerformedBy, static p => p.Code, activities.Performers) : default;
        _ranks = rule is SubmissionRule submission ? Ranks(submission) : [];
        _hasContents = rule.RequiredContents.Count == 0 ? null : HaveAll([.. rule.RequiredContents.Select(c => activities.Contents.Find(c.Code))], activities);
        IsFrequency = rule is FrequencyRule;
        AtLeast = (rule as FrequencyRule)?.AtLeast ?? 0;
        CountsOn = (rule as FrequencyRule)?.CountsOn ?? CountsOn.Any;
        MinimumDays = rule.MinimumDaysInForce;
        CountsEvery = _performers.HoldsAll && _hasContents is null && CountsOn == CountsOn.Any;
    }

    /// <summary>Which assignments it applies to.</summary>
    public SelectorMatch Selector { get; }

    /// <summary>The kinds of activity that fulfil it, those that occur.</summary>
    public int[] Kinds { get; }

    /// <summary>Whether it is a frequency rule; else it is a submission's.</summary>
    public bool IsFrequency { get; }

    /// <summary>How many dates a frequency rule asks for.</summary>
    public int AtLeast { get; }

    /// <summary>On which days they count.</summary>
    public CountsOn CountsOn { get; }

    /// <summary>With fewer days available it is not owed (O3).</summary>
    public int MinimumDays { get; }

    /// <summary>Whether every activity of its kinds counts, whoever did it, whatever it contains and on whatever day.</summary>
    public bool CountsEvery { get; }

    /// <summary>Whether it matters by whom an activity was done.</summary>
    public bool AsksForPerformer => !_performers.HoldsAll;

    /// <summary>Whether any contents are required.</summary>
    public bool AsksForContents => _hasContents is not null;

    /// <summary>A number that is higher for a submission of higher credit, and equal for an equal one (O5).</summary>
    public int RankOf(bool isLate, bool isIncomplete) => _ranks[(isLate ? 1 : 0) + (isIncomplete ? 2 : 0)];

    /// <summary>Whether a set of contents has all that are required.</summary>
    public bool HasContents(int contentSet) => _hasContents is null || _hasContents[contentSet];

    /// <summary>Whether an activity done by somebody counts; none recorded does not where the rule says by whom (O4).</summary>
    public bool IsPerformed(int performer) => _performers.Holds(performer);

    private static int[] KindsOf(ObligationRule rule, ActivityTable activities)
    {
        var kinds = new List<int>(rule.Activities.Count);
        foreach (ActivityKind kind in rule.Activities.AsSpan())
        {
            if (activities.Kinds.Find(kind.Code) is not CodeTable.None and int number && !kinds.Contains(number))
            {
                kinds.Add(number);
            }
        }

        return [.. kinds];
    }

    private static bool[] HaveAll(int[] required, ActivityTable activities) =>
        Array.ConvertAll(activities.ContentSets, set => Array.TrueForAll(required, r => Array.IndexOf(set, r) >= 0));

    private static int[] Ranks(SubmissionRule rule)
    {
        var late = Fraction.FromDecimal(rule.LateCredit);
        var incomplete = Fraction.FromDecimal(rule.IncompleteCredit);
        Fraction[] credits = [Fraction.One, late, incomplete, late * incomplete];
        return Array.ConvertAll(credits, credit => credits.Count(other => other < credit));
    }
}
