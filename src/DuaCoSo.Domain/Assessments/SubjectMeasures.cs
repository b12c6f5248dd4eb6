using System.Runtime.CompilerServices;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Assessments;

/// <summary>What each measure gives for one subject and those it answers for, each record once (E1, E3).</summary>
/// <param name="findings">What was found.</param>
/// <param name="table">The measures of the scheme.</param>
/// <param name="places">Of each measure by number the place in the plan of the rule, or the register's number of the criterion, that it is about; −1 where it is about none.</param>
/// <param name="subject">The subject.</param>
/// <param name="answersFor">The subject itself and those it answers for.</param>
internal sealed class SubjectMeasures(Findings findings, MeasureTable table, int[] places, int subject, int[] answersFor)
{
    private readonly MeasuredValue?[] _values = new MeasuredValue?[table.All.Length];
    private int _subject = subject;
    private readonly int[] _alone = new int[1];
    private int[] _answersFor = answersFor;
    private int[]? _obligations;
    private Func<Measure, MeasuredValue>? _taken;

    /// <summary>Turns to another subject: these measures are no longer the last one's.</summary>
    /// <param name="party">The subject.</param>
    /// <param name="alsoFor">The subject itself and those it answers for; <see langword="null"/> where it answers for itself alone.</param>
    public void TurnTo(int party, int[]? alsoFor)
    {
        _alone[0] = party;
        (_subject, _answersFor) = (party, alsoFor ?? _alone);
        _obligations = null;
        Array.Clear(_values);
    }

    /// <summary>What conditions ask.</summary>
    public Func<Measure, MeasuredValue> Taken => _taken ??= Of;

    /// <summary>What a measure of the scheme gives.</summary>
    public MeasuredValue Of(Measure measure) => Of(measure, table.NumberOf(measure));

    /// <summary>What a measure of the scheme gives whose number is known.</summary>
    public MeasuredValue Of(Measure measure, int number) => table.IsKept(number) ? _values[number] ??= Find(measure, number) : Find(measure, number);

    /// <summary>What a criterion by its place sees of its measure; <see langword="null"/> without basis.</summary>
    public Fraction? InCriterion(Criterion criterion, int place) => Of(criterion.Measure, table.OfCriteria[place]).InCriterion;

    /// <summary>How many different measures the scheme has.</summary>
    public int Count => table.All.Length;

    /// <summary>The number of a measure of the scheme, below <see cref="Count"/>; equal ones have one.</summary>
    public int NumberOf(Measure measure) => table.NumberOf(measure);

    /// <summary>The positions of all obligations.</summary>
    public int[] Obligations() => Records(findings.OwnObligations);

    /// <summary>The positions of the obligations under the rule of a measure of the scheme by number, by assignment and sub-period.</summary>
    public ReadOnlySpan<int> Obligations(int number)
    {
        int rule = places[number];
        ReadOnlySpan<int> own = _answersFor.Length == 1 ? findings.OwnObligations.Of(_answersFor[0]) : _obligations ??= Obligations();
        ObligationColumns rows = findings.Obligations.Columns;
        return rule < 0 ? [] : own[FirstFrom(own, rows.FirstOf(rule))..FirstFrom(own, rows.FirstOf(rule + 1))];
    }

    /// <summary>The place of a position or of the first beyond it: they rise, and rules follow one another.</summary>
    private static int FirstFrom(ReadOnlySpan<int> positions, int position) => positions.BinarySearch(position) is var place && place < 0 ? ~place : place;

    /// <summary>The positions of the petitions.</summary>
    public IEnumerable<int> Petitions() => Records(findings.OwnPetitions);

    /// <summary>The positions of the tasks due in the period.</summary>
    public IEnumerable<int> Tasks() => Records(findings.OwnTasks).Where(i => findings.Days.Contains(findings.Register.Tasks.Rows[i].Due));

    /// <summary>The positions of the contributions of a kind dated in the period.</summary>
    public IEnumerable<int> Contributions(string kind) => Records(findings.OwnContributions).Where(i =>
        findings.Register.Contributions.Rows[i] is var row && row.Kind == kind && findings.Days.Contains(row.Day) && row.Day <= findings.AsOf);

    /// <summary>The positions of the feedback forms expected.</summary>
    public IEnumerable<int> Forms() => Records(findings.OwnForms);

    /// <summary>The positions of the sanctions dated in the period; a sanction is its party's alone.</summary>
    public IEnumerable<int> Sanctions() => Records(findings.OwnSanctions).Where(i =>
        findings.Register.Sanctions.Rows[i] is var row && findings.Days.Contains(row.Day) && row.Day <= findings.AsOf);

    /// <summary>The total of the contributions of a kind.</summary>
    public Fraction TotalOf(string kind) => Contributions(kind).Aggregate(Fraction.Zero, (sum, i) => sum + findings.Register.Contributions.Rows[i].Amount);

    /// <summary>The figures of the petitions.</summary>
    public PetitionFigures PetitionFigures() =>
        Petitions().Aggregate(default(PetitionFigures), (figures, i) => figures.With(findings.Petitions[i].Status));

    /// <summary>The figures of the tasks.</summary>
    public TaskFigures TaskFigures() => Tasks().Select(i => findings.Register.Tasks.Rows[i]).Aggregate(default(TaskFigures), With);

    private MeasuredValue Custom(ICustomMeasure custom)
    {
        Fraction? value = custom.Measure(new MeasuredSubject(findings, this, _subject, _answersFor));
        (Fraction? least, Fraction? greatest) = custom.Range;
        return value < least || value > greatest
            ? throw new InvalidOperationException($"The custom measure '{custom.Name}' gave {value}, outside the range it states.")
            : MeasuredValue.Rate(value);
    }

    private MeasuredValue Find(Measure measure, int number) =>
        measure is ObligationMeasure { Figure: var figure } && _answersFor.Length == 1 && places[number] is >= 0 and int rule ? Own(figure, findings.Tallies.Under(rule), _subject)
        : measure is ManualMeasure ? MeasuredValue.Rate(findings.Register.Scores.Find(_subject, places[number], findings.Period.Code))
        : FindOther(measure, number);

    // Most measures are of a subject's own obligations or given by hand; what the others need would be made room for at each of those.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private MeasuredValue FindOther(Measure measure, int number) => measure switch
    {
        ObligationMeasure m => Figure(m.Figure, places[number] is >= 0 and int rule ? ObligationFigures(rule) : default),
        PetitionMeasure m => Figure(m.Figure, PetitionFigures()),
        TaskMeasure m => Figure(m.Figure, TaskFigures()),
        ContributionMeasure m => MeasuredValue.Rate(TotalOf(m.Kind.Code)),
        FeedbackMeasure m => Figure(m.Figure),
        SanctionMeasure => MeasuredValue.Count(Sanctions().Count(), hasBasis: true),
        CustomMeasure m => Custom(findings.CustomMeasures[m.Name]),
        _ => throw new ArgumentException("Not one of the measures.", nameof(measure)),
    };

    /// <summary>A figure of a party's own obligations under one rule: of these nothing is worked out that the figure is not made of.</summary>
    public static MeasuredValue Own(ObligationFigure figure, RuleTallies tallies, int party)
    {
        if (figure == ObligationFigure.FulfilmentRate)
        {
            return MeasuredValue.Rate(tallies.FulfilmentRate(party));
        }

        (int met, int late, int missed) = tallies.Counted(party);
        int counted = met + late + missed;
        return figure == ObligationFigure.OnTimeRate
            ? MeasuredValue.Rate(counted == 0 ? null : new Fraction(met, counted))
            : MeasuredValue.Count(figure == ObligationFigure.MissedCount ? missed : late, counted > 0);
    }

    private ObligationFigures ObligationFigures(int rule)
    {
        var figures = default(ObligationFigures);
        if (Array.Exists(_answersFor, p => findings.Register.Parties.TenuresOf(p).Length > 0))
        {
            // What is a post's is its holder's too: each record once.
            ObligationColumns.Reader rows = findings.Obligations.Columns.Read();
            foreach (int i in Obligations())
            {
                ObligationRow row = rows[i];
                figures = row.Rule == rule ? figures.With(row.Cell.Status, findings.Obligations.CreditOf(row)) : figures;
            }

            return figures;
        }

        foreach (int party in _answersFor)
        {
            figures = figures.And(findings.Tallies.Under(rule).Of(party));
        }

        return figures;
    }

    /// <summary>The figures of one task.</summary>
    public TaskFigures TaskFigures(TaskTable.Row task) => With(default, task);

    private TaskFigures With(TaskFigures figures, TaskTable.Row task) => figures.With(
        task.OutcomeAsOf(findings.AsOf), task.Weight, task.IsLateAsOf(findings.AsOf), task.AchievementAsOf(findings.AsOf), Fraction.FromDecimal(findings.TaskRule.PoorCredit));

    private static MeasuredValue Figure(ObligationFigure figure, ObligationFigures figures) => figure switch
    {
        ObligationFigure.FulfilmentRate => MeasuredValue.Rate(figures.FulfilmentRate),
        ObligationFigure.OnTimeRate => MeasuredValue.Rate(figures.OnTimeRate),
        ObligationFigure.MissedCount => MeasuredValue.Count(figures.Missed, figures.Counted > 0),
        _ => MeasuredValue.Count(figures.Late, figures.Counted > 0),
    };

    private static MeasuredValue Figure(PetitionFigure figure, PetitionFigures figures) => figure switch
    {
        PetitionFigure.AnsweredRate => MeasuredValue.Rate(figures.AnsweredRate),
        PetitionFigure.OnTimeRate => MeasuredValue.Rate(figures.OnTimeRate),
        _ => MeasuredValue.Count(figures.Overdue, figures.Counted > 0),
    };

    private static MeasuredValue Figure(TaskFigure figure, TaskFigures figures) => figure switch
    {
        TaskFigure.CompletionRate => MeasuredValue.Rate(figures.CompletionRate),
        TaskFigure.TargetAchievement => MeasuredValue.Rate(figures.TargetAchievement),
        TaskFigure.ExceededShare => MeasuredValue.Rate(figures.ExceededShare),
        TaskFigure.LateShare => MeasuredValue.Rate(figures.LateShare),
        TaskFigure.FailedCount => MeasuredValue.Count(figures.Failed, figures.Counted > 0),
        _ => MeasuredValue.Count(figures.Poor, figures.Counted > 0),
    };

    private MeasuredValue Figure(FeedbackFigure figure)
    {
        int expected = 0, received = 0;
        Fraction ratings = Fraction.Zero;
        foreach (int i in Forms())
        {
            expected++;
            if (findings.Forms[i].Received is { } form)
            {
                received++;
                ratings += form.Rating;
            }
        }

        return figure == FeedbackFigure.Coverage
            ? MeasuredValue.Rate(expected == 0 ? null : new Fraction(received, expected))
            : MeasuredValue.Rate(received == 0 ? null : ratings / received);
    }

    /// <summary>The records of the subject and of those it answers for, each once, in order.</summary>
    private int[] Records(OwnedRecords records)
    {
        if (_answersFor.Length == 1)
        {
            return records.Of(_answersFor[0]).ToArray();
        }

        var all = new SortedSet<int>();
        foreach (int party in _answersFor)
        {
            foreach (int record in records.Of(party))
            {
                all.Add(record);
            }
        }

        return [.. all];
    }
}
