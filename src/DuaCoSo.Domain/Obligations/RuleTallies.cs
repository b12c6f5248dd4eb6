using System.Runtime.InteropServices;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Obligations;

/// <summary>How the obligations of each party under one rule stand (O0, O8).</summary>
internal sealed class RuleTallies
{
    private readonly int _rule;
    private readonly ObligationRule[] _versions;
    private readonly int[] _versionOfPlace;
    private readonly Fraction _lateCredit;

    // Whether a missed one can have some of its dates.
    private readonly bool _hasDates;

    // By party, then version: credit depends on the version of the rule, so each has a tally of its own.
    private readonly Tally[] _tallies;

    /// <summary>The tallies of the obligations under a rule, by its place in the plan.</summary>
    public RuleTallies(ObligationSource source, int rule)
    {
        _rule = rule;
        PlannedRule planned = source.Plan.Rules[rule];
        _versions = planned.Versions;
        _versionOfPlace = planned.VersionOfPlace;
        _lateCredit = _versions is [SubmissionRule submission] ? Fraction.FromDecimal(submission.LateCredit) : Fraction.One;
        _hasDates = Array.Exists(_versions, v => v is FrequencyRule { AtLeast: > 1 });
        _tallies = new Tally[source.Register.Parties.Keys.Count * _versions.Length];
        for (int link = 0; link < source.Register.Assignments.All.Length; link++)
        {
            Count(source, link, 1);
        }
    }

    private RuleTallies(RuleTallies others)
    {
        (_rule, _versions, _versionOfPlace, _lateCredit) = (others._rule, others._versions, others._versionOfPlace, others._lateCredit);
        _hasDates = others._hasDates;
        _tallies = [.. others._tallies];
    }

    /// <summary>The tallies after the obligations of some assignments were judged anew.</summary>
    /// <param name="before">The obligations as they were.</param>
    /// <param name="after">The same as they are.</param>
    /// <param name="links">The assignments that may differ.</param>
    public RuleTallies With(ObligationSource before, ObligationSource after, ReadOnlySpan<int> links)
    {
        var tallies = new RuleTallies(this);
        foreach (int link in links)
        {
            tallies.Count(before, link, -1);
            tallies.Count(after, link, 1);
        }

        return tallies;
    }

    /// <summary>The figures of a party's obligations: of its own assignments, and of posts and teams on the days on which it held or led them.</summary>
    public ObligationFigures Of(int party) => FiguresOf(TalliesOf(party));

    /// <summary>How many of a party's obligations were met, late and missed.</summary>
    public (int Met, int Late, int Missed) Counted(int party)
    {
        (int Met, int Late, int Missed) counted = default;
        foreach (ref readonly Tally tally in TalliesOf(party))
        {
            counted = (counted.Met + tally.Met, counted.Late + tally.Late, counted.Missed + tally.Missed);
        }

        return counted;
    }

    /// <summary>Σ credit / n of a party's obligations; <see langword="null"/> when nothing counts.</summary>
    public Fraction? FulfilmentRate(int party)
    {
        ReadOnlySpan<Tally> tallies = TalliesOf(party);
        if (tallies.Length != 1 || tallies[0].HasIncomplete || !_lateCredit.IsShort)
        {
            return Of(party).FulfilmentRate;
        }

        // Mostly there is one version, and nothing incomplete: the credit is so many dates, or so many met and late ones.
        ref readonly Tally only = ref tallies[0];
        long counted = only.Met + only.Late + only.Missed;
        if (_versions[0] is FrequencyRule frequency)
        {
            return counted == 0 ? null : new Fraction(only.Dates(frequency), frequency.AtLeast * counted);
        }

        (long late, long of) = _lateCredit.Parts;
        return counted == 0 ? null : new Fraction((only.Met * of) + (only.Late * late), of * counted);
    }

    private ReadOnlySpan<Tally> TalliesOf(int party) => _tallies.AsSpan(party * _versions.Length, _versions.Length);

    private ObligationFigures FiguresOf(ReadOnlySpan<Tally> tallies)
    {
        var figures = default(ObligationFigures);
        for (int version = 0; version < tallies.Length; version++)
        {
            figures = figures.And(tallies[version].ToFigures(_versions[version]));
        }

        return figures;
    }

    /// <summary>Counts the cells of an assignment, or takes them away: those under one version are added up before they are written down.</summary>
    private void Count(ObligationSource source, int link, int by)
    {
        RuleColumn column = source.Columns.Of(_rule);
        PartyTable parties = source.Register.Parties;
        int party = source.Register.Assignments.Party[link], end = column.StartOf(link + 1);
        for (int start = column.StartOf(link); start < end;)
        {
            ReadOnlySpan<ObligationCell> cells = OfOneVersion(column.Cells(start, end), out int version);
            start += cells.Length;
            _tallies[(party * _versions.Length) + version].Add(Sum.Of(cells, _hasDates), by);
            if (parties.ActsThroughHolders(party))
            {
                CountOfHolders(cells, parties.Tenures(party), version, by);
            }
        }
    }

    /// <summary>The first of some cells, as many as are under one version and can be added up at once.</summary>
    private ReadOnlySpan<ObligationCell> OfOneVersion(ReadOnlySpan<ObligationCell> cells, out int version)
    {
        version = 0;
        int length = Math.Min(cells.Length, Sum.Most);
        if (_versions.Length > 1)
        {
            version = _versionOfPlace[cells[0].Period];
            int most = length;
            for (length = 1; length < most && _versionOfPlace[cells[length].Period] == version;)
            {
                length++;
            }
        }

        return cells[..length];
    }

    /// <summary>A post's and a team's obligations are also those of whoever held or led it on the last day in force.</summary>
    private void CountOfHolders(ReadOnlySpan<ObligationCell> cells, ReadOnlySpan<PartyTable.Tenure> tenures, int version, int by)
    {
        foreach (ref readonly ObligationCell cell in cells)
        {
            var sum = Sum.Of(new(in cell), _hasDates);
            for (int i = 0; i < tenures.Length; i++)
            {
                // Whoever holds it by two memberships at once has it once.
                if (tenures[i].Interval.Contains(cell.LastInForce) && !IsNamed(tenures[..i], tenures[i].Holder, cell.LastInForce))
                {
                    _tallies[(tenures[i].Holder * _versions.Length) + version].Add(sum, by);
                }
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

    /// <summary>Some cells under one version of a rule added up, in numbers that stay in registers.</summary>
    /// <param name="Numbers">How many there are of each sort, nine bits each.</param>
    /// <param name="MissedDates">How many dates those missed have, always fewer than are required.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Sum(ulong Numbers, int MissedDates)
    {
        /// <summary>How many cells can be added up.</summary>
        public const int Most = (1 << Bits) - 1;

        private const int Bits = 9, LateAt = Bits, PendingAt = 2 * Bits, MissedAt = 3 * Bits, ExemptAt = 4 * Bits, MetIncompleteAt = 5 * Bits, LateIncompleteAt = 6 * Bits;
        private const ulong OneMet = 1, OneLate = 1UL << LateAt, OnePending = 1UL << PendingAt, OneMissed = 1UL << MissedAt, OneExempt = 1UL << ExemptAt,
            OneMetIncomplete = 1UL << MetIncompleteAt, OneLateIncomplete = 1UL << LateIncompleteAt;

        public int Met => At(0);

        public int Late => At(LateAt);

        public int Pending => At(PendingAt);

        public int Missed => At(MissedAt);

        public int Exempt => At(ExemptAt);

        public int MetIncomplete => At(MetIncompleteAt);

        public int LateIncomplete => At(LateIncompleteAt);

        // By what the lowest bits of a cell say: the status, and from 8 on that it is incomplete.
        private static ReadOnlySpan<ulong> Ones =>
        [
            0, OneMet, OneLate, OnePending, OneMissed, OneExempt, 0, 0,
            0, OneMet + OneMetIncomplete, OneLate + OneLateIncomplete, OnePending, OneMissed, OneExempt, 0, 0,
        ];

        public static Sum Of(ReadOnlySpan<ObligationCell> cells, bool hasDates)
        {
            ulong numbers = 0;
            int missedDates = 0;
            foreach (ObligationCell cell in cells)
            {
                numbers += Ones[cell.Sort];
            }

            // Of one date that is asked for none is missed in part.
            for (int i = 0; i < (hasDates ? cells.Length : 0); i++)
            {
                missedDates += cells[i].Status == ObligationStatus.Missed ? cells[i].Count : 0;
            }

            return new(numbers, missedDates);
        }

        private int At(int bit) => (int)(Numbers >> bit) & Most;
    }

    /// <summary>Counts of one party's obligations under one version of a rule; the credit follows from them.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct Tally
    {
        private int _missedDates;
        private int _pending;
        private int _exempt;
        private int _metIncomplete;
        private int _lateIncomplete;

        public readonly bool HasIncomplete => _metIncomplete + _lateIncomplete > 0;

        public int Met { get; private set; }

        public int Late { get; private set; }

        public int Missed { get; private set; }

        public void Add(Sum sum, int by)
        {
            Met += by * sum.Met;
            Late += by * sum.Late;
            _pending += by * sum.Pending;
            Missed += by * sum.Missed;
            _exempt += by * sum.Exempt;
            _metIncomplete += by * sum.MetIncomplete;
            _lateIncomplete += by * sum.LateIncomplete;
            _missedDates += by * sum.MissedDates;
        }

        /// <summary>Σ of the dates that count, none above what is required: those met have as many as that.</summary>
        public readonly long Dates(FrequencyRule rule) => ((long)Met * rule.AtLeast) + _missedDates;

        public readonly ObligationFigures ToFigures(ObligationRule rule) => ObligationFigures.Of(Met, Late, _pending, Missed, _exempt, Credit(rule));

        /// <summary>Σ credit (O4, O5).</summary>
        private readonly Fraction Credit(ObligationRule rule)
        {
            if (rule is FrequencyRule frequency)
            {
                return new Fraction(Dates(frequency), frequency.AtLeast);
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
