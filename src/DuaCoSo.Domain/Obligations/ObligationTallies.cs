using System.Runtime.InteropServices;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Obligations;

/// <summary>How the obligations of each party stand under each rule (O0, O8): counted in one walk over the rows, so that no subject looks for its own.</summary>
internal sealed class ObligationTallies
{
    private readonly ObligationRule[] _rules;
    private readonly int[] _firstOfRule;
    private readonly int[][] _tallyOfPlace;
    private readonly Tally[] _tallies;
    private readonly Tally[] _all;

    /// <summary>The tallies of an assessment's obligations.</summary>
    public ObligationTallies(ObligationSource source)
    {
        PlannedRule[] planned = source.Plan.Rules;
        var rules = new List<ObligationRule>();
        _firstOfRule = new int[planned.Length + 1];
        _tallyOfPlace = new int[planned.Length][];
        for (int rule = 0; rule < planned.Length; rule++)
        {
            // Credit depends on the version of the rule: each has a tally of its own.
            _tallyOfPlace[rule] = Array.ConvertAll(planned[rule].Periods, p => NumberOf(p.Rule, _firstOfRule[rule], rules));
            _firstOfRule[rule + 1] = rules.Count;
        }

        _rules = [.. rules];
        _tallies = new Tally[source.Register.Parties.Keys.Count * _rules.Length];
        _all = new Tally[_rules.Length];
        for (int chunk = 0; chunk < source.Columns.Chunks; chunk++)
        {
            foreach (ref readonly ObligationColumns.Row row in source.Columns.Chunk(chunk))
            {
                Count(row, source.Register, 1);
            }
        }
    }

    private ObligationTallies(ObligationTallies others)
    {
        _rules = others._rules;
        _firstOfRule = others._firstOfRule;
        _tallyOfPlace = others._tallyOfPlace;
        _tallies = [.. others._tallies];
        _all = [.. others._all];
    }

    /// <summary>The tallies after some rows were judged anew.</summary>
    /// <param name="before">The rows as they were.</param>
    /// <param name="after">The rows as they are: the same obligations.</param>
    /// <param name="links">The assignments whose rows may differ.</param>
    public ObligationTallies With(ObligationSource before, ObligationSource after, ReadOnlySpan<int> links)
    {
        var tallies = new ObligationTallies(this);
        for (int rule = 0; rule < _tallyOfPlace.Length; rule++)
        {
            foreach (int link in links)
            {
                int end = before.Columns.FirstOf(rule, link + 1);
                for (int i = before.Columns.FirstOf(rule, link); i < end; i++)
                {
                    tallies.Count(before.Columns[i], before.Register, -1);
                    tallies.Count(after.Columns[i], after.Register, 1);
                }
            }
        }

        return tallies;
    }

    /// <summary>The figures of all obligations, each once.</summary>
    public ObligationFigures Whole
    {
        get
        {
            var figures = default(ObligationFigures);
            for (int number = 0; number < _rules.Length; number++)
            {
                figures = figures.And(_all[number].ToFigures(_rules[number]));
            }

            return figures;
        }
    }

    /// <summary>The figures of a party's obligations under a rule: of its own assignments, and of posts and teams on the days on which it held or led them.</summary>
    public ObligationFigures Of(int party, int rule)
    {
        var figures = default(ObligationFigures);
        for (int number = _firstOfRule[rule]; number < _firstOfRule[rule + 1]; number++)
        {
            figures = figures.And(_tallies[(party * _rules.Length) + number].ToFigures(_rules[number]));
        }

        return figures;
    }

    private void Count(in ObligationColumns.Row row, ResponsibilityRegister register, int by)
    {
        int party = register.Assignments.Party[row.Assignment], number = _tallyOfPlace[row.Rule][row.Period];
        int required = _rules[number] is FrequencyRule frequency ? frequency.AtLeast : 0;
        _all[number].Add(row, required, by);
        _tallies[(party * _rules.Length) + number].Add(row, required, by);
        ReadOnlySpan<PartyTable.Tenure> tenures = register.Parties.Tenures(party);
        for (int i = 0; i < tenures.Length; i++)
        {
            // Whoever holds it by two memberships at once has it once.
            if (tenures[i].Interval.Contains(row.LastInForce) && !IsNamed(tenures[..i], tenures[i].Holder, row.LastInForce))
            {
                _tallies[(tenures[i].Holder * _rules.Length) + number].Add(row, required, by);
            }
        }
    }

    private static bool IsNamed(ReadOnlySpan<PartyTable.Tenure> tenures, int holder, int day)
    {
        foreach (PartyTable.Tenure tenure in tenures)
        {
            if (tenure.Holder == holder && tenure.Interval.Contains(day))
            {
                return true;
            }
        }

        return false;
    }

    private static int NumberOf(ObligationRule rule, int first, List<ObligationRule> rules)
    {
        int number = rules.FindIndex(first, r => ReferenceEquals(r, rule));
        if (number < 0)
        {
            number = rules.Count;
            rules.Add(rule);
        }

        return number;
    }

    /// <summary>Counts of one party's obligations under one version of a rule; the credit follows from them.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct Tally
    {
        private long _dates;
        private int _met;
        private int _late;
        private int _pending;
        private int _missed;
        private int _exempt;
        private int _metIncomplete;
        private int _lateIncomplete;

        public void Add(in ObligationColumns.Row row, int required, int by)
        {
            switch (row.Status)
            {
                case ObligationStatus.Met:
                    _met += by;
                    _metIncomplete += row.IsIncomplete ? by : 0;
                    _dates += by * required;
                    break;
                case ObligationStatus.Late:
                    _late += by;
                    _lateIncomplete += row.IsIncomplete ? by : 0;
                    break;
                case ObligationStatus.Missed:
                    _missed += by;
                    _dates += by * Math.Min(row.Count, required);
                    break;
                case ObligationStatus.Pending:
                    _pending += by;
                    break;
                default:
                    _exempt += by;
                    break;
            }
        }

        public readonly ObligationFigures ToFigures(ObligationRule rule) => ObligationFigures.Of(_met, _late, _pending, _missed, _exempt, Credit(rule));

        /// <summary>Σ credit (O4, O5).</summary>
        private readonly Fraction Credit(ObligationRule rule)
        {
            if (rule is FrequencyRule frequency)
            {
                return new Fraction(_dates, frequency.AtLeast);
            }

            var submission = (SubmissionRule)rule;
            Fraction credit = _met - _metIncomplete;
            if (_late + _metIncomplete == 0)
            {
                return credit;
            }

            var late = Fraction.FromDecimal(submission.LateCredit);
            return credit + (late * (_late - _lateIncomplete))
                + (Fraction.FromDecimal(submission.IncompleteCredit) * (_metIncomplete + (late * _lateIncomplete)));
        }
    }
}
