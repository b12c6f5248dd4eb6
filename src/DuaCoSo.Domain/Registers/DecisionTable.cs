using DuaCoSo.Domain.Decisions;

namespace DuaCoSo.Domain.Registers;

/// <summary>The decisions on grades, by scheme, subject and period (E10).</summary>
internal sealed class DecisionTable
{
    private readonly EvaluationDecision[] _decisions;

    /// <summary>The table of some decisions.</summary>
    public DecisionTable(IReadOnlyList<EvaluationDecision> facts)
    {
        _decisions = [.. facts];
        Array.Sort(_decisions, static (a, b) => TextKey.Compare(a.Scheme, b.Scheme) is not 0 and int order ? order : a.Subject.CompareTo(b.Subject));
    }

    /// <summary>The decisions about a period taken by a day, by scheme and subject.</summary>
    public ValueList<EvaluationDecision> Of(Time.ReportingPeriod period, int asOf) =>
        Array.FindAll(_decisions, d => d.Period == period && Day.Of(d.Date) <= asOf).ToValueList();
}
