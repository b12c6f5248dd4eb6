using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
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
using Xunit;

namespace DuaCoSo.Domain.Tests.Policies;

[Rule("V2")]
public sealed class PolicyExtensionTests
{
    private static readonly FrequencyRule Visit = new() { Code = "visit", Activities = [ActivityKind.FieldVisit], Every = PeriodKind.Month, MinimumDaysInForce = 15 };

    private static readonly SubmissionRule Report = new() { Code = "report", Activities = [ActivityKind.Report], Every = PeriodKind.Quarter, Due = DueRule.DaysAfterEnd(5) };

    private static readonly Comparison Failed = new() { Measure = new TaskMeasure { Figure = TaskFigure.FailedCount }, Is = ComparisonOperator.GreaterOrEqual, Value = 1 };

    private static readonly EvaluationScheme Collectives = new()
    {
        Code = "collectives",
        Period = PeriodKind.Year,
        Subjects = new() { Kinds = [PartyKind.Agency] },
        IncludeMembers = true,
        Criteria = [Criterion("visits", "visit", 60), Criterion("reports", "report", 40)],
        Grades = [new() { Code = "excellent", AtLeast = 90 }, new() { Code = "good", AtLeast = 70 }, new() { Code = "failed", AtLeast = 0 }],
        Adjustments = [new Demotion { Code = "failed-task", When = Failed, Steps = 1 }],
        Quotas = [new() { Grade = "excellent", Share = 0.2m, Among = "good" }],
    };

    /// <summary>What the extensions of these tests extend.</summary>
    public static readonly Policy Base = Policy.Create(new PolicyDefinition
    {
        Id = "base",
        Title = new("Gốc", "Base"),
        Province = "37",
        LegalBasis = [new() { Number = "141-QĐ/TU" }],
        Effective = DateRange.Since(new(2016, 3, 1)),
        Periods = PeriodScheme.WithCutOff(14),
        Assignments = [new() { Code = "lead", Role = AssignmentRole.InCharge, LocalityLevel = LocalityLevel.Commune }],
        Obligations = [Visit, Report],
        Petitions = [new() { Category = PetitionCategory.Land, AnswerWithin = AnswerTerm.Days(30) }, new() { Category = null, AnswerWithin = AnswerTerm.Days(15) }],
        Feedback = new() { Roles = [AssignmentRole.Monitor] },
        Evaluation = [Collectives],
    }).Require();

    private static readonly PolicyExtension Plain = new() { Id = "own", Extends = "base" };

    public static TheoryData<string, PolicyExtension, string, string> Mistakes
    {
        get
        {
            var data = new TheoryData<string, PolicyExtension, string, string>();
            Add("DCS4001", "$.schemaVersion", Plain with { SchemaVersion = 2 });
            Add("DCS4002", "$.extends", Plain with { Extends = "other", Province = "" });
            Add("DCS4003", "$.extends", Plain with { Extends = "Base policy", Province = "" });
            Add("DCS4003", "$.id", Plain with { Id = "Own" });
            Add("DCS4040", "$.extends", Plain with { Id = "base" });
            Add("DCS4004", "$.province", Plain with { Province = "1" });
            Add("DCS4005", "$.obligations[0].code", Plain with { Obligations = [new RuleRemoval(" ")] });
            Add("DCS4005", "$.obligations[0].code", Plain with { Obligations = [Visit with { Code = " " }] });
            Add("DCS4042", "$.obligations[0].code", Plain with { Obligations = [new RuleRemoval("visits")] });
            Add("DCS4042", "$.petitions[0].category", Plain with { Petitions = [new RuleRemoval("road")] });
            Add("DCS4042", "$.feedback", Plain with { Feedback = new RuleRemoval("forms") });
            Add("DCS4042", "$.evaluation[0].grades[0].code", Of(new() { Code = "collectives", Grades = [new RuleRemoval("completed")] }));
            Add("DCS4014", "$.obligations[1].code", Plain with { Obligations = [Visit, Visit] });
            Add("DCS4014", "$.obligations[1].code", Plain with { Obligations = [Visit, new RuleRemoval("visit")] });
            Add("DCS4015", "$.petitions[1].category", Plain with { Petitions = [new RuleRemoval("*"), new PetitionRule { Category = null, AnswerWithin = AnswerTerm.Days(1) }] });
            Add("DCS4043", "$.evaluation[0]", Of(new() { Code = "individuals", Period = PeriodKind.Year }));
            Add("DCS4009", "$.obligations[0].minimumDaysInForce", Plain with { Obligations = [Report with { MinimumDaysInForce = 0 }] });
            Add("DCS4009", "$.evaluation[0].criteria[1].weight", Of(new()
            {
                Code = "collectives",
                Criteria = [new RuleRemoval("visits"), Criterion("reports", "report", -1)],
            }));
            Add("DCS4018", "$.evaluation[0].quotas[0].grade", Of(new() { Code = "collectives", Quotas = [new() { Grade = "best", Share = 1, Among = "good" }] }));
            return data;

            void Add(string code, string path, PolicyExtension extension) => data.Add($"{code} {path}", extension, code, path);
        }
    }

    [Fact]
    public void Create_NothingOfItsOwn_SaysWhatTheBaseSays()
    {
        Policy own = Policy.Create(Plain, Base).Require();

        own.Definition.Should().Be(Base.Definition with { Id = "own" });
        (own.Extension, own.Base).Should().Be((Plain, Base));
    }

    [Fact]
    public void Create_RuleOfTheSameCode_ReplacesTheWholeRuleInItsPlace()
    {
        FrequencyRule twice = new() { Code = "visit", Activities = [ActivityKind.FieldVisit], Every = PeriodKind.Month, AtLeast = 2 };
        FrequencyRule review = new() { Code = "review", Activities = [ActivityKind.Review], Every = PeriodKind.Half };

        Policy own = Policy.Create(Plain with { Obligations = [review, twice] }, Base).Require();

        // Its days in force are 1 again: a rule is replaced, not merged.
        own.Definition.Obligations.Should().Equal(twice, Report, review);
    }

    [Fact]
    public void Create_Removals_DropRules()
    {
        PolicyExtension extension = Plain with
        {
            Assignments = [new RuleRemoval("lead")],
            Petitions = [new RuleRemoval("*")],
            Feedback = new RuleRemoval("feedback"),
            Evaluation = [new RuleRemoval("collectives")],
        };

        PolicyDefinition own = Policy.Create(extension, Base).Require().Definition;

        own.Assignments.Should().BeEmpty();
        own.Petitions.Select(p => p.ToString()).Should().Equal("land");
        own.Feedback.Should().BeNull();
        own.Evaluation.Should().BeEmpty();
    }

    [Fact]
    public void Create_ListsAndValues_AreReplacedAsAWhole()
    {
        PolicyExtension extension = Plain with
        {
            Title = new("Riêng", "Own"),
            LegalBasis = [new() { Number = "77-NQ/TU" }],
            Periods = PeriodScheme.Calendar,
            Calendar = new() { Statutory = StatutoryHolidays.Vietnam },
            Tasks = new() { PoorCredit = 0.3m },
            Feedback = new FeedbackRule { Roles = [AssignmentRole.Host] },
        };

        PolicyDefinition own = Policy.Create(extension, Base).Require().Definition;

        own.Should().Be(Base.Definition with
        {
            Id = "own",
            Title = extension.Title!,
            LegalBasis = extension.LegalBasis!,
            Periods = PeriodScheme.Calendar,
            Calendar = extension.Calendar!,
            Tasks = extension.Tasks!,
            Feedback = extension.Feedback!.Rule,
        });
    }

    [Fact]
    public void Create_SchemeInPart_IsTheBasesWithItsRulesReplacedByCode()
    {
        SchemeExtension part = new()
        {
            Code = "collectives",
            IncludeMembers = false,
            Criteria = [new RuleRemoval("reports"), Criterion("visits", "visit", 100)],
            Grades = [new Grade { Code = "fair", AtLeast = 50 }, new Grade { Code = "excellent", AtLeast = 95 }, new Grade { Code = "top", AtLeast = 99 }],
            Adjustments = [new GradeCap { Code = "cap", When = Failed, Grade = "fair" }],
            Quotas = [],
        };

        EvaluationScheme own = Policy.Create(Of(part), Base).Require().Definition.Evaluation.Single();

        own.Criteria.Should().Equal(Criterion("visits", "visit", 100));
        own.Grades.Select(g => (g.Code, g.AtLeast)).Should().Equal(("top", 99), ("excellent", 95), ("good", 70), ("fair", 50), ("failed", 0));
        own.Adjustments.Select(a => a.Code).Should().Equal("failed-task", "cap");
        own.Quotas.Should().BeEmpty();
        own.Should().Be(Collectives with { IncludeMembers = false, Criteria = own.Criteria, Grades = own.Grades, Adjustments = own.Adjustments, Quotas = [] });
    }

    [Fact]
    public void Create_SchemeThatTheBaseDoesNotHave_IsAdded()
    {
        SchemeExtension whole = new()
        {
            Code = "heads",
            Period = PeriodKind.Half,
            Subjects = new() { Kinds = [PartyKind.Official] },
            Criteria = [Criterion("visits", "visit", 100)],
            Grades = [new Grade { Code = "good", AtLeast = 50 }, new Grade { Code = "failed", AtLeast = 0 }],
        };

        PolicyDefinition own = Policy.Create(Of(whole), Base).Require().Definition;

        own.Evaluation.Select(s => s.Code).Should().Equal("collectives", "heads");
        own.Evaluation[1].Grades.Select(g => g.Code).Should().Equal("good", "failed");
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Create_OneMistake_GivesItsOneProblemWhereItIsWritten(string name, PolicyExtension extension, string code, string path)
    {
        Problem problem = Policy.Create(extension, Base).Problems.Should().ContainSingle(name).Subject;

        (problem.Code, problem.Place.Path, problem.Place.Id).Should().Be((code, path, null));
    }

    [Fact]
    public void Create_RemovalOfWhatTheBaseRefersTo_NamesTheInheritedRule()
    {
        Problem problem = Policy.Create(Plain with { Obligations = [new RuleRemoval("report")] }, Base).Problems.Should().ContainSingle().Subject;

        (problem.Code, problem.Place.Path, problem.Place.Id).Should().Be(("DCS4017", "$.evaluation[collectives].criteria[reports].measure.obligation", "base"));
    }

    [Fact]
    public void Create_ManyMistakes_NamesThemAll()
    {
        PolicyExtension extension = Plain with { Province = "x", Obligations = [new RuleRemoval("none"), Visit with { AtLeast = 0 }] };

        Policy.Create(extension, Base).Problems.Select(p => (p.Code, p.Place.Path)).Should().BeEquivalentTo(
            [("DCS4042", "$.obligations[0].code"), ("DCS4004", "$.province"), ("DCS4009", "$.obligations[1].atLeast")]);
    }

    [Fact]
    public void Create_SeveralBasesOfTheId_AreAmbiguous()
    {
        Policy other = Policy.Create(Base.Definition with { Province = "20" }).Require();

        Policy.Create(Plain, Base, other).Problems.Select(p => p.Code).Should().Equal("DCS4041");
        Policy.Create(Plain, Base, Base).IsAccepted.Should().BeTrue();
    }

    [Fact]
    public void Create_BaseThatExtendsThePolicysOwnId_IsACircle()
    {
        Policy middle = Policy.Create(new PolicyExtension { Id = "middle", Extends = "base" }, Base).Require();

        Problem problem = Policy.Create(new PolicyExtension { Id = "base", Extends = "middle" }, middle, Base).Problems.Should().ContainSingle().Subject;

        (problem.Code, problem.Argument("chain")).Should().Be(("DCS4040", "base → middle → base"));
    }

    [Fact]
    public void OriginOf_AChain_IsThePolicyInWhichThePartIsWritten()
    {
        Policy middle = Policy.Create(
            new PolicyExtension
            {
                Id = "middle",
                Extends = "base",
                Periods = PeriodScheme.Calendar,
                Obligations = [Visit with { AtLeast = 2 }],
                Evaluation = [new SchemeExtension { Code = "collectives", Grades = [new Grade { Code = "good", AtLeast = 75 }], Quotas = [] }],
            },
            Base).Require();
        Policy own = Policy.Create(
            Of(new() { Code = "collectives", Criteria = [Criterion("visits", "visit", 50)], Grades = [new RuleRemoval("excellent")] }) with { Extends = "middle" },
            middle).Require();

        string[] paths =
        [
            "$.id", "$.title", "$.periods.cutOffDay", "$.obligations[visit].atLeast", "$.obligations[report]", "$.evaluation[collectives].period",
            "$.evaluation[collectives].criteria[visits].weight", "$.evaluation[collectives].criteria[reports].weight",
            "$.evaluation[collectives].grades[good].atLeast", "$.evaluation[collectives].grades[failed].atLeast", "$.evaluation[collectives].quotas",
        ];

        paths.Select(own.OriginOf).Should().Equal("own", "base", "middle", "middle", "base", "base", "own", "base", "middle", "base", "middle");
        paths.Select(Base.OriginOf).Should().AllBe("base");
    }

    private static Criterion Criterion(string code, string obligation, decimal weight) => new()
    {
        Code = code,
        Weight = weight,
        Measure = new ObligationMeasure { Obligation = obligation, Figure = ObligationFigure.FulfilmentRate },
        Scoring = new LinearScoring { From = 0, To = 1 },
    };

    private static PolicyExtension Of(SchemeExtension scheme) => Plain with { Evaluation = [scheme] };
}
