using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Decisions;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Feedback;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Sanctions;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Registers;

/// <summary>What the facts of an application may say against each other. The reader's tests go through every column.</summary>
[Rule("R1")]
public sealed class RegisterCheckTests
{
    private static readonly LocalDate Day1 = new(2016, 1, 1);

    private static readonly RegisterFacts Base = new()
    {
        Localities = [Place("T"), Place("X1", "T"), Place("X2", "T")],
        Parties = [Of("A", PartyKind.Agency), Of("P", PartyKind.Post), Of("G", PartyKind.Team), Of("C", PartyKind.Official)],
        Assignments = [Assigned("R1", "A", "X1"), Assigned("R2", "A", "X2")],
    };

    [Fact]
    public void Check_SoundFacts_HaveNoProblem() => Check(Base).Should().BeEmpty();

    [Fact]
    public void Check_NoFacts_HaveNoProblem() => Check(new()).Should().BeEmpty();

    [Fact]
    public void Check_NullAmongFacts_Throws() =>
        FluentActions.Invoking(() => Check(Base with { Parties = [null!] })).Should().Throw<ArgumentException>();

    [Fact]
    public void Check_UnsetValues_AreEachOneProblem()
    {
        var facts = new RegisterFacts
        {
            Localities = [new() { Locality = default, Level = default, Parent = default(Id<Locality>), Traits = [default], Succeeds = [default] }],
            Parties = [new() { Id = default, Kind = default, Position = default(Position), Organization = default(Id<Party>) }],
            Members = [new() { Group = default, Party = default, Role = default }],
            Assignments =
            [
                new()
                {
                    Id = default, Party = default, Role = default, Locality = default(Id<Locality>), Sector = default(Sector),
                    Matter = default(Id<IssuedDocument>), Document = default(Id<IssuedDocument>), Succeeds = [default],
                },
            ],
            Activities =
            [
                new()
                {
                    Id = default, Assignment = default, Kind = default, Date = Day1, Period = default(ReportingPeriod), Contents = [default], By = default(Performer),
                },
            ],
            Excusals = [new() { Assignment = default, Interval = default }],
            Petitions = [new() { Id = default, Assignment = default(Id<ResponsibilityAssignment>), Locality = default(Id<Locality>), Category = default, Raised = Day1 }],
            Tasks =
            [
                new()
                {
                    Id = default, Responsible = [], Locality = default(Id<Locality>), Due = Day1, Direction = default,
                    Document = default(Id<IssuedDocument>), Petition = default(Id<Petition>),
                },
            ],
            Contributions = [new() { Id = default, Assignment = default, Date = Day1, Kind = default, Amount = 1, Task = default(Id<ContractedTask>) }],
            Feedback = [new() { Assignment = default, Period = default, Date = Day1, Rating = 1 }],
            Scores = [new() { Subject = default, Criterion = "", Period = default, Points = 1 }],
            Sanctions = [new() { Party = default, Date = Day1, Kind = default(SanctionKind), Document = default(Id<IssuedDocument>) }],
            Documents = [new() { Id = default, Replaces = default(Id<IssuedDocument>), CarriesOut = default(Id<IssuedDocument>) }],
            Decisions = [new() { Scheme = "", Subject = default, Period = default, Grade = "", Date = Day1, Document = default(Id<IssuedDocument>) }],
        };

        ValueList<Problem> problems = Check(facts);

        problems.Should().OnlyContain(p => p.Kind == RegisterProblems.ValueMissing);
        problems.Select(p => p.Place.Table + "." + p.Place.Field).Should().Equal(
            "localities.id", "localities.level", "localities.parent", "localities.traits", "localities.succeeds",
            "parties.id", "parties.kind", "parties.position", "parties.organization",
            "members.group", "members.party", "members.role",
            "assignments.id", "assignments.party", "assignments.role", "assignments.locality", "assignments.sector", "assignments.matter",
            "assignments.document", "assignments.succeeds",
            "activities.id", "activities.assignment", "activities.kind", "activities.period", "activities.contents", "activities.by",
            "excusals.assignment",
            "petitions.id", "petitions.assignment", "petitions.locality", "petitions.category",
            "tasks.id", "tasks.responsible", "tasks.locality", "tasks.document", "tasks.direction", "tasks.petition",
            "contributions.id", "contributions.assignment", "contributions.kind", "contributions.task",
            "feedback.assignment", "feedback.period",
            "scores.subject", "scores.criterion", "scores.period",
            "sanctions.party", "sanctions.kind", "sanctions.document",
            "documents.id", "documents.replaces", "documents.carriesOut",
            "decisions.scheme", "decisions.subject", "decisions.period", "decisions.grade", "decisions.document");
    }

    [Fact]
    public void Check_WordsAndCodesThatAreNone_AreProblems()
    {
        ValueList<Problem> problems = Check(Base with
        {
            Parties = [.. Base.Parties, Of("Z", (PartyKind)7)],
            Scores = [new() { Subject = new("A"), Criterion = " x", Period = ReportingPeriod.Year(2016), Points = 1 }],
            Tasks = [new() { Id = new("V"), Responsible = [new("A")], Due = Day1, Direction = (TargetDirection)(-1), Outcome = (TaskOutcome)5, OutcomeOn = Day1 }],
        });

        problems.Select(p => (p.Kind, p.Place.Field)).Should().Equal(
            (RegisterProblems.UnknownWord, "kind"), (RegisterProblems.UnknownWord, "outcome"),
            (RegisterProblems.UnknownWord, "direction"), (RegisterProblems.InvalidCode, "criterion"));
    }

    [Theory]
    [InlineData("1000000000000000", true)]
    [InlineData("1000000000000000.000001", false)]
    [InlineData("-1000000000000000", true)]
    [InlineData("0.000001", true)]
    [InlineData("0.0000001", false)]
    public void Check_Points_AreUpTo1E15EitherWay(string points, bool isRight)
    {
        decimal value = decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture);
        ManualScore score = new() { Subject = new("A"), Criterion = "council", Period = ReportingPeriod.Year(2016), Points = value };

        Check(Base with { Scores = [score] }).Select(p => p.Kind).Should().Equal(isRight ? [] : [RegisterProblems.NumberOutOfRange]);
    }

    [Rule("K1")]
    [Theory]
    [InlineData(TargetDirection.AtLeast, 0, "DCS2020")]
    [InlineData(TargetDirection.AtLeast, -1, "DCS2017")]
    [InlineData(TargetDirection.AtLeast, 1, null)]
    [InlineData(TargetDirection.AtMost, 0, null)]
    [InlineData(TargetDirection.AtMost, -1, "DCS2017")]
    public void Check_Target_IsPositiveOrNotToBePassed(TargetDirection direction, int target, string? code)
    {
        ContractedTask task = new() { Id = new("V"), Responsible = [new("A")], Due = Day1, Direction = direction, Target = target };

        Check(Base with { Tasks = [task] }).Select(p => p.Code).Should().Equal(code is null ? [] : [code]);
    }

    [Rule("G1")]
    [Fact]
    public void Check_VersionsThatShareADay_Overlap()
    {
        ValueList<Problem> problems = Check(Base with
        {
            Localities = [Place("T"), Place("X1", "T", Day1.PlusDays(10), null), Place("X1", "T", null, Day1.PlusDays(10)), Place("X2", "T")],
        });

        Problem problem = problems.Should().ContainSingle().Which;
        problem.Kind.Should().Be(RegisterProblems.OverlappingVersions);
        (problem.Place.Index, problem.Place.Field, problem.Argument("date")).Should().Be((1, "from", "2016-01-11"));
    }

    [Rule("G1")]
    [Fact]
    public void Check_VersionsOnNeighbouringDays_AreRight() =>
        Check(Base with
        {
            Localities = [Place("T"), Place("X1", "T", Day1, null), Place("X1", "T", null, Day1.PlusDays(-1)), Place("X2", "T")],
        }).Should().BeEmpty();

    [Rule("G1")]
    [Fact]
    public void Check_ParentsThatChangePlacesOverTime_AreNoCycle() =>
        Check(new()
        {
            Localities =
            [
                Place("A", null, null, Day1.PlusDays(-1)), Place("B", "A", null, Day1.PlusDays(-1)),
                Place("B", null, Day1, null), Place("A", "B", Day1, null),
            ],
        }).Should().BeEmpty();

    [Rule("G1")]
    [Fact]
    public void Check_ParentsAroundOnADay_AreACycle()
    {
        Problem problem = Check(new()
        {
            Localities =
            [
                Place("A", null, null, Day1.PlusDays(-1)), Place("B", "A"), Place("C", "B"), Place("A", "C", Day1, null), Place("D", "C"),
            ],
        }).Should().ContainSingle().Which;

        problem.Kind.Should().Be(RegisterProblems.ParentCycle);
        (problem.Place.Index, problem.Argument("ids"), problem.Argument("date")).Should().Be((1, "B, C, A", "2016-01-01"));
    }

    [Rule("G1")]
    [Fact]
    public void Check_ChildBeyondItsParent_IsAProblemOfTheChild()
    {
        ValueList<Problem> problems = Check(new()
        {
            Localities =
            [
                Place("D", null, null, new LocalDate(2020, 6, 30)), Place("D", null, new LocalDate(2020, 7, 2), new LocalDate(2025, 6, 30)),
                Place("X1", "D", null, new LocalDate(2020, 6, 30)), Place("X2", "D", null, new LocalDate(2020, 7, 5)), Place("X3", "D", new LocalDate(2025, 7, 1), null),
            ],
        });

        problems.Select(p => (p.Kind, p.Argument("id"), p.Argument("date"))).Should().Equal(
            (RegisterProblems.ParentNotActive, "X2", "2020-07-01"), (RegisterProblems.ParentNotActive, "X3", "2025-07-01"));
    }

    [Fact]
    public void Check_Cycles_AreOneProblemEach()
    {
        ValueList<Problem> problems = Check(Base with
        {
            Localities = [Place("T"), Place("X1", "T") with { Succeeds = [new("X2")] }, Place("X2", "T") with { Succeeds = [new("X1")] }],
            Parties = [.. Base.Parties, Of("Q", PartyKind.Agency) with { Organization = new Id<Party>("Q") }],
            Assignments = [Assigned("R1", "A", "X1").With(succeeds: [new("R3")]), Assigned("R2", "A", "X2").With(succeeds: [new("R1")]), Assigned("R3", "A", "X2").With(succeeds: [new("R2"), new("R3")])],
        });

        problems.Select(p => (p.Kind, p.Place.Table, p.Argument("ids"))).Should().Equal(
            (RegisterProblems.SucceedsCycle, "localities", "X1, X2"),
            (RegisterProblems.OrganizationCycle, "parties", "Q"),
            (RegisterProblems.SucceedsCycle, "assignments", "R1, R2, R3"));
    }

    [Fact]
    public void Check_LongChains_NeitherOverflowNorHang()
    {
        const int Length = 200_000;
        Party[] parties = [.. Enumerable.Range(0, Length).Select(i => Of($"P{i}", PartyKind.Agency) with { Organization = new Id<Party>($"P{(i + 1) % Length}") })];
        LocalityVersion[] localities = [.. Enumerable.Range(0, Length).Select(i => Place($"X{i}", $"X{i + 1}")), Place($"X{Length}")];

        Check(new() { Parties = parties, Localities = localities }).Select(p => p.Kind).Should().Equal(RegisterProblems.OrganizationCycle);
    }

    [Fact]
    public void Check_EntangledTerritory_DoesNotHang()
    {
        // Every day another version, and all of them around.
        const int Length = 20_000;
        LocalityVersion[] localities = [.. Enumerable.Range(0, Length).Select(i => Place($"X{i}", $"X{(i + 1) % Length}", Day1.PlusDays(i), null))];

        Check(new() { Localities = localities }).Select(p => p.Kind).Should().Equal(RegisterProblems.ParentCycle);
    }

    [Rule("B1")]
    [Fact]
    public void Check_TwoUnitsInAKind_BlamesTheOneThatIsUsedLess()
    {
        ValueList<Problem> problems = Check(Base with
        {
            Contributions = [Brought("1", "USD"), Brought("2", "VND"), Brought("3", null), Brought("4", "VND"), Brought("5", "USD"), Brought("6", "VND"), Brought("7", "EUR")],
        });

        problems.Select(p => (p.Kind, p.Place.Id, p.Argument("unit"), p.Argument("other"))).Should().Equal(
            (RegisterProblems.TwoUnits, "1", "USD", "VND"), (RegisterProblems.TwoUnits, "7", "EUR", "VND"));

        static Contribution Brought(string id, string? unit) =>
            new() { Id = new(id), Assignment = new("R1"), Date = Day1, Kind = ContributionKind.Money, Amount = 1, Unit = unit };
    }

    [Rule("O0")]
    [Theory]
    [InlineData("P", "C", MembershipRole.Holder, null, null)]
    [InlineData("G", "C", MembershipRole.Leader, null, null)]
    [InlineData("G", "C", MembershipRole.Member, null, null)]
    [InlineData("P", "C", MembershipRole.Leader, "DCS2021", "role")]
    [InlineData("G", "C", MembershipRole.Holder, "DCS2021", "role")]
    [InlineData("A", "C", MembershipRole.Member, "DCS2021", "group")]
    [InlineData("G", "A", MembershipRole.Member, "DCS2022", "party")]
    public void Check_Members_FitTheirGroup(string group, string party, MembershipRole role, string? code, string? field)
    {
        Membership member = new() { Group = new(group), Party = new(party), Role = role };

        Check(Base with { Members = [member] }).Select(p => (p.Code, p.Place.Field)).Should().Equal(code is null ? [] : [(code, field)]);
    }

    [Fact]
    public void Check_Documents_AreTheirOwnIdsUntilThereAreAny()
    {
        RegisterFacts facts = Base with { Sanctions = [new() { Party = new("A"), Date = Day1, Document = new Id<IssuedDocument>("QD1") }] };

        Check(facts).Should().BeEmpty();
        Check(facts with { Documents = [new() { Id = new("QD2") }] }).Select(p => p.Kind).Should().Equal(RegisterProblems.UnknownId);
    }

    [Fact]
    public void Check_UnknownIds_AreExplainedByAsManyRecordsThatAreMissing()
    {
        RegisterFacts facts = Base with { Assignments = [Assigned("R1", "K1", "X1"), Assigned("R2", "K1", "X2"), Assigned("R3", "K2", "X2")] };

        Check(facts).Should().HaveCount(3);
        Check(facts, Missing(1)).Should().HaveCount(3);
        Check(facts, Missing(2)).Should().BeEmpty();
        Check(facts with { Parties = [.. Base.Parties, Of("A", PartyKind.Agency), Of("A", PartyKind.Agency)] }).Select(p => p.Kind)
            .Should().Equal(RegisterProblems.DuplicateId, RegisterProblems.DuplicateId);

        static RegisterDefects Missing(int records)
        {
            var defects = new RegisterDefects();
            for (int i = 0; i < records; i++)
            {
                defects.AddRecord("parties");
            }

            return defects;
        }
    }

    [Fact]
    public void Check_GapsOfAParent_AreExplainedByAVersionThatIsMissing()
    {
        var facts = new RegisterFacts { Localities = [Place("D", null, null, Day1), Place("X1", "D"), Place("X2", "D")] };
        var defects = new RegisterDefects();
        defects.AddRecord("localities");

        Check(facts).Should().HaveCount(2);
        Check(facts, defects).Should().BeEmpty();
    }

    [Fact]
    public void Check_LostZeros_AreOneProblemFromThreeOn()
    {
        Check(Lost(2)).Select(p => p.Kind).Should().Equal(RegisterProblems.UnknownId, RegisterProblems.UnknownId);
        Problem problem = Check(Lost(3)).Should().ContainSingle().Which;
        problem.Kind.Should().Be(RegisterProblems.LostZeros);
        (problem.Argument("count"), problem.Argument("id"), problem.Argument("known"), problem.Place.Index).Should().Be(("3", "1", "001", 0));

        static RegisterFacts Lost(int count) => Base with
        {
            Parties = [Of("001", PartyKind.Agency)],
            Assignments = [.. Enumerable.Range(1, count).Select(i => Assigned($"R{i}", "1", "X1"))],
        };
    }

    [Fact]
    public void Check_ActivityOutsideItsAssignment_IsAWarning()
    {
        RegisterFacts facts = Base with
        {
            Assignments = [Assigned("R1", "A", "X1").With(interval: new(Day1, Day1.PlusDays(9)))],
            Activities = [Done("H1", Day1.PlusDays(-1)), Done("H2", Day1), Done("H3", Day1.PlusDays(9)), Done("H4", Day1.PlusDays(10))],
        };

        ValueList<Problem> problems = Check(facts);

        problems.Should().OnlyContain(p => p.Kind == RegisterProblems.ActivityOutsideAssignment && p.Severity == Severity.Warning);
        problems.Select(p => p.Place.Id).Should().Equal("H1", "H4");
        ResponsibilityRegister.Create(facts).IsAccepted.Should().BeTrue();

        static Activity Done(string id, LocalDate date) => new() { Id = new(id), Assignment = new("R1"), Kind = ActivityKind.FieldVisit, Date = date };
    }

    [Fact]
    [Rule("O7")]
    public void Check_ActivityOfAnotherLinksDays_IsNoWarningAsItCounts()
    {
        // R2 goes on with R1's chain; R3 is merged into it, and R4 is another party's.
        RegisterFacts facts = Base with
        {
            Parties = [.. Base.Parties, Of("B", PartyKind.Agency)],
            Assignments =
            [
                Assigned("R1", "A", "X1").With(interval: new(Day1, Day1.PlusDays(9))),
                Assigned("R3", "A", "X1").With(interval: new(Day1, Day1.PlusDays(9))),
                Assigned("R2", "A", "X1").With(interval: new(Day1.PlusDays(10), Day1.PlusDays(19)), succeeds: [new("R1"), new("R3")]),
                Assigned("R4", "B", "X1").With(interval: new(Day1.PlusDays(10), null), succeeds: [new("R1")]),
            ],
            Activities = [Done("H1", "R1", 15), Done("H2", "R2", 5), Done("H3", "R1", 25), Done("H4", "R3", 15), Done("H5", "R4", 5)],
        };

        Check(facts).Select(p => (p.Code, p.Place.Id)).Should().Equal(("DCS2080", "H3"), ("DCS2080", "H4"), ("DCS2080", "H5"));

        static Activity Done(string id, string assignment, int day) => new() { Id = new(id), Assignment = new(assignment), Kind = ActivityKind.FieldVisit, Date = Day1.PlusDays(day) };
    }

    [Fact]
    public void Check_ScoreForNobody_IsAWarning()
    {
        RegisterFacts facts = Base with
        {
            Parties = [.. Base.Parties, Of("Head", PartyKind.Agency), Of("Under", PartyKind.Official) with { Organization = new Id<Party>("Head") }, Of("Nobody", PartyKind.Official)],
            Members = [new() { Group = new("P"), Party = new("C"), Role = MembershipRole.Holder }],
            Scores = [.. new[] { "A", "C", "P", "Head", "Under", "Nobody" }.Select(s => new ManualScore { Subject = new(s), Criterion = "c", Period = ReportingPeriod.Year(2016), Points = 1 })],
        };

        Check(facts).Select(p => (p.Kind, p.Argument("subject"))).Should().Equal((RegisterProblems.ScoreForNobody, "Nobody"));
    }

    [Fact]
    public void Check_TheSameThingTwice_IsAProblemOfTheSecond()
    {
        ValueList<Problem> problems = Check(Base with
        {
            Feedback = [Form(2016), Form(2017), Form(2016)],
            Scores = [Score("a"), Score("b"), Score("a")],
            Decisions = [Decided("s"), Decided("t"), Decided("s")],
        });

        problems.Select(p => (p.Kind, p.Place.Index)).Should().Equal(
            (RegisterProblems.SecondForm, 2), (RegisterProblems.SecondScore, 2), (RegisterProblems.SecondDecision, 2));

        static FeedbackForm Form(int year) => new() { Assignment = new("R1"), Period = ReportingPeriod.Year(year), Date = Day1, Rating = 100 };
        static ManualScore Score(string criterion) => new() { Subject = new("A"), Criterion = criterion, Period = ReportingPeriod.Year(2016), Points = 0 };
        static EvaluationDecision Decided(string scheme) =>
            new() { Scheme = scheme, Subject = new("A"), Period = ReportingPeriod.Year(2016), Grade = "good", Date = Day1 };
    }

    [Fact]
    public void Check_MoreThanAreListed_CountsTheRest()
    {
        ValueList<Problem> problems = Check(Base with { Assignments = [.. Enumerable.Range(0, 1_500).Select(i => Assigned($"R{i}", $"K{i}", "X1"))] });

        problems.Should().HaveCount(1_001);
        problems[^1].Kind.Should().Be(RegisterProblems.MoreErrors);
        problems[^1].Argument("count").Should().Be("500");
    }

    [Fact]
    public void Cycles_AreWhereEveryNodeReachesItself()
    {
        var random = new Random(11);
        for (int round = 0; round < 300; round++)
        {
            int nodes = random.Next(1, 9);
            List<(int From, int To)> edges = [.. Enumerable.Range(0, random.Next(12)).Select(_ => (random.Next(nodes), random.Next(nodes)))];
            bool[][] reaches = [.. Enumerable.Range(0, nodes).Select(_ => new bool[nodes])];
            edges.ForEach(e => reaches[e.From][e.To] = true);
            for (int k = 0; k < nodes; k++)
            {
                for (int i = 0; i < nodes; i++)
                {
                    for (int j = 0; j < nodes; j++)
                    {
                        reaches[i][j] |= reaches[i][k] && reaches[k][j];
                    }
                }
            }

            IEnumerable<string> expected = Enumerable.Range(0, nodes).Where(n => reaches[n][n])
                .Select(n => string.Join(',', Enumerable.Range(0, nodes).Where(m => reaches[n][m] && reaches[m][n]))).Distinct();

            Cycles.Find(nodes, edges).Select(p => string.Join(',', p)).Should().BeEquivalentTo(expected);
        }
    }

    private static ValueList<Problem> Check(RegisterFacts facts, RegisterDefects? defects = null) => RegisterCheck.Check(facts, defects ?? RegisterDefects.None);

    private static LocalityVersion Place(string id, string? parent = null, LocalDate? from = null, LocalDate? to = null) => new()
    {
        Locality = new(id),
        Level = LocalityLevel.Commune,
        Parent = parent is null ? null : new Id<Locality>(parent),
        Interval = new(from, to),
    };

    private static Party Of(string id, PartyKind kind) => new() { Id = new(id), Kind = kind };

    private static ResponsibilityAssignment Assigned(string id, string party, string locality) =>
        new() { Id = new(id), Party = new(party), Role = AssignmentRole.InCharge, Locality = new Id<Locality>(locality) };
}
