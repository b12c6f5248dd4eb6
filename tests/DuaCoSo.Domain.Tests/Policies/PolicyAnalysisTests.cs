using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Policies;

/// <summary>What a policy can hardly mean: found where it can be proved, silent elsewhere.</summary>
[Rule("V4")]
public sealed class PolicyAnalysisTests
{
    private static readonly Measure Completion = new TaskMeasure { Figure = TaskFigure.CompletionRate };

    private static readonly Measure Failed = new TaskMeasure { Figure = TaskFigure.FailedCount };

    private static readonly Measure Council = new ManualMeasure { Criterion = "council" };

    private static readonly Measure Rating = new FeedbackMeasure { Figure = FeedbackFigure.AverageRating };

    private static readonly EvaluationScheme Plain = new()
    {
        Code = "plain",
        Period = PeriodKind.Year,
        Subjects = new() { Kinds = [PartyKind.Agency] },
        Criteria = [Rate("tasks", 60), Points("council", 40)],
        Grades = [new() { Code = "a", AtLeast = 90 }, new() { Code = "b", AtLeast = 50 }, new() { Code = "c", AtLeast = 0 }],
    };

    private static readonly PolicyDefinition Empty = new()
    {
        Id = "example",
        Title = new("Mẫu", "Example"),
        Province = "99",
        LegalBasis = [new() { Number = "141-QĐ/TU" }],
        Effective = DateRange.Since(new(2016, 1, 1)),
    };

    public static TheoryData<string, Condition, string?> Conditions => new()
    {
        { "within", Is(Completion, ComparisonOperator.GreaterOrEqual, 1), null },
        { "over a rate", Is(Completion, ComparisonOperator.Greater, 1), "DCS4050 .when tasks: completionRate > 1 | 0 ≤ tasks: completionRate ≤ 1" },
        { "under a rate", Is(Completion, ComparisonOperator.Less, 0), "DCS4050 .when tasks: completionRate < 0 | 0 ≤ tasks: completionRate ≤ 1" },
        { "a third is a rate", Is(Completion, ComparisonOperator.Equal, 0.333m), null },
        { "no count is a half", Is(Failed, ComparisonOperator.Equal, 0.5m), "DCS4050 .when tasks: failedCount = 0.5 | 0 ≤ tasks: failedCount" },
        { "no count is below 0", Is(Failed, ComparisonOperator.LessOrEqual, -0.1m), "DCS4050 .when tasks: failedCount ≤ -0.1 | 0 ≤ tasks: failedCount" },
        { "an achievement may be negative", Is(new TaskMeasure { Figure = TaskFigure.TargetAchievement }, ComparisonOperator.Less, -5), null },
        { "no achievement is over 1", Is(new TaskMeasure { Figure = TaskFigure.TargetAchievement }, ComparisonOperator.Greater, 1), "DCS4050 .when tasks: targetAchievement > 1 | tasks: targetAchievement ≤ 1" },
        { "a measure of one's own may be anything", Is(new CustomMeasure { Name = "own" }, ComparisonOperator.Less, -1_000_000), null },
        { "points may be negative", Is(Council, ComparisonOperator.Less, 0), null },
        { "money is not", Is(new ContributionMeasure { Kind = ContributionKind.Money }, ComparisonOperator.Less, 0), "DCS4050 .when contributions: total, money < 0 | 0 ≤ contributions: total, money" },
        { "contradictory bounds", All(Is(Completion, ComparisonOperator.Greater, 0.8m), Is(Completion, ComparisonOperator.Less, 0.8m)), "DCS4052 .when tasks: completionRate > 0.8; tasks: completionRate < 0.8" },
        { "the same bound", All(Is(Completion, ComparisonOperator.GreaterOrEqual, 0.8m), Is(Completion, ComparisonOperator.LessOrEqual, 0.8m)), null },
        { "between two whole numbers", All(Is(Failed, ComparisonOperator.Greater, 1), Is(Failed, ComparisonOperator.Less, 2)), "DCS4052 .when tasks: failedCount > 1; tasks: failedCount < 2" },
        { "equal and not equal", All(Is(Failed, ComparisonOperator.Equal, 2), No(Is(Failed, ComparisonOperator.Equal, 2))), "DCS4052 .when tasks: failedCount = 2; not (tasks: failedCount = 2)" },
        { "a choice neither of which fits", All(Any(Is(Failed, ComparisonOperator.Less, 1), Is(Failed, ComparisonOperator.Greater, 3)), Is(Failed, ComparisonOperator.Equal, 2)), "DCS4052 .when any (tasks: failedCount < 1; tasks: failedCount > 3); tasks: failedCount = 2" },
        { "a choice one of which fits", All(Any(Is(Failed, ComparisonOperator.Less, 1), Is(Failed, ComparisonOperator.Greater, 1)), Is(Failed, ComparisonOperator.Equal, 2)), null },
        { "two measures", All(Is(Failed, ComparisonOperator.Equal, 0), Is(Completion, ComparisonOperator.Equal, 0)), null },
        { "an impossible branch", Any(Is(Failed, ComparisonOperator.Greater, 1), Is(Completion, ComparisonOperator.Greater, 100)), "DCS4050 .when.any[1] tasks: completionRate > 100 | 0 ≤ tasks: completionRate ≤ 1" },
        { "never false", No(Is(Completion, ComparisonOperator.LessOrEqual, 1)), "DCS4051 .when tasks: completionRate ≤ 1" },
        { "never false, whatever the count", No(Is(Failed, ComparisonOperator.GreaterOrEqual, 0)), "DCS4051 .when tasks: failedCount ≥ 0" },
        { "sometimes false", No(Is(Failed, ComparisonOperator.Greater, 0)), null },

        // A rate may have no value: neither it nor its opposite need hold, but either can.
        { "a rate or its opposite", Any(Is(Completion, ComparisonOperator.Less, 0.5m), No(Is(Completion, ComparisonOperator.Less, 0.5m))), null },
        { "neither a rate nor its opposite", No(Any(Is(Completion, ComparisonOperator.Less, 0.5m), No(Is(Completion, ComparisonOperator.Less, 0.5m)))), "DCS4051 .when any (tasks: completionRate < 0.5; not (tasks: completionRate < 0.5))" },
        { "feedback without a rule", Is(Rating, ComparisonOperator.Less, 50), "DCS4053 .when.measure feedback: averageRating" },
        { "feedback without a rule, negated", No(Is(Rating, ComparisonOperator.Less, 50)), "DCS4053 .when.not.measure feedback: averageRating" },
    };

    public static TheoryData<string, EvaluationScheme, string[]> Grades
    {
        get
        {
            var data = new TheoryData<string, EvaluationScheme, string[]>
            {
                { "all reached", Plain, [] },
                { "over the greatest score", Plain with { Grades = [.. GradesOf(("a", 100.01m)), .. Plain.Grades.Skip(1)] }, ["DCS4055 .grades[0].atLeast a | 100.01 | 100"] },
                { "the greatest score itself", Plain with { Grades = [.. GradesOf(("a", 100)), .. Plain.Grades.Skip(1)] }, [] },
                { "the same score for all", Scored(100.005m, 100) with { Criteria = [Steps("s", 100, (0, 1))] }, ["DCS4055 .grades[0].atLeast a | 100.005 | 100", "DCS4056 .grades[2].atLeast c | 100 | 100"] },
                { "a half of a hundredth below", Scored(99.99m, 50) with { Criteria = [Steps("s", 100, (0.5m, 0.99985m))] }, [] },
                { "a little less", Scored(99.99m, 50) with { Criteria = [Steps("s", 100, (0.5m, 0.99984m))] }, ["DCS4055 .grades[0].atLeast a | 99.99 | 99.98"] },
                { "steps alone", Scored(90, 50) with { Criteria = [Steps("s", 100, (0.5m, 0.4m), (0.9m, 1))] }, ["DCS4057 .grades[1].atLeast b | 50 | 90"] },
                { "below the least score", Plain with { Criteria = [Steps("s", 100, (0, 0.6m))] }, ["DCS4055 .grades[0].atLeast a | 90 | 60", "DCS4056 .grades[2].atLeast c | 50 | 60"] },
                { "absent ones are redistributed", Plain with { Criteria = [Rate("tasks", 60), Steps("s", 40, (0, 0.2m))] }, [] },
                { "absent ones count nothing", Plain with { Criteria = [Rate("tasks", 60) with { WhenAbsent = WhenAbsent.Zero }, Steps("s", 40, (0, 0.2m)) with { WhenAbsent = WhenAbsent.Zero }] }, ["DCS4055 .grades[0].atLeast a | 90 | 68"] },
                { "absent ones count in full", Plain with { Criteria = [Rate("tasks", 60), Steps("s", 40, (0, 0.2m)) with { WhenAbsent = WhenAbsent.Full }] }, [] },
                { "points taken off a negative value are added", Plain with { Grades = [.. GradesOf(("a", 5000)), .. Plain.Grades.Skip(1)], Criteria = [Points("council", 100) with { Scoring = new DeductScoring { Each = 1 } }] }, [] },
                { "points taken off a count are not", Plain with { Grades = [.. GradesOf(("a", 5000)), .. Plain.Grades.Skip(1)], Criteria = [Points("failed", 100) with { Measure = Failed, Scoring = new DeductScoring { Each = 1 } }] }, ["DCS4055 .grades[0].atLeast a | 5000 | 100"] },
                { "no score between", Plain with { Grades = GradesOf(("a", 50.004m), ("b", 50.001m), ("c", 0)) }, ["DCS4057 .grades[1].atLeast b | 50.001 | 50.01"] },
                { "a condition that the score excludes", Required(Is(Completion, ComparisonOperator.Less, 0.5m)), ["DCS4058 .grades[0].requires a | 90 | 0.83325 ≤ tasks: completionRate ≤ 1; tasks: completionRate < 0.5"] },
                { "a condition that the score allows", Required(Is(Completion, ComparisonOperator.Less, 0.84m)), [] },
                { "a condition on points that the score excludes", Required(Is(Council, ComparisonOperator.LessOrEqual, 29)), ["DCS4058 .grades[0].requires a | 90 | 29.995 ≤ manual: council ≤ 1000000000000000; manual: council ≤ 29"] },
                { "a condition that never holds says it itself", Required(Is(Failed, ComparisonOperator.Less, 0)), ["DCS4050 .grades[0].requires tasks: failedCount < 0 | 0 ≤ tasks: failedCount"] },
                { "a demotion of all who have it", Required(Is(Failed, ComparisonOperator.GreaterOrEqual, 1), new Demotion { Code = "down", When = Is(Failed, ComparisonOperator.Greater, 0), Steps = 1 }), ["DCS4059 .grades[0] a | down"] },
                { "a demotion of some who have it", Required(Is(Failed, ComparisonOperator.GreaterOrEqual, 1), new Demotion { Code = "down", When = Is(Failed, ComparisonOperator.Greater, 1), Steps = 1 }), [] },
                { "a cap by what the score says", Adjusted(new GradeCap { Code = "cap", When = Is(Completion, ComparisonOperator.GreaterOrEqual, 0.8m), Grade = "b" }), [] },
                { "a cap of all", Absolute(new GradeCap { Code = "cap", When = Is(Completion, ComparisonOperator.GreaterOrEqual, 0.8m), Grade = "b" }), ["DCS4059 .grades[0] a | cap"] },
                { "a setting gives what no score does", Adjusted(new GradeSetting { Code = "set", When = Is(Failed, ComparisonOperator.Equal, 0), Grade = "a" }) with { Grades = [.. GradesOf(("a", 200)), .. Plain.Grades.Skip(1)] }, [] },
                { "a setting that never is", Adjusted(new GradeSetting { Code = "set", When = All(Is(Failed, ComparisonOperator.Equal, 0), Is(Failed, ComparisonOperator.Equal, 1)), Grade = "a" }) with { Grades = [.. GradesOf(("a", 200)), .. Plain.Grades.Skip(1)] }, ["DCS4052 .adjustments[0].when tasks: failedCount = 0; tasks: failedCount = 1", "DCS4055 .grades[0].atLeast a | 200 | 100"] },
                { "a quota of nobody", Plain with { Quotas = [new() { Grade = "a", Share = 0, Among = "b" }] }, ["DCS4059 .grades[0] a | quotas[0]"] },
                { "a quota of some", Plain with { Quotas = [new() { Grade = "a", Share = 0.01m, Among = "b" }] }, [] },
                { "a quota pushes into what no score gives", Plain with { Grades = GradesOf(("a", 50.004m), ("b", 50.001m), ("c", 0)), Quotas = [new() { Grade = "a", Share = 0.5m, Among = "a" }] }, [] },
                { "nothing measured", Plain with { Criteria = [Rate("rating", 100) with { Measure = Rating }] }, ["DCS4053 .criteria[0].measure feedback: averageRating", "DCS4054 .criteria"] },
                { "weights", Plain with { Criteria = [Rate("tasks", 60), Points("council", 40.5m)] }, ["DCS4063 .criteria 100.5"] },
            };
            return data;
        }
    }

    [Theory]
    [Rule("E6")]
    [MemberData(nameof(Conditions))]
    public void Create_Condition_IsSaidToNeverHoldWhereItCannot(string name, Condition condition, string? expected) =>
        Warnings(Plain with { Adjustments = [new GradeCap { Code = "cap", When = condition, Grade = "b" }] }).Where(w => !w.StartsWith("DCS4059", StringComparison.Ordinal))
            .Should().Equal(expected is null ? [] : [expected.Replace(" .when", " .adjustments[0].when", StringComparison.Ordinal)], name);

    [Theory]
    [Rule("E5"), Rule("E6"), Rule("E7")]
    [MemberData(nameof(Grades))]
    public void Create_Grade_IsSaidToBeOutOfReachWhereItIs(string name, EvaluationScheme scheme, string[] expected) => Warnings(scheme).Should().Equal(expected, name);

    [Fact]
    public void Create_NotAboveAnUnreachableGrade_DoesNotLead()
    {
        EvaluationScheme never = Plain with { Code = "first", Grades = GradesOf(("a", 90), ("b", 0.001m), ("c", 0)), Criteria = [Steps("s", 100, (0, 1))] };
        EvaluationScheme below = never with { Code = "second", Adjustments = [new NotAboveOrganization { Code = "not-above", Scheme = "first" }] };

        Policy.Create(Empty with { Evaluation = [never, below] }).Problems.Select(p => (p.Code, p.Place.Path)).Should().Equal(
            ("DCS4056", "$.evaluation[0].grades[1].atLeast"), ("DCS4056", "$.evaluation[0].grades[2].atLeast"),
            ("DCS4056", "$.evaluation[1].grades[1].atLeast"), ("DCS4056", "$.evaluation[1].grades[2].atLeast"));
    }

    [Fact]
    public void Create_ErrorInTheScheme_LeavesItsGradesAlone()
    {
        EvaluationScheme high = Plain with { Grades = [.. GradesOf(("a", 200)), .. Plain.Grades.Skip(1)] };

        Codes(high).Should().Equal("DCS4055");
        Codes(high with { Title = new(" ", " ") }).Should().Equal("DCS4006", "DCS4055");
        Codes(high with { Criteria = [high.Criteria[0] with { Weight = -1 }, high.Criteria[1]] }).Should().Equal("DCS4009");

        static IEnumerable<string> Codes(EvaluationScheme scheme) => Policy.Create(Empty with { Evaluation = [scheme] }).Problems.Select(p => p.Code);
    }

    [Fact]
    [Rule("O1")]
    public void Create_ObligationOfNoAssignmentRule_IsNamed()
    {
        AssignmentRule lead = new() { Code = "lead", Role = AssignmentRole.InCharge, AssigneeKinds = [PartyKind.Agency], LocalityLevel = LocalityLevel.Commune };
        AssignmentRule sector = new() { Code = "sector", Role = AssignmentRole.TeamLeader, Sectors = [Sector.Economy] };

        Told(new()).Should().BeEmpty();
        Told(new() { Roles = [AssignmentRole.InCharge, AssignmentRole.Host] }).Should().BeEmpty();
        Told(new() { Roles = [AssignmentRole.TeamLeader], LocalityLevels = [LocalityLevel.Village] }).Should().BeEmpty("a team leader's sector may have any locality");
        Told(new() { Roles = [AssignmentRole.InCharge], Sectors = [Sector.Culture] }).Should().BeEmpty("an assignment to a commune may be for a sector too");
        Told(new() { LocalityTraits = [LocalityTrait.Poor], Positions = [Position.Head] }).Should().BeEmpty();
        Told(new() { Roles = [AssignmentRole.Host] }).Should().Equal("DCS4060 report | roles: host | lead (inCharge), sector (teamLeader)");
        Told(new() { Roles = [AssignmentRole.InCharge], AssigneeKinds = [PartyKind.Official] }).Should().Equal("DCS4060 report | roles: inCharge; assigneeKinds: official | lead (inCharge), sector (teamLeader)");
        Told(new() { Roles = [AssignmentRole.InCharge], LocalityLevels = [LocalityLevel.Village] }).Should().ContainSingle();
        Told(new() { Roles = [AssignmentRole.TeamLeader], Sectors = [Sector.Culture] }).Should().ContainSingle();
        Policy.Create(Empty with { Obligations = [Report(new() { Roles = [AssignmentRole.Host] })] }).Problems.Should().BeEmpty("a policy without assignment rules says nothing of coverage");

        IEnumerable<string> Told(ObligationSelector selector) =>
            Policy.Create(Empty with { Assignments = [lead, sector], Obligations = [Report(selector)] }).Problems.Select(Print);

        static SubmissionRule Report(ObligationSelector selector) =>
            new() { Code = "report", AppliesTo = selector, Activities = [ActivityKind.Report], Every = PeriodKind.Quarter, Due = DueRule.WorkingDaysAfterEnd(5) };
    }

    [Fact]
    [Rule("D1"), Rule("P2")]
    public void Create_ReportDueLessThanAWorkingDayAfterTheCutOff_IsNamed()
    {
        // 14 January 2016 is a Thursday; 14 February a Sunday, so that the 15th is the first working day.
        Told(DueRule.DayOfMonth(14)).Should().Be("DCS4061 report | 2016-01 | 2016-01-14 | 2016-01-14 | 2016-01-15");
        Told(DueRule.DayOfMonth(15)).Should().Be("DCS4061 report | 2016-05 | 2016-05-14 | 2016-05-15 | 2016-05-16");
        Told(DueRule.DayOfMonth(15).Rolling(Roll.Next)).Should().BeNull();
        Told(DueRule.DaysAfterEnd(0)).Should().StartWith("DCS4061 report | 2016-01");
        Told(DueRule.DaysAfterEnd(-1)).Should().BeNull("before the end it is a plan");
        Told(DueRule.WorkingDaysAfterEnd(1)).Should().BeNull();
        Told(DueRule.DayOfMonth(16)).Should().Be("DCS4061 report | 2016-05 | 2016-05-14 | 2016-05-16 | 2016-05-17", "Monday the 16th is listed as a holiday");

        static string? Told(DueRule due) => Policy.Create(Empty with
        {
            Calendar = due is DayOfMonthRule { Day: 16 } ? new() { Holidays = [new(2016, 5, 16)] } : new(),
            Periods = PeriodScheme.Decree09,
            Obligations = [new SubmissionRule { Code = "report", Activities = [ActivityKind.Report], Every = PeriodKind.Month, Due = due }],
        }).Problems.Select(Print).SingleOrDefault();
    }

    [Fact]
    [Rule("O3"), Rule("E1")]
    public void Create_MinimumLongerThanAPeriod_IsNamedWithThePeriod()
    {
        Told(28, PeriodKind.Month).Should().BeNull();
        Told(29, PeriodKind.Month).Should().Be("DCS4062 29 | 2017-02 | 28");
        Told(31, PeriodKind.Month).Should().Be("DCS4062 31 | 2016-02 | 29");
        Told(7, PeriodKind.Week).Should().BeNull();
        Told(8, PeriodKind.Week).Should().Be("DCS4062 8 | 2016-W01 | 7");
        Told(92, PeriodSeries.Cumulative).Should().Be("DCS4062 92 | 2016-Q1 | 91");
        Told(3660, PeriodKind.Term).Should().BeNull("a term is as long as its label says");
        Policy.Create(Empty with { Evaluation = [Plain with { Subjects = new() { Kinds = [], MinimumDaysInForce = 367 } }] })
            .Problems.Select(Print).Should().Equal("DCS4062 367 | 2016 | 366");

        static string? Told(int days, PeriodSeries series) => Policy.Create(Empty with
        {
            Obligations = [new FrequencyRule { Code = "visit", Activities = [ActivityKind.FieldVisit], Every = series, MinimumDaysInForce = days }],
        }).Problems.Select(Print).SingleOrDefault();
    }

    [Fact]
    [Rule("V5")]
    public void NotReviewedSince_Date_NamesWhatWasReviewedBefore()
    {
        var old = new LocalDate(2020, 5, 1);
        Policy policy = Policy.Create(Empty with
        {
            LastReviewed = old,
            Assignments = [new() { Code = "lead", Role = AssignmentRole.InCharge, LocalityLevel = LocalityLevel.Commune, LastReviewed = old.PlusDays(1) }],
            Petitions = [new() { Category = null, AnswerWithin = AnswerTermOf(5), LastReviewed = old }],
            Tasks = new() { LastReviewed = old },
            Evaluation = [Plain with { Grades = [Plain.Grades[0] with { LastReviewed = old }, .. Plain.Grades.Skip(1)] }],
        }).Require();

        policy.NotReviewedSince(old).Should().BeEmpty();
        policy.NotReviewedSince(old.PlusDays(1)).Select(p => p.Place.Path).Should().Equal(
            "$.lastReviewed", "$.petitions[0].lastReviewed", "$.tasks.lastReviewed", "$.evaluation[0].grades[0].lastReviewed");
        Problem last = policy.NotReviewedSince(old.PlusDays(2))[1];
        (last.Severity, last.Place.Path, Print(last)).Should().Be((Severity.Warning, "$.assignments[0].lastReviewed", "DCS4064 2020-05-02 | 2020-05-03"));
    }

    [Fact]
    public void Create_ThousandsOfErrors_ListsTheFirstAndCountsTheRest()
    {
        PolicyDefinition definition = Empty with
        {
            Obligations = [.. Enumerable.Range(0, 3_000).Select(i => new FrequencyRule { Code = $"r{i}", Activities = [ActivityKind.FieldVisit], Every = PeriodKind.Year, AtLeast = 0 })],
        };

        ValueList<Problem> problems = Policy.Create(definition).Problems;

        problems.Should().HaveCount(1_001);
        (problems[^1].Code, problems[^1].Argument("count")).Should().Be(("DCS4065", "2000"));
    }

    private static DuaCoSo.Domain.Petitions.AnswerTerm AnswerTermOf(int days) => DuaCoSo.Domain.Petitions.AnswerTerm.Days(days);

    private static string Print(Problem problem) => $"{problem.Code} {string.Join(" | ", problem.Arguments.Select(a => a.Value))}";

    private static IEnumerable<string> Warnings(EvaluationScheme scheme)
    {
        Checked<Policy> policy = Policy.Create(Empty with { Evaluation = [scheme] });
        policy.IsAccepted.Should().BeTrue();
        return policy.Problems.Select(p => $"{p.Code} {p.Place.Path!["$.evaluation[0]".Length..]} {string.Join(" | ", p.Arguments.Select(a => a.Value))}".TrimEnd());
    }

    private static Comparison Is(Measure measure, ComparisonOperator comparison, decimal value) => new() { Measure = measure, Is = comparison, Value = value };

    private static AllOf All(params ReadOnlySpan<Condition> conditions) => new() { Conditions = ValueList.Create(conditions) };

    private static AnyOf Any(params ReadOnlySpan<Condition> conditions) => new() { Conditions = ValueList.Create(conditions) };

    private static Not No(Condition condition) => new() { Condition = condition };

    private static Criterion Rate(string code, decimal weight) =>
        new() { Code = code, Weight = weight, Measure = Completion, Scoring = new LinearScoring { From = 0, To = 1 } };

    private static Criterion Points(string code, decimal weight) => new() { Code = code, Weight = weight, Measure = Council, Scoring = new PointScoring() };

    private static Criterion Steps(string code, decimal weight, params (decimal AtLeast, decimal Share)[] steps) => new()
    {
        Code = code,
        Weight = weight,
        Measure = Completion,
        Scoring = new StepScoring { Steps = steps.Select(s => new ScoringStep { AtLeast = s.AtLeast, Share = s.Share }).ToValueList() },
    };

    private static ValueList<Grade> GradesOf(params (string Code, decimal AtLeast)[] grades) => grades.Select(g => new Grade { Code = g.Code, AtLeast = g.AtLeast }).ToValueList();

    private static EvaluationScheme Scored(decimal first, decimal second) => Plain with { Grades = GradesOf(("a", first), ("b", second), ("c", 0)) };

    // Absent criteria count nothing, so that the score says something of each.
    private static EvaluationScheme Required(Condition requires, params Adjustment[] adjustments) => Absolute(adjustments) with
    {
        Grades = [Plain.Grades[0] with { Requires = requires }, .. Plain.Grades.Skip(1)],
    };

    private static EvaluationScheme Absolute(params Adjustment[] adjustments) => Adjusted(adjustments) with
    {
        Criteria = Plain.Criteria.Select(c => c with { WhenAbsent = WhenAbsent.Zero }).ToValueList(),
    };

    private static EvaluationScheme Adjusted(params Adjustment[] adjustments) => Plain with { Adjustments = adjustments.ToValueList() };
}
