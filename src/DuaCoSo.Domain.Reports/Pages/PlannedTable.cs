using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Reports.Pages;

/// <summary>The rules and sub-periods that obligations are of, each once, so that an obligation's row is short.</summary>
internal sealed class PlannedTable
{
    private readonly Numbering<(string Rule, ReportingPeriod Period)> _numbers = new();
    private readonly Dictionary<(int Planned, string Assignment), int> _obligations;
    private readonly List<Obligation> _firsts = [];
    private readonly List<int> _rows;

    public PlannedTable(ObligationList obligations)
    {
        _rows = new(obligations.Count);
        _obligations = new(obligations.Count);
        foreach (Obligation obligation in obligations)
        {
            int planned = _numbers.Of((obligation.Rule, obligation.Period));
            if (planned == _firsts.Count)
            {
                _firsts.Add(obligation);
            }

            _obligations.Add((planned, obligation.Assignment.Key), _rows.Count);
            _rows.Add(planned);
        }

        Rules = _firsts.Select(o => o.Rule).Distinct(StringComparer.Ordinal).ToValueList();
        Periods = _firsts.Select(o => o.Period).Distinct().ToValueList();
    }

    /// <summary>The codes of the rules that obligations came of.</summary>
    public ValueList<string> Rules { get; }

    /// <summary>The labels of the sub-periods.</summary>
    public ValueList<ReportingPeriod> Periods { get; }

    /// <summary>An obligation of each rule and sub-period.</summary>
    public IReadOnlyList<Obligation> Firsts => _firsts;

    /// <summary>Which of them each obligation belongs to.</summary>
    public IReadOnlyList<int> Rows => _rows;

    /// <summary>The number of the obligation of a rule, a sub-period and an assignment; -1 for none.</summary>
    public int Find(string rule, ReportingPeriod period, string assignment) =>
        _obligations.GetValueOrDefault((_numbers.Find((rule, period)), assignment), -1);
}
