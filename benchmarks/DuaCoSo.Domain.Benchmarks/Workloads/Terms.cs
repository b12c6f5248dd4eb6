using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Benchmarks.Workloads;

/// <summary>What one province decides differently from the others: enough to write its policy, and to write the same by hand.</summary>
internal sealed record Terms
{
    /// <summary>The month of the year in which the plan of a quarter is due, counted back from the quarter's end.</summary>
    public const int PlanDueDays = -80;

    /// <summary>How many days a visit or a dialogue needs to be owed.</summary>
    public const int MinimumDays = 10;

    /// <summary>How many reports missed cost a grade.</summary>
    public const int MissedReports = 3;

    /// <summary>From how many communes on an assignee is overloaded.</summary>
    public const int MaximumLoad = 3;

    /// <summary>The grades' least scores from best to worst.</summary>
    public static readonly int[] LeastScores = [90, 70, 50, 0];

    private static readonly string[] GradeCodes = ["excellent", "good", "completed", "failed"];

    /// <summary>The province, from 1.</summary>
    public required int Province { get; init; }

    /// <summary>How many visits a month.</summary>
    public required int Visits { get; init; }

    /// <summary>The day on which a month ends, or <see langword="null"/> for the calendar's.</summary>
    public required int? CutOffDay { get; init; }

    /// <summary>How many days after the month's end a report is due.</summary>
    public required int ReportDays { get; init; }

    /// <summary>What the criteria weigh: visits, reports, dialogues, plans, the council's points; 100 together.</summary>
    public required int[] Weights { get; init; }

    /// <summary>Which share of those graded good or better may be excellent, in hundredths.</summary>
    public required int QuotaPercent { get; init; }

    /// <summary>How labels become dates.</summary>
    public PeriodScheme Periods => CutOffDay is { } day ? PeriodScheme.WithCutOff(day) : PeriodScheme.Calendar;

    /// <summary>The policy that says so.</summary>
    public PolicyDefinition Definition => new()
    {
        Id = FormattableString.Invariant($"p{Province:00}"),
        Title = new("Quy định của tỉnh", "A province's policy"),
        Province = FormattableString.Invariant($"{Province:00}"),
        LegalBasis = [new() { Number = "1-QĐ/TU" }],
        Effective = DateRange.Since(new(2020, 1, 1)),
        Calendar = new() { Statutory = StatutoryHolidays.Vietnam },
        Periods = Periods,
        Assignments = [new() { Code = "in-charge", Role = AssignmentRole.InCharge, LocalityLevel = LocalityLevel.Commune, MinPerTarget = 1, MaxPerAssignee = MaximumLoad }],
        Obligations =
        [
            new FrequencyRule { Code = "dialogue", Activities = [ActivityKind.Dialogue], Every = PeriodKind.Half, PerformedBy = [Performer.Leader], MinimumDaysInForce = MinimumDays },
            new SubmissionRule
            {
                Code = "plan", Activities = [ActivityKind.Plan], Every = PeriodKind.Quarter, Due = DueRule.DaysAfterEnd(PlanDueDays),
                AppliesTo = new() { LocalityTraits = [Country.Border] },
            },
            new SubmissionRule { Code = "report", Activities = [ActivityKind.Report], Every = PeriodKind.Month, Due = DueRule.DaysAfterEnd(ReportDays) },
            new FrequencyRule { Code = "visit", Activities = [ActivityKind.FieldVisit], Every = PeriodKind.Month, AtLeast = Visits, MinimumDaysInForce = MinimumDays },
        ],
        Evaluation = [Scheme("agencies", PartyKind.Agency), Scheme("officials", PartyKind.Official)],
    };

    /// <summary>The policy.</summary>
    public Policy Policy => Policy.Create(Definition).Require();

    private EvaluationScheme Scheme(string code, PartyKind kind) => new()
    {
        Code = code,
        Period = PeriodKind.Year,
        Subjects = new() { Kinds = [kind] },
        Criteria =
        [
            Of("visit", 0, ObligationFigure.FulfilmentRate, new LinearScoring { From = 0, To = 1 }),
            Of("report", 1, ObligationFigure.OnTimeRate, new LinearScoring { From = 0, To = 1 }),
            Of("dialogue", 2, ObligationFigure.MissedCount, new DeductScoring { Each = 2 }),
            Of("plan", 3, ObligationFigure.FulfilmentRate, new StepScoring { Steps = [new() { AtLeast = 0.5m, Share = 0.5m }, new() { AtLeast = 0.9m, Share = 1 }] }),
            new() { Code = "council", Weight = Weights[4], Measure = new ManualMeasure { Criterion = "council" }, Scoring = new PointScoring() },
        ],
        Grades = [.. GradeCodes.Select((grade, place) => new Grade { Code = grade, AtLeast = LeastScores[place] })],
        Adjustments =
        [
            new Demotion
            {
                Code = "reports", Steps = 1,
                When = new Comparison { Measure = new ObligationMeasure { Obligation = "report", Figure = ObligationFigure.MissedCount }, Is = ComparisonOperator.GreaterOrEqual, Value = MissedReports },
            },
        ],
        Quotas = [new() { Grade = "excellent", Share = QuotaPercent / 100m, Among = "good" }],
    };

    private Criterion Of(string rule, int weight, ObligationFigure figure, Scoring scoring) =>
        new() { Code = rule, Weight = Weights[weight], Measure = new ObligationMeasure { Obligation = rule, Figure = figure }, Scoring = scoring };
}
