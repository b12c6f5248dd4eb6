using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Explanations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Registers;
using NodaTime;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Says what a measure of one subject is made of: numerator, denominator and every record behind it (E8).</summary>
internal sealed class MeasureExplainer(Findings findings, SubjectMeasures measures, string subject)
{
    private readonly MeasureExplanation?[] _explained = new MeasureExplanation?[measures.Count];

    private ResponsibilityRegister Register => findings.Register;

    /// <summary>The measure with what it is made of.</summary>
    public MeasureExplanation Explain(Measure measure)
    {
        int number = measures.NumberOf(measure);
        return _explained[number] ??= Find(measure, number);
    }

    private MeasureExplanation Find(Measure measure, int number) => measure switch
    {
        ObligationMeasure m => Obligations(m, number),
        PetitionMeasure m => Petitions(m),
        TaskMeasure m => Tasks(m),
        ContributionMeasure m => Total(m, measures.Contributions(m.Kind.Code).Select(Contribution)),
        FeedbackMeasure m => Feedback(m),
        SanctionMeasure m => Total(m, measures.Sanctions().Select(Sanction)),
        ManualMeasure m => Manual(m),
        CustomMeasure m => new() { Measure = m, Value = measures.Of(m), Numerator = null, Denominator = null, Records = [] },
        _ => throw new ArgumentException("Not one of the measures.", nameof(measure)),
    };

    private MeasureExplanation Obligations(ObligationMeasure measure, int number)
    {
        ObligationSource source = findings.Obligations;
        ObligationColumns.Reader rows = source.Columns.Read();
        PlannedRule[] rules = source.Plan.Rules;
        KeyTable ids = Register.Assignments.Keys;
        ReadOnlySpan<int> own = measures.Obligations(number);
        var records = new ExplainedRecord[own.Length];
        var standings = new ObligationStandings(source, measure.Figure);
        for (int i = 0; i < records.Length; i++)
        {
            ObligationRow row = rows[own[i]];
            PlannedPeriod planned = rules[row.Rule].Periods[row.Cell.Period];
            int day = row.Cell.MetOn == ObligationCell.Never ? planned.Due : row.Cell.MetOn;
            records[i] = new(standings.Add(row), ids[row.Assignment], day, planned.Period);
        }

        // Rows of one rule lie by assignment, whose numbers are in the order of the ids.
        return new()
        {
            Measure = measure,
            Value = measures.Of(measure, number),
            Numerator = standings.Total,
            Denominator = measure.Figure is ObligationFigure.FulfilmentRate or ObligationFigure.OnTimeRate ? standings.Counted : null,
            Records = new(records),
        };
    }

    private MeasureExplanation Petitions(PetitionMeasure measure)
    {
        Fraction Amount(PetitionStatus status) => measure.Figure switch
        {
            PetitionFigure.AnsweredRate => status is PetitionStatus.OnTime or PetitionStatus.Late ? 1 : 0,
            PetitionFigure.OnTimeRate => status == PetitionStatus.OnTime ? 1 : 0,
            _ => status == PetitionStatus.Overdue ? 1 : 0,
        };
        return Share(
            measure,
            ById(measures.Petitions().Select(i => findings.Petitions[i]).Select(p =>
                Record(RecordKind.Petition, Register.Petitions.Ids[p.Petition], p.Status is PetitionStatus.OnTime or PetitionStatus.Late ? Register.Petitions.Answered[p.Petition] : p.Due, CamelCase.Of(p.Status), p.Status == PetitionStatus.Open ? null : Amount(p.Status)))),
            measure.Figure != PetitionFigure.OverdueCount);
    }

    private MeasureExplanation Tasks(TaskMeasure measure)
    {
        TaskTable.Row[] tasks = [.. measures.Tasks().Select(i => Register.Tasks.Rows[i])];
        var records = new ExplainedRecord[tasks.Length];
        Fraction denominator = Fraction.Zero;
        for (int i = 0; i < tasks.Length; i++)
        {
            TaskTable.Row task = tasks[i];
            TaskFigures one = measures.TaskFigures(task);
            (Fraction? amount, Fraction share) = measure.Figure switch
            {
                _ when one.Counted == 0 => ((Fraction?)null, Fraction.Zero),
                TaskFigure.CompletionRate => (one.WeightedCredit, one.Weight),
                TaskFigure.TargetAchievement => one.WithTarget == 0 ? (null, Fraction.Zero) : (one.Achievement, Fraction.One),
                TaskFigure.ExceededShare => (one.Exceeded, Fraction.One),
                TaskFigure.LateShare => (one.Late, Fraction.One),
                TaskFigure.FailedCount => (one.Failed, Fraction.One),
                _ => (one.Poor, Fraction.One),
            };
            denominator += share;
            records[i] = Record(RecordKind.Task, task.Id, task.Due, task.OutcomeAsOf(findings.AsOf) is { } outcome ? CamelCase.Of(outcome) : "pending", amount);
        }

        bool isRate = measure.Figure is not (TaskFigure.FailedCount or TaskFigure.PoorCount);
        return Share(measure, ById(records), isRate: false) with { Denominator = isRate ? denominator : null };
    }

    private MeasureExplanation Feedback(FeedbackMeasure measure)
    {
        bool isCoverage = measure.Figure == FeedbackFigure.Coverage;
        return Share(
            measure,
            ById(measures.Forms().Select(i => findings.Forms[i]).Select(f => f.Received is { } form
                ? Record(RecordKind.Feedback, Register.Assignments.Keys[f.Link], form.Day, "received", isCoverage ? Fraction.One : form.Rating)
                : Record(RecordKind.Feedback, Register.Assignments.Keys[f.Link], null, "missing", isCoverage ? Fraction.Zero : null))),
            isRate: true);
    }

    private MeasureExplanation Manual(ManualMeasure measure)
    {
        Fraction? points = measures.Of(measure).InCriterion;
        return new()
        {
            Measure = measure,
            Value = measures.Of(measure),
            Numerator = null,
            Denominator = null,
            Records = points is null ? [] : [new(new(RecordKind.Score, "recorded", points), subject, period: findings.Period)],
        };
    }

    private ExplainedRecord Contribution(int index)
    {
        ContributionTable.Row row = Register.Contributions.Rows[index];
        return Record(RecordKind.Contribution, row.Id, row.Day, "recorded", row.Amount);
    }

    private ExplainedRecord Sanction(int index)
    {
        SanctionTable.Row row = Register.Sanctions.Rows[index];
        return Record(RecordKind.Sanction, Register.Parties.Keys[row.Party], row.Day, row.Kind ?? "recorded", Fraction.One);
    }

    private MeasureExplanation Total(Measure measure, IEnumerable<ExplainedRecord> records) => Share(measure, ById(records), isRate: false);

    /// <summary>A share of, a count among or a total of the records that are not left out, which are given by id.</summary>
    private MeasureExplanation Share(Measure measure, ExplainedRecord[] records, bool isRate)
    {
        Fraction sum = Fraction.Zero;
        int counted = 0;
        foreach (ExplainedRecord record in records)
        {
            if (record.Amount is { } amount)
            {
                sum += amount;
                counted++;
            }
        }

        return new() { Measure = measure, Value = measures.Of(measure), Numerator = sum, Denominator = isRate ? counted : null, Records = new(records) };
    }

    private static ExplainedRecord[] ById(IEnumerable<ExplainedRecord> records) => [.. records.OrderBy(r => r.Id, TextKey.Comparer)];

    private static ExplainedRecord Record(RecordKind kind, string id, int? day, string status, Fraction? amount) => new(new(kind, status, amount), id, day);
}
