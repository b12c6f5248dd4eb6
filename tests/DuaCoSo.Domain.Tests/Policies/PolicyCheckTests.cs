using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Feedback;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Policies;

[Rule("V4")]
public sealed class PolicyCheckTests
{
    private static readonly AssignmentRule Lead = new() { Code = "lead", Role = AssignmentRole.InCharge, LocalityLevel = LocalityLevel.Commune };

    private static readonly FrequencyRule Visit = new() { Code = "visit", Activities = [ActivityKind.FieldVisit], Every = PeriodKind.Month };

    private static readonly SubmissionRule Report = new()
    {
        Code = "report",
        Activities = [ActivityKind.Report],
        Every = PeriodKind.Quarter,
        Due = DueRule.DaysAfterEnd(5),
    };

    private static readonly Criterion Visits = new()
    {
        Code = "visits",
        Weight = 100,
        Measure = new ObligationMeasure { Obligation = "visit", Figure = ObligationFigure.FulfilmentRate },
        Scoring = new LinearScoring { From = 0, To = 1 },
    };

    private static readonly Comparison Failed = new() { Measure = new TaskMeasure { Figure = TaskFigure.FailedCount }, Is = ComparisonOperator.GreaterOrEqual, Value = 1 };

    private static readonly Comparison Exceeded = new() { Measure = new TaskMeasure { Figure = TaskFigure.ExceededShare }, Is = ComparisonOperator.Greater, Value = 0 };

    private static readonly EvaluationScheme Collectives = new()
    {
        Code = "collectives",
        Period = PeriodKind.Year,
        Subjects = new() { Kinds = [PartyKind.Agency] },
        Criteria = [Visits],
        Grades = [new() { Code = "good", AtLeast = 70, Requires = Exceeded }, new() { Code = "completed", AtLeast = 50 }, new() { Code = "failed", AtLeast = 0 }],
        Adjustments = [new GradeCap { Code = "cap", When = Failed, Grade = "completed" }],
        Quotas = [new() { Grade = "good", Share = 0.2m, Among = "good" }],
    };

    private static readonly PetitionRule Land = new() { Category = PetitionCategory.Land, AnswerWithin = AnswerTerm.Days(30) };

    private static readonly PolicyDefinition Valid = new()
    {
        Id = "example",
        Title = new("Mẫu", "Example"),
        Province = "99",
        LegalBasis = [new() { Number = "141-QĐ/TU" }],
        Effective = DateRange.Since(new(2016, 3, 1)),
        Assignments = [Lead],
        Obligations = [Visit, Report],
        Petitions = [Land],
        Feedback = new() { Roles = [AssignmentRole.Monitor] },
        Evaluation = [Collectives],
    };

    public static TheoryData<string, PolicyDefinition, string, string> Mistakes
    {
        get
        {
            var data = new TheoryData<string, PolicyDefinition, string, string>();
            Add("DCS4001", "$.schemaVersion", Valid with { SchemaVersion = 2 });
            Add("DCS4009", "$.schemaVersion", Valid with { SchemaVersion = 0 });
            foreach (string id in new[] { "", "-a", "a-", "a--b", "A", "ế", new string('a', 101) })
            {
                Add("DCS4003", "$.id", Valid with { Id = id });
            }

            Add("DCS4004", "$.province", Valid with { Province = "1" });
            Add("DCS4004", "$.province", Valid with { Province = "٣٣" });
            Add("DCS4006", "$.title.vi", Valid with { Title = new(" ", "Example") });
            Add("DCS4006", "$.title.en", Valid with { Title = new("Mẫu", "\ud800") });
            Add("DCS4007", "$.legalBasis", Valid with { LegalBasis = [] });
            Add("DCS4008", "$.legalBasis[1]", Valid with { LegalBasis = [.. Valid.LegalBasis, .. Valid.LegalBasis] });
            Add("DCS4011", "$.legalBasis[0].issued", Valid with { LegalBasis = [new() { Number = "1", Issued = new(1899, 12, 31) }] });
            Add("DCS4013", "$.effective.from", Valid with { Effective = DateRange.Always });
            Add("DCS4011", "$.effective.to", Valid with { Effective = new(new(2016, 1, 1), new(2101, 1, 1)) });
            Add("DCS4011", "$.lastReviewed", Valid with { LastReviewed = new(2101, 1, 1) });
            Add("DCS1107", "$.calendar", Valid with { Calendar = new() { Weekend = [.. Enumerable.Range(1, 7).Select(d => (IsoDayOfWeek)d)] } });
            Add("DCS4008", "$.calendar.holidays[1]", Valid with { Calendar = new() { Holidays = [new(2016, 1, 1), new(2016, 1, 1)] } });
            Add("DCS4008", "$.calendar.years.2016[1]", Valid with { Calendar = new() { Years = [new(2016, [new(2016, 1, 1), new(2016, 1, 1)])] } });

            AddAssignment("DCS4005", ".code", Lead with { Code = " " });
            AddAssignment("DCS4005", ".role", Lead with { Role = default });
            AddAssignment("DCS4012", ".assigneeKinds[0]", Lead with { AssigneeKinds = [(PartyKind)9] });
            AddAssignment("DCS4008", ".assigneeKinds[1]", Lead with { AssigneeKinds = [PartyKind.Team, PartyKind.Team] });
            AddAssignment("DCS4029", "", Lead with { LocalityLevel = null });
            AddAssignment("DCS4028", ".sectors", Lead with { Sectors = [Sector.Economy] });
            AddAssignment("DCS4028", ".matters", Lead with { LocalityLevel = null, Sectors = [Sector.Economy], Matters = [new("05-NQ/TU")] });
            AddAssignment("DCS4030", ".localityTraits", Lead with { LocalityLevel = null, Sectors = [Sector.Economy], LocalityTraits = [LocalityTrait.Poor] });
            AddAssignment("DCS4009", ".minPerTarget", Lead with { MinPerTarget = -1 });
            AddAssignment("DCS4031", ".maxPerTarget", Lead with { MinPerTarget = 2, MaxPerTarget = 1 });
            AddAssignment("DCS4031", ".maxPerAssignee", Lead with { MinPerAssignee = 2, MaxPerAssignee = 1 });
            AddAssignment("DCS4006", ".basis", Lead with { Basis = "" });
            AddAssignment("DCS4011", ".lastReviewed", Lead with { LastReviewed = new(1800, 1, 1) });
            Add("DCS4014", "$.assignments[1].code", Valid with { Assignments = [Lead, Lead] });

            AddObligation("DCS4007", ".activity", Report with { Activities = [] });
            AddObligation("DCS4005", ".activity", Report with { Activities = [default] });
            AddObligation("DCS4005", ".activity[1]", Report with { Activities = [ActivityKind.Plan, default] });
            AddObligation("DCS4012", ".every", Report with { Every = default });
            AddObligation("DCS4009", ".lateCredit", Report with { LateCredit = 1.5m });
            AddObligation("DCS4010", ".incompleteCredit", Report with { IncompleteCredit = 0.1234567890123456m });
            AddObligation("DCS4009", ".minimumDaysInForce", Report with { MinimumDaysInForce = 0 });
            AddObligation("DCS4005", ".recipient.party", Report with { Recipient = Recipient.Of(default) });
            AddObligation("DCS4005", ".recipient.level", Report with { Recipient = Recipient.HoldersOf(AssignmentRole.InCharge, default) });
            AddObligation("DCS4008", ".appliesTo.roles[1]", Report with { AppliesTo = new() { Roles = [AssignmentRole.Host, AssignmentRole.Host] } });
            Add("DCS4009", "$.obligations[0].atLeast", Valid with { Obligations = [Visit with { AtLeast = 367 }, Report] });
            Add("DCS4012", "$.obligations[0].countsOn", Valid with { Obligations = [Visit with { CountsOn = default }, Report] });
            Add("DCS4014", "$.obligations[2].code", Valid with { Obligations = [Visit, Report, Visit] });

            Add("DCS4015", "$.petitions[1].category", Valid with { Petitions = [Land, Land] });
            Add("DCS4015", "$.petitions[1].category", Valid with { Petitions = [Land with { Category = null }, Land with { Category = null }] });
            Add("DCS4016", "$.petitions[0].category", Valid with { Petitions = [Land with { Category = new("*") }] });
            Add("DCS4005", "$.petitions[0].category", Valid with { Petitions = [Land with { Category = default(PetitionCategory) }] });
            Add("DCS4009", "$.petitions[0].extension.days", Valid with { Petitions = [Land with { Extension = new() { Days = 0 } }] });
            Add("DCS4012", "$.petitions[0].roll", Valid with { Petitions = [Land with { Roll = (Roll)3 }] });
            Add("DCS4009", "$.tasks.poorCredit", Valid with { Tasks = new() { PoorCredit = -0.1m } });
            Add("DCS4007", "$.feedback.roles", Valid with { Feedback = new() { Roles = [] } });

            AddCriterion("DCS4009", ".weight", Visits with { Weight = 0 });
            AddCriterion("DCS4017", ".measure.obligation", Visits with { Measure = new ObligationMeasure { Obligation = "visits", Figure = ObligationFigure.LateCount } });
            AddCriterion("DCS4012", ".measure.as", Visits with { Measure = new ObligationMeasure { Obligation = "visit", Figure = default } });
            AddCriterion("DCS4012", ".measure.petitions", Visits with { Measure = new PetitionMeasure { Figure = default } });
            AddCriterion("DCS4012", ".measure.feedback", Visits with { Measure = new FeedbackMeasure { Figure = default } });
            AddCriterion("DCS4005", ".measure.kind", Visits with { Measure = new ContributionMeasure { Kind = default } });
            AddCriterion("DCS4005", ".measure.manual", Visits with { Measure = new ManualMeasure { Criterion = "" } });
            AddCriterion("DCS4005", ".measure.custom", Visits with { Measure = new CustomMeasure { Name = "a " } });
            AddCriterion("DCS4025", ".scoring.linear.to", Visits with { Scoring = new LinearScoring { From = 1, To = 1.0m } });
            AddCriterion("DCS4009", ".scoring.deduct.each", Visits with { Scoring = new DeductScoring { Each = -1 } });
            AddCriterion("DCS4007", ".scoring.steps", Visits with { Scoring = new StepScoring { Steps = [] } });
            AddCriterion("DCS4026", ".scoring.steps[1].atLeast", Visits with
            {
                Scoring = new StepScoring { Steps = [new() { AtLeast = 1, Share = 0 }, new() { AtLeast = 1, Share = 1 }] },
            });
            AddCriterion("DCS4012", ".whenAbsent", Visits with { WhenAbsent = default });

            AddScheme("DCS4007", ".criteria", Collectives with { Criteria = [] });
            AddScheme("DCS4007", ".grades", Collectives with { Grades = [] });
            AddScheme("DCS4012", ".period", Collectives with { Period = default });
            AddScheme("DCS4022", ".grades[1].atLeast", Collectives with { Grades = [Collectives.Grades[0], Collectives.Grades[1] with { AtLeast = 70 }, Collectives.Grades[2]] });
            AddScheme("DCS4023", ".grades[2].atLeast", Collectives with { Grades = [.. Collectives.Grades.Take(2), Collectives.Grades[2] with { AtLeast = 60 }] });
            AddScheme("DCS4024", ".grades[2].requires", Collectives with { Grades = [.. Collectives.Grades.Take(2), Collectives.Grades[2] with { Requires = Failed }] });
            AddScheme("DCS4014", ".grades[1].code", Collectives with { Grades = [Collectives.Grades[0], Collectives.Grades[1] with { Code = "good" }, Collectives.Grades[2]] });
            AddScheme("DCS4018", ".adjustments[0].capAt", Collectives with { Adjustments = [new GradeCap { Code = "cap", When = Failed, Grade = "bad" }] });
            AddScheme("DCS4018", ".adjustments[0].setTo", Collectives with { Adjustments = [new GradeSetting { Code = "set", When = Failed, Grade = "bad" }] });
            AddScheme("DCS4009", ".adjustments[0].demoteBy", Collectives with { Adjustments = [new Demotion { Code = "down", When = Failed, Steps = 0 }] });
            AddScheme("DCS4014", ".adjustments[1].code", Collectives with { Adjustments = [Collectives.Adjustments[0], Collectives.Adjustments[0]] });
            AddScheme("DCS4007", ".adjustments[0].when.any", Collectives with { Adjustments = [new Demotion { Code = "down", When = new AnyOf { Conditions = [] }, Steps = 1 }] });
            AddScheme("DCS4009", ".adjustments[0].when.not.all[0].value", Collectives with
            {
                Adjustments = [new Demotion { Code = "down", When = new Not { Condition = new AllOf { Conditions = [Failed with { Value = 1e16m }] } }, Steps = 1 }],
            });
            AddScheme("DCS4019", ".adjustments[0].notAboveOrganization", Collectives with { Adjustments = [new NotAboveOrganization { Code = "n", Scheme = "x" }] });
            AddScheme("DCS4020", ".adjustments[0].notAboveOrganization", Collectives with { Adjustments = [new NotAboveOrganization { Code = "n", Scheme = "collectives" }] });
            AddScheme("DCS4027", ".quotas[0].grade", Collectives with { Quotas = [Collectives.Quotas[0] with { Grade = "failed" }] });
            AddScheme("DCS4018", ".quotas[0].among", Collectives with { Quotas = [Collectives.Quotas[0] with { Among = "bad" }] });
            AddScheme("DCS4009", ".quotas[0].share", Collectives with { Quotas = [Collectives.Quotas[0] with { Share = 1.1m }] });
            AddScheme("DCS4012", ".quotas[0].ties", Collectives with { Quotas = [Collectives.Quotas[0] with { Ties = default }] });
            Add("DCS4014", "$.evaluation[1].code", Valid with { Evaluation = [Collectives, Collectives] });
            Add("DCS4021", "$.evaluation[1].adjustments[0].notAboveOrganization", Valid with
            {
                Evaluation =
                [
                    Collectives,
                    Collectives with
                    {
                        Code = "heads",
                        Grades = [new() { Code = "good", AtLeast = 70 }, new() { Code = "failed", AtLeast = 0 }],
                        Adjustments = [new NotAboveOrganization { Code = "n", Scheme = "collectives" }],
                    },
                ],
            });
            return data;

            void Add(string code, string path, PolicyDefinition definition) => data.Add($"{code} {path}", definition, code, path);
            void AddAssignment(string code, string path, AssignmentRule rule) => Add(code, "$.assignments[0]" + path, Valid with { Assignments = [rule] });
            void AddObligation(string code, string path, ObligationRule rule) => Add(code, "$.obligations[1]" + path, Valid with { Obligations = [Visit, rule] });
            void AddScheme(string code, string path, EvaluationScheme scheme) => Add(code, "$.evaluation[0]" + path, Valid with { Evaluation = [scheme] });
            void AddCriterion(string code, string path, Criterion criterion) => AddScheme(code, ".criteria[0]" + path, Collectives with { Criteria = [criterion] });
        }
    }

    [Fact]
    public void Create_Valid_HasNoProblems()
    {
        Policy.Create(Valid).Problems.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Create_OneMistake_GivesItsOneProblemAtItsPath(string name, PolicyDefinition definition, string code, string path)
    {
        Checked<Policy> policy = Policy.Create(definition);

        policy.IsAccepted.Should().BeFalse(name);
        Problem problem = policy.Problems.Should().ContainSingle(name).Subject;
        (problem.Code, problem.Place.Path).Should().Be((code, path));
    }

    [Fact]
    public void Create_ConditionsAsDeepAsAFile_AreAccepted()
    {
        // Five brackets stand around a condition, a comparison is two: of 32, 25 are left for "not"s.
        Policy.Create(WithCondition(Nested(25))).IsAccepted.Should().BeTrue();
        Policy.Create(WithCondition(Nested(26))).Problems.Select(p => (p.Code, p.Place.Path)).Should().Equal(("DCS4032", "$.evaluation[0].adjustments[0].when"));
    }

    [Fact]
    public void Create_ConditionsOfAnyDepth_AreRefusedWithoutRecursingIntoThem()
    {
        Policy.Create(WithCondition(Nested(200_000))).Problems.Should().ContainSingle(p => p.Code == "DCS4032");
    }

    [Fact]
    public void Create_DuplicateCode_ExplainsTheReferenceToTheCodeItReplaced()
    {
        // "report" became "visit": that nothing is called "report" any more is the same mistake.
        var report = new ObligationMeasure { Obligation = "report", Figure = ObligationFigure.LateCount };
        PolicyDefinition definition = Valid with
        {
            Obligations = [Visit, Report with { Code = "visit" }],
            Evaluation = [Collectives with { Criteria = [Visits with { Weight = 50 }, Visits with { Code = "reports", Weight = 50, Measure = report }] }],
        };

        Policy.Create(definition).Problems.Select(p => p.Code).Should().Equal("DCS4014");
    }

    [Fact]
    public void Create_ManyMistakes_NamesEachInTheOrderOfTheDocument()
    {
        PolicyDefinition definition = Valid with
        {
            Province = "x",
            Obligations = [Visit with { AtLeast = 0 }, Report with { LateCredit = 2 }],
            Evaluation = [Collectives with { Criteria = [Visits with { Weight = -1 }], Quotas = [Collectives.Quotas[0] with { Grade = "none" }] }],
        };

        Policy.Create(definition).Problems.Select(p => p.Place.Path).Should().Equal(
            "$.province", "$.obligations[0].atLeast", "$.obligations[1].lateCredit", "$.evaluation[0].criteria[0].weight", "$.evaluation[0].quotas[0].grade");
    }

    private static Condition Nested(int depth)
    {
        Condition condition = Failed;
        for (int i = 0; i < depth; i++)
        {
            condition = new Not { Condition = condition };
        }

        return condition;
    }

    private static PolicyDefinition WithCondition(Condition condition) => Valid with
    {
        Evaluation = [Collectives with { Adjustments = [new Demotion { Code = "down", When = condition, Steps = 1 }] }],
    };
}
