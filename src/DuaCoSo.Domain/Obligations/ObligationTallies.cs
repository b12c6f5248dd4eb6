using System.Runtime.InteropServices;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Obligations;

/// <summary>How the obligations of each party stand under each rule (O0, O8): counted in one walk over the rows, so that no subject looks for its own.</summary>
internal sealed class ObligationTallies
{
    private readonly ObligationRule[] _rules;
    private readonly Fraction[] _lateCredits;
    private readonly int[] _firstOfRule;
    private readonly int[][] _tallyOfPlace;
    private readonly Tally[] _tallies;
    private readonly Tally[] _all;

    /// <summary>The tallies of an assessment's obligations.</summary>
    public ObligationTallies(ObligationSource source)
        : this(source.Plan)
    {
        _tallies = new Tally[source.Register.Parties.Keys.Count * _rules.Length];
        _all = new Tally[_rules.Length];
        for (int chunk = 0; chunk < source.Columns.Chunks; chunk++)
        {
            Count(source.Columns.Chunk(chunk), source.Register, 1);
        }
    }

    private ObligationTallies(ObligationPlan plan)
    {
        PlannedRule[] planned = plan.Rules;
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
        _lateCredits = Array.ConvertAll(_rules, r => r is SubmissionRule submission ? Fraction.FromDecimal(submission.LateCredit) : Fraction.One);
        _tallies = [];
        _all = [];
    }

    private ObligationTallies(ObligationPlan plan, ObligationTallies others)
        : this(plan)
    {
        _tallies = [.. others._tallies];
        _all = [.. others._all];
    }

    /// <summary>The tallies under a plan of which some rules say something else.</summary>
    /// <param name="source">What was found under it.</param>
    /// <param name="isChanged">Of each rule whether it says something else.</param>
    public ObligationTallies Under(ObligationSource source, bool[] isChanged)
    {
        var tallies = new ObligationTallies(source.Plan, this);
        if (!tallies._firstOfRule.AsSpan().SequenceEqual(_firstOfRule))
        {
            return new(source);
        }

        for (int rule = 0; rule < isChanged.Length; rule++)
        {
            if (isChanged[rule])
            {
                tallies.Clear(rule);
                tallies.Count(source, rule, 0, int.MaxValue, 1);
            }
        }

        return tallies;
    }

    /// <summary>The tallies after the rows of some assignments were judged anew.</summary>
    /// <param name="before">The rows as they were.</param>
    /// <param name="after">The rows as they are: the same obligations.</param>
    /// <param name="links">The assignments whose rows may differ.</param>
    public ObligationTallies With(ObligationSource before, ObligationSource after, ReadOnlySpan<int> links)
    {
        var tallies = new ObligationTallies(after.Plan, this);
        for (int rule = 0; rule < _tallyOfPlace.Length; rule++)
        {
            foreach (int link in links)
            {
                tallies.Count(before, rule, link, link + 1, -1);
                tallies.Count(after, rule, link, link + 1, 1);
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

    private void Clear(int rule)
    {
        int first = _firstOfRule[rule], length = _firstOfRule[rule + 1] - first;
        Array.Clear(_all, first, length);
        for (int start = first; start < _tallies.Length; start += _rules.Length)
        {
            Array.Clear(_tallies, start, length);
        }
    }

    /// <summary>Counts the rows of a rule from one assignment up to another, or takes them away.</summary>
    private void Count(ObligationSource source, int rule, int fromLink, int toLink, int by)
    {
        int end = source.Columns.FirstOf(rule, toLink);
        for (int start = source.Columns.FirstOf(rule, fromLink); start < end;)
        {
            ReadOnlySpan<ObligationColumns.Row> rows = source.Columns.Rows(start, end);
            Count(rows, source.Register, by);
            start += rows.Length;
        }
    }

    /// <summary>Counts rows in their order: those under one assignment and version of a rule come together, and are added up before they are written down.</summary>
    private void Count(ReadOnlySpan<ObligationColumns.Row> rows, ResponsibilityRegister register, int by)
    {
        for (int start = 0, end; start < rows.Length; start = end)
        {
            int assignment = rows[start].Assignment, rule = rows[start].Rule;
            int[] tallyOfPlace = _tallyOfPlace[rule];
            int number = tallyOfPlace[rows[start].Period];
            var sum = new Sum(_rules[number]);
            for (end = start; end < rows.Length && rows[end].Assignment == assignment && rows[end].Rule == rule && tallyOfPlace[rows[end].Period] == number; end++)
            {
                sum.Add(rows[end]);
            }

            int party = register.Assignments.Party[assignment];
            _all[number].Add(sum, by);
            _tallies[(party * _rules.Length) + number].Add(sum, by);
            if (register.Parties.Tenures(party) is { Length: > 0 } tenures)
            {
                CountOfHolders(rows[start..end], tenures, number, by);
            }
        }
    }

    /// <summary>A post's and a team's rows are also those of whoever held or led it on the last day in force.</summary>
    private void CountOfHolders(ReadOnlySpan<ObligationColumns.Row> rows, ReadOnlySpan<PartyTable.Tenure> tenures, int number, int by)
    {
        foreach (ref readonly ObligationColumns.Row row in rows)
        {
            var sum = new Sum(_rules[number]);
            sum.Add(row);
            for (int i = 0; i < tenures.Length; i++)
            {
                // Whoever holds it by two memberships at once has it once.
                if (tenures[i].Interval.Contains(row.LastInForce) && !IsNamed(tenures[..i], tenures[i].Holder, row.LastInForce))
                {
                    _tallies[(tenures[i].Holder * _rules.Length) + number].Add(sum, by);
                }
            }
        }
    }

    /// <summary>How many of a party's obligations under a rule were met, late and missed.</summary>
    public (int Met, int Late, int Missed) Counted(int party, int rule)
    {
        (int Met, int Late, int Missed) counted = default;
        foreach (ref readonly Tally tally in TalliesOf(party, rule))
        {
            counted = (counted.Met + tally.Met, counted.Late + tally.Late, counted.Missed + tally.Missed);
        }

        return counted;
    }

    /// <summary>Σ credit / n of a party's obligations under a rule; <see langword="null"/> when nothing counts.</summary>
    public Fraction? FulfilmentRate(int party, int rule)
    {
        ReadOnlySpan<Tally> tallies = TalliesOf(party, rule);
        if (tallies.Length != 1 || tallies[0].HasIncomplete || !_lateCredits[_firstOfRule[rule]].IsShort)
        {
            return Of(party, rule).FulfilmentRate;
        }

        // Mostly there is one version, and nothing incomplete: the credit is so many dates, or so many met and late ones.
        ref readonly Tally only = ref tallies[0];
        long counted = only.Met + only.Late + only.Missed;
        if (_rules[_firstOfRule[rule]] is FrequencyRule frequency)
        {
            return counted == 0 ? null : new Fraction(only.Dates, frequency.AtLeast * counted);
        }

        (long late, long of) = _lateCredits[_firstOfRule[rule]].Parts;
        return counted == 0 ? null : new Fraction((only.Met * of) + (only.Late * late), of * counted);
    }

    private ReadOnlySpan<Tally> TalliesOf(int party, int rule) =>
        _tallies.AsSpan((party * _rules.Length) + _firstOfRule[rule], _firstOfRule[rule + 1] - _firstOfRule[rule]);

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

    /// <summary>Some rows under one version of a rule added up, in numbers that stay in registers.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct Sum(ObligationRule rule)
    {
        private const int Bits = 10, Mask = (1 << Bits) - 1;

        // The dates of a row count towards the rate when it is met or missed; a submission has none.
        private const int WithDates = (1 << (int)ObligationStatus.Met) | (1 << (int)ObligationStatus.Missed);

        private readonly int _required = (rule as FrequencyRule)?.AtLeast ?? 0;

        // How many rows of each status, ten bits each: a version of a rule has at most 530 sub-periods, the weeks of ten years.
        private ulong _byStatus;
        private ulong _incomplete;

        /// <summary>How many dates there are, none above what is required.</summary>
        public long Dates { get; private set; }

        public readonly int Of(ObligationStatus status) => (int)(_byStatus >> (Bits * (int)status)) & Mask;

        public readonly int IncompleteOf(ObligationStatus status) => (int)(_incomplete >> (Bits * (int)status)) & Mask;

        public void Add(in ObligationColumns.Row row)
        {
            int status = (int)row.Status;
            ulong one = 1UL << (Bits * status);
            _byStatus += one;
            _incomplete += row.IsIncomplete ? one : 0;
            Dates += Math.Min(row.Count, _required) & -((WithDates >> status) & 1);
        }
    }

    /// <summary>Counts of one party's obligations under one version of a rule; the credit follows from them.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct Tally
    {
        private int _pending;
        private int _exempt;
        private int _metIncomplete;
        private int _lateIncomplete;

        public readonly bool HasIncomplete => _metIncomplete + _lateIncomplete > 0;

        public long Dates { get; private set; }

        public int Met { get; private set; }

        public int Late { get; private set; }

        public int Missed { get; private set; }

        public void Add(Sum sum, int by)
        {
            Dates += by * sum.Dates;
            Met += by * sum.Of(ObligationStatus.Met);
            Late += by * sum.Of(ObligationStatus.Late);
            _pending += by * sum.Of(ObligationStatus.Pending);
            Missed += by * sum.Of(ObligationStatus.Missed);
            _exempt += by * sum.Of(ObligationStatus.Exempt);
            _metIncomplete += by * sum.IncompleteOf(ObligationStatus.Met);
            _lateIncomplete += by * sum.IncompleteOf(ObligationStatus.Late);
        }

        public readonly ObligationFigures ToFigures(ObligationRule rule) => ObligationFigures.Of(Met, Late, _pending, Missed, _exempt, Credit(rule));

        /// <summary>Σ credit (O4, O5).</summary>
        private readonly Fraction Credit(ObligationRule rule)
        {
            if (rule is FrequencyRule frequency)
            {
                return new Fraction(Dates, frequency.AtLeast);
            }

            var submission = (SubmissionRule)rule;
            Fraction credit = Met - _metIncomplete;
            if (Late + _metIncomplete == 0)
            {
                return credit;
            }

            var late = Fraction.FromDecimal(submission.LateCredit);
            return credit + (late * (Late - _lateIncomplete))
                + (Fraction.FromDecimal(submission.IncompleteCredit) * (_metIncomplete + (late * _lateIncomplete)));
        }
    }
}
