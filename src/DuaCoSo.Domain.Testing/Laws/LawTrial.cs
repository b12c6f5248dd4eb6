using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Testing.Generation;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Testing.Laws;

/// <summary>Tries the laws on one policy and period.</summary>
internal sealed class LawTrial(Policy policy, ReportingPeriod period)
{
    private const int YearsOn = 2;

    private readonly Dictionary<(PolicyLaw Law, string Rule), LawBreach> _breaches = [];
    private int _trials;

    /// <summary>What came of the trials.</summary>
    public LawReport Report => new(_trials, _breaches.Values.OrderBy(b => b.Law).ThenBy(b => b.Rule, StringComparer.Ordinal).ToValueList());

    /// <summary>Each duty on its boundary: handed in on the due day and the day after, done as often as asked and once less.</summary>
    public void TryBoundaries()
    {
        foreach (ObligationRule rule in policy.Definition.Obligations)
        {
            ReportingPeriod[] parts = [.. period.SubPeriods(rule.Every).Where(p => Overlaps(policy.Periods.RangeOf(p)))];
            if (parts.Length == 0)
            {
                continue;
            }

            // The last: what is due before its period begins is owed in the first by nobody (O3).
            ReportingPeriod part = parts[^1];
            if (rule is SubmissionRule submission)
            {
                LocalDate due = submission.Due.DateOf(part, policy.Periods, policy.Calendar);
                Expect(rule, part, ObligationStatus.Met, Fitting.Submission(submission, "A1", part, due));
                Expect(rule, part, ObligationStatus.Late, Fitting.Submission(submission, "A1", part, due.PlusDays(1)));
            }
            else if (rule is FrequencyRule frequency)
            {
                ScenarioRow[] visits = [.. Fitting.CountingDays(frequency, part, policy).Take(frequency.AtLeast).Select(d => Fitting.Visit(frequency, "A1", d))];
                Expect(rule, part, ObligationStatus.Met, visits);
                Expect(rule, part, ObligationStatus.Missed, [.. visits.SkipLast(1)]);
            }
        }
    }

    /// <summary>One register: in another order, and with one thing more done.</summary>
    public void TryRegister(int seed)
    {
        var draw = new Draw(seed);
        ValueList<ScenarioRow> rows = Givens.GivenDefaults.Complete(RegisterGenerator.Rows(policy, period, draw).ToValueList(), period, LastDay);
        Assessment before = Assess(rows);
        Assessment shuffled = Assess(draw.Shuffled(rows).ToValueList());
        Hold(
            AssessmentFile.ToUtf8(before).AsSpan().SequenceEqual(AssessmentFile.ToUtf8(shuffled)), PolicyLaw.Order, policy.Id,
            $"đổi thứ tự nhập dữ kiện làm kết quả khác đi", $"the order of entry changes the result");

        foreach (ObligationRule rule in policy.Definition.Obligations)
        {
            Obligation[] open = [.. before.Obligations.Under(rule.Code).Where(o => o.Status is ObligationStatus.Missed or ObligationStatus.Late)];
            if (open.Length > 0 && Better(rule, draw.Of(open)) is { } more)
            {
                TryMore(rule, before, Assess([.. rows, more]), more);
            }
        }
    }

    private ScenarioRow? Better(ObligationRule rule, Obligation open) => rule switch
    {
        SubmissionRule submission => With(Fitting.Submission(submission, open.Assignment.Key, open.Period, open.Due)),
        FrequencyRule frequency => Fitting.CountingDays(frequency, open.Period, policy).Select(d => With(Fitting.Visit(frequency, open.Assignment.Key, d))).FirstOrDefault(),
        _ => null,
    };

    private static ScenarioRow With(ScenarioRow row) => new(row.Table, [("id", "more"), .. row.Cells]);

    private void TryMore(ObligationRule rule, Assessment before, Assessment after, ScenarioRow more)
    {
        string what = $"{more["kind"]} {more["date"]}";
        for (int i = 0; i < before.Obligations.Count; i++)
        {
            (Obligation old, Obligation now) = (before.Obligations[i], after.Obligations[i]);
            Hold(
                !(now.Credit < old.Credit), PolicyLaw.Monotonicity, rule.Code,
                $"làm thêm {what} mà mức thực hiện {old.Rule} {old.Period} giảm", $"with {what} besides, the credit of {old.Rule} {old.Period} falls");
        }

        foreach (Evaluation old in before.Evaluations)
        {
            Evaluation? now = after.Evaluations.Find(old.Scheme, old.Subject);
            Hold(
                !(now?.Score < old.Score), PolicyLaw.Monotonicity, old.Scheme,
                $"làm thêm {what} ({rule.Code}) mà điểm {old.Scheme} giảm từ {old.Score} xuống {now?.Score}", $"with {what} ({rule.Code}) besides, the score of {old.Scheme} falls from {old.Score} to {now?.Score}");
        }
    }

    private void Expect(ObligationRule rule, ReportingPeriod part, ObligationStatus status, params ScenarioRow[] done)
    {
        ScenarioRow[] assigned = [.. Fitting.Assignment(rule.AppliesTo, "1", from: null, to: null)];
        Assessment assessment = Assess(Givens.GivenDefaults.Complete([.. assigned, .. done], period, LastDay));
        Obligation? found = assessment.Obligations.Under(rule.Code).In(part).Cast<Obligation?>().FirstOrDefault();
        string dates = string.Join(", ", done.Select(d => d["date"]));
        Hold(
            found?.Status == status, PolicyLaw.Boundary, rule.Code,
            $"kỳ {part}, thực hiện ngày [{dates}]: lẽ ra {CamelCase.Of(status)}, tính ra {Name(found)}", $"{part}, done on [{dates}]: {CamelCase.Of(status)} was due, it is {Name(found)}");
    }

    private static string Name(Obligation? found) => found is { } obligation ? CamelCase.Of(obligation.Status) : "–";

    private void Hold(bool isKept, PolicyLaw law, string rule, FormattableString vietnamese, FormattableString english)
    {
        _trials++;
        if (!isKept)
        {
            _breaches.TryAdd((law, rule), new(law, rule, new(FormattableString.Invariant(vietnamese), FormattableString.Invariant(english))));
        }
    }

    private Assessment Assess(ValueList<ScenarioRow> rows) => policy.Assess(Givens.GivenRegister.Create(rows).Require(), period, LastDay.PlusYears(YearsOn));

    private LocalDate LastDay => period.CalendarRange.To!.Value;

    private bool Overlaps(DateRange days) => policy.Effective.Overlaps(days);
}
