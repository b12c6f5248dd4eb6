using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Successions;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Tests.Territories;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;
using static DuaCoSo.Domain.Tests.Territories.Places;

namespace DuaCoSo.Domain.Tests.Successions;

[Rule("G2")]
public sealed class SuccessionPlanTests
{
    private static readonly LocalDate Said = new(2025, 6, 20);

    [Fact]
    public void Create_Merger_SucceedsOnTheMergedCommune()
    {
        SuccessionPlan plan = Plan([Of("1", "an", "A"), Of("2", "binh", "B"), Of("3", "an", "D")], Merge("AB", "A", "B"));

        plan.Items.Select(i => (i.Kind, i.Proposed!.Party.Key, i.Proposed.Id.Key, i.Ended.Single().Key)).Should().Equal(
            (SuccessionKind.Succession, "an", "1-20250701", "1"), (SuccessionKind.Succession, "binh", "2-20250701", "2"));
        plan.Items.Should().OnlyContain(i => i.Proposed!.Locality == new Id<Locality>("AB") && i.Proposed.Interval == DateRange.Since(Reform) && i.Proposed.Succeeds.Equals(i.Ended));
        plan.Conflicts.Should().Equal(
            new SuccessionConflict { Kind = SuccessionConflictKind.Crowded, Rule = "lead", Target = "AB" });
    }

    [Fact]
    public void Create_DuplicatesOfOneParty_CollapseIntoOneThatSucceedsThemAll()
    {
        SuccessionPlan plan = Plan([Of("2", "an", "B"), Of("1", "an", "A", to: new(2026, 12, 31)), Of("3", "an", "A", "monitor")], Merge("AB", "A", "B"));

        plan.Items.Select(i => (i.Kind, Keys(i.Ended))).Should().Equal((SuccessionKind.Collapse, "1 2"), (SuccessionKind.Succession, "3"));
        plan.Items[0].Proposed!.Interval.To.Should().BeNull("the longest of them goes on");
        plan.Conflicts.Should().BeEmpty();
    }

    [Fact]
    public void Create_DuplicatesForSeveralSectors_StayApart()
    {
        SuccessionPlan plan = Plan([Of("1", "an", "A", sector: "economy"), Of("2", "an", "B", sector: "culture")], Merge("AB", "A", "B"));

        plan.Items.Select(i => (i.Kind, i.Proposed!.Sector!.Value.Code)).Should().Equal((SuccessionKind.Succession, "economy"), (SuccessionKind.Succession, "culture"));
    }

    [Fact]
    public void Create_MergerIntoOneThatGoesOn_TouchesItsAssignmentsOnlyToCollapse()
    {
        ResponsibilityAssignment[] assignments = [Of("1", "an", "A"), Of("2", "an", "B"), Of("3", "binh", "B", "monitor")];

        SuccessionPlan plan = Plan(assignments, Merge("B", "A", "B"));

        plan.Items.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = SuccessionKind.Collapse, Ended = Assignments("1", "2") });
        plan.AcceptAll(Said).Require().Facts.Assignments.Single(a => a.Id.Key == "3").Interval.To.Should().BeNull();
    }

    [Fact]
    public void Create_Split_ProposesEachPartAndTheChainGoesOnWithTheFirst()
    {
        SuccessionPlan plan = Plan(
            [Of("1", "an", "B")],
            new LocalitySplit { On = Reform, Locality = new("B"), Into = [new() { Id = new("A0") }, new() { Id = new("B") }] });

        plan.Items.Select(i => (i.Kind, i.Proposed!.Id.Key, i.Proposed.Locality!.Value.Key)).Should().Equal(
            (SuccessionKind.Part, "1-20250701", "B"), (SuccessionKind.Part, "1-20250701-2", "A0"));
        AssignmentTable table = plan.AcceptAll(Said).Require().Assignments;
        table.Chain[table.Keys.Find("1")].Should().Be(table.Chain[table.Keys.Find("1-20250701")]).And.NotBe(table.Chain[table.Keys.Find("1-20250701-2")]);
    }

    [Fact]
    public void Create_AbolishedLevel_EndsItsAssignmentsAndSaysSo()
    {
        SuccessionPlan plan = Plan([Of("1", "an", "H1", "monitor"), Of("2", "binh", "A")], NoDistricts);

        plan.Items.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = SuccessionKind.Ending, Ended = Assignments("1"), Proposed = (object?)null });
        plan.Conflicts.Should().ContainSingle(c => c.Kind == SuccessionConflictKind.NoSuccessor && c.Assignment!.Value.Key == "1");
        plan.AcceptAll(Said).Require().Facts.Assignments.Single(a => a.Id.Key == "1").Interval.To.Should().Be(Eve);
    }

    [Fact]
    public void Create_WhatBreaksARule_IsListed()
    {
        SuccessionPlan plan = Plan(
            [Of("1", "an", "A"), Of("2", "binh", "B"), Of("3", "binh", "C"), Of("4", "so", "D")],
            new LocalitySplit { On = Reform, Locality = new("B"), Into = [new() { Id = new("B1") }, new() { Id = new("B2") }] },
            new LocalitySplit { On = Reform, Locality = new("D"), Into = [new() { Id = new("D1") }] },
            new LocalityKindChange { On = Reform, Locality = new("H2"), Kind = "đặc khu", Level = LocalityLevel.Commune });

        plan.Conflicts.Select(c => c.ToString()).Should().Equal(
            "Uncovered lead D1", "Uncovered lead H2", "Overloaded lead binh", "Misplaced 4-20250701");
    }

    [Fact]
    public void Create_AssignmentsThatAreNotInForceAndBeyond_AreLeftAlone()
    {
        SuccessionPlan plan = Plan([Of("1", "an", "A", to: Eve), Of("2", "an", "A", from: Reform.PlusDays(10)), Of("3", "an", "B", to: Reform)], Merge("AB", "A", "B"));

        plan.Items.Should().ContainSingle().Which.Ended.Should().Equal(Assignments("3"));
        plan.Items[0].Proposed!.Interval.Should().Be(DateRange.Only(Reform));
        plan.Conflicts.Should().Contain(c => c.Kind == SuccessionConflictKind.NotBegun && c.Assignment!.Value.Key == "2");
    }

    [Fact]
    public void Create_OnADateAlreadyRecorded_PlansFromWhatTheVersionsSucceed()
    {
        ResponsibilityRegister recorded = Register([Of("1", "an", "A"), Of("2", "an", "B"), Of("3", "an", "AB", from: Reform)], Province.Apply([Merge("AB", "A", "B")]).Require().Versions);

        SuccessionPlan plan = SuccessionPlan.ForDate(recorded, Reform, Rules);

        plan.Items.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = SuccessionKind.Ending, Ended = Assignments("1", "2") });
        plan.Conflicts.Should().ContainSingle(c => c.Kind == SuccessionConflictKind.AlreadyBegun && c.Assignment!.Value.Key == "3");
    }

    [Fact]
    public void ForDate_BeyondTheYearsServed_IsAnArgumentError() =>
        FluentActions.Invoking(() => SuccessionPlan.ForDate(Register([Of("1", "an", "A")]), new(2101, 1, 1), Rules)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    [Rule("R1")]
    public void Register_OfAnAssignmentThatNoVerbCanFollow_IsRefused() =>
        ResponsibilityRegister.Create(new()
        {
            Parties = [new() { Id = new("an"), Kind = PartyKind.Official }],
            Assignments = [new() { Id = new("1"), Party = new("an"), Role = AssignmentRole.InCharge, Version = 1, ChangedOn = new(2200, 1, 1) }],
        }).Problems.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = RegisterProblems.DateOutOfRange, Place = new { Id = "1", Field = "changedOn" } });

    [Fact]
    public void Accept_SomeItems_AppliesThemAlone()
    {
        SuccessionPlan plan = Plan([Of("1", "an", "A"), Of("2", "binh", "B")], Merge("AB", "A", "B"));

        ResponsibilityRegister after = plan.Accept([plan.Items[1]], Said).Require();

        after.Facts.Assignments.Select(a => (a.Id.Key, a.Interval.To)).Should().Equal(("1", null), ("2", Eve), ("2-20250701", null));
        plan.CarryOut([plan.Items[1]], Copies(plan), Said).Should().BeEquivalentTo(new { Ended = new[] { new { Id = new Id<ResponsibilityAssignment>("2") } }, Begun = new[] { new { plan.Items[1].Proposed!.Id, plan.Items[1].Proposed!.Terms } } });
        plan.Register.Facts.Assignments.Should().OnlyContain(a => a.Interval.To == null, "nothing is applied until it is accepted");
        FluentActions.Invoking(() => Plan([Of("1", "an", "A")], Merge("AB", "A", "B")).Accept(plan.Items, Said)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void CarryOut_EachKind_HappensThroughItsVerb()
    {
        ChangeList changes = new()
        {
            Localities = [Merge("B", "A", "B"), NoDistricts],
            Parties = [new() { On = Reform, Replaced = [new("so")], By = new("so3") }],
        };
        ResponsibilityAssignment[] assignments = [Of("1", "an", "A"), Of("2", "an", "B"), Of("3", "so", "V", "twinned"), Of("4", "so2", "H1", "monitor")];
        SuccessionPlan plan = SuccessionPlan.Create(Register(assignments), changes, Rules).Require();

        List<ResponsibilityAssignment> kept = Copies(plan);
        SuccessionOutcome outcome = plan.CarryOut(plan.Items, kept, Said);

        outcome.Ended.Should().OnlyContain(a => kept.Exists(k => ReferenceEquals(k, a)), "the caller's own have ended, to be saved where they are");
        outcome.Ended.Select(a => (a.Id.Key, a.EndReason!.Value, a.Version)).Should().Equal(("1", EndReason.Relocated, 1L), ("2", EndReason.Renewed, 1L), ("3", EndReason.Transferred, 1L), ("4", EndReason.LocalityEnded, 1L));
        outcome.Ended.SelectMany(a => a.PendingEvents).Should().Equal(
            new AssignmentRelocated(new("1"), new("B"), new("1-20250701"), Reform, Said), new AssignmentRenewed(new("2"), new("1-20250701"), Reform, Said),
            new AssignmentTransferred(new("3"), new("so3"), new("3-20250701"), Reform, Said), new AssignmentEnded(new("4"), EndReason.LocalityEnded, Eve, Said));
        outcome.Begun.SelectMany(a => a.PendingEvents).Should().Equal(outcome.Begun.Select(a => new AssignmentMade(a.Id, a.Terms, a.Succeeds, Said)));
        outcome.Begun.Should().OnlyContain(a => a.Version == 1 && a.ChangedOn == Said);
        plan.AcceptAll(Said).Require().Facts.Assignments.Should().OnlyContain(a => a.Version == 1 && a.PendingEvents.Count == 0, "a register keeps what happened, and leaves the events to the application");
        plan.Register.Facts.Assignments.Should().OnlyContain(a => a.Version == 0);
    }

    [Fact]
    public void CarryOut_OfSeveralParts_EndsOnceWithThePartThatTheChainGoesOnWith()
    {
        SuccessionPlan plan = Plan([Of("1", "an", "B")], new LocalitySplit { On = Reform, Locality = new("B"), Into = [new() { Id = new("A0") }, new() { Id = new("B") }] });

        plan.CarryOut(plan.Items, Copies(plan), Said).Ended.Should().ContainSingle().Which.PendingEvents.Should().Equal(new AssignmentRenewed(new("1"), new("1-20250701"), Reform, Said));
        plan.CarryOut([plan.Items[1]], Copies(plan), Said).Ended.Should().ContainSingle().Which.PendingEvents.Should().Equal(new AssignmentRelocated(new("1"), new("A0"), new("1-20250701-2"), Reform, Said));
    }

    [Fact]
    public void CarryOut_WhereAnotherBeganOnTheDate_GivesWayToIt()
    {
        ResponsibilityRegister recorded = Register([Of("1", "an", "A"), Of("3", "an", "AB", from: Reform)], Province.Apply([Merge("AB", "A", "B")]).Require().Versions);
        SuccessionPlan plan = SuccessionPlan.ForDate(recorded, Reform, Rules);

        plan.CarryOut(plan.Items, Copies(plan), Said).Should().BeEquivalentTo(new { Begun = Array.Empty<object>() })
            .And.Subject.As<SuccessionOutcome>().Ended[0].PendingEvents.Should().Equal(new AssignmentRelocated(new("1"), new("AB"), new("3"), Reform, Said));
    }

    [Fact]
    public void CarryOut_WithWhatIsMissingOrChangedOrRefuses_NamesAllAndChangesNothing()
    {
        SuccessionPlan plan = Plan([Of("1", "an", "A"), Of("2", "an", "B"), Of("3", "binh", "A"), Of("4", "binh", "B")], Merge("AB", "A", "B"));
        List<ResponsibilityAssignment> kept = Copies(plan);
        kept.RemoveAll(a => a.Id.Key == "1");
        AssignmentTerms terms = kept[2].Terms;
        kept[0].Correct(kept[0].Terms with { Role = AssignmentRole.Monitor }, Said);
        kept[2].Correct(terms with { Role = AssignmentRole.Monitor }, Said);
        kept[2].Correct(terms, Said.PlusDays(1));
        var before = kept.Select(a => (a.Id, a.Version, a.Interval)).ToList();

        FluentActions.Invoking(() => plan.CarryOut(plan.Items, kept, Said)).Should().Throw<DomainException>()
            .Which.Problems.Select(p => p.Code).Should().StartWith(["DCS5107", "DCS5108"]).And.HaveCount(3);
        kept.Select(a => (a.Id, a.Version, a.Interval)).Should().Equal(before);
    }

    [Fact]
    [Rule("C2")]
    public void Accept_WithoutWhatAnAssignmentNeeds_NamesTheOrphan()
    {
        ChangeList changes = new() { Localities = [Merge("B", "A", "B")], Parties = [new() { On = Reform, Replaced = [new("so")], By = new("so3") }] };
        SuccessionPlan plan = SuccessionPlan.Create(Register([Of("1", "an", "A"), Of("2", "binh", "B"), Of("3", "so", "V", "twinned")]), changes, Rules).Require();

        Checked<ResponsibilityRegister> none = plan.Accept([], Said);

        none.IsAccepted.Should().BeTrue("a person may mean it");
        none.Problems.Select(p => (p.Code, p.Severity, p.Place.Id, p.Argument("ended"))).Should().Equal(("DCS5106", Severity.Warning, "1", "A"), ("DCS5106", Severity.Warning, "3", "so"));
        plan.AcceptAll(Said).Problems.Should().BeEmpty();
    }

    [Fact]
    [Rule("O7")]
    public void Create_PartsOfTwoThatGoOn_KeepBothChainsWhereTheyAre()
    {
        SuccessionPlan plan = Plan([Of("1", "an", "A"), Of("2", "an", "B")], Giving("A", "N"), Giving("B", "N"));

        plan.Items.Select(i => (i.Kind, Keys(i.Ended), i.Proposed!.Locality!.Value.Key, i.Proposed.Id.Key)).Should().Equal(
            (SuccessionKind.Part, "1", "A", "1-20250701"), (SuccessionKind.Collapse, "1 2", "N", "2-20250701-2"), (SuccessionKind.Part, "2", "B", "2-20250701"));
        Chains(plan).Should().Equal("1 1-20250701", "2 2-20250701", "2-20250701-2");
    }

    [Fact]
    [Rule("O7")]
    public void Create_WholeAndPartUnderOneOfficial_LoseNoChain()
    {
        // A gives a part to N and goes on, B goes into N: what was B's chain is N's.
        SuccessionPlan plan = Plan([Of("1", "an", "A"), Of("2", "an", "B")], Giving("A", "N"), Merge("N", "B"));

        Chains(plan).Should().Equal("1 1-20250701", "2 2-20250701");
        plan.Items.Single(i => i.Proposed!.Locality == new Id<Locality>("N")).Should().BeEquivalentTo(new { Kind = SuccessionKind.Collapse, Ended = Assignments("1", "2"), Proposed = new { Succeeds = Assignments("2") } });
    }

    [Fact]
    [Rule("O7")]
    public void Create_OneDividedBetweenTwo_LosesNoChainThatCanGoOn() =>
        Chains(Plan([Of("1", "an", "A"), Of("2", "an", "B"), Of("3", "an", "C")], Merge("P1", "A", "B"), Merge("P2", "A", "C"), new LocalityMove { On = Reform, Locality = new("V"), Parent = new("P1") }))
            .Should().Equal(["1 1-20250701", "2", "3 3-20250701"], "three were owed in July, and three are");

    [Fact]
    [Rule("O7")]
    public void Create_PartyCarriedOn_PassesThePactOnWithoutAChain()
    {
        ChangeList changes = new() { Parties = [new() { On = Reform, Replaced = [new("so"), new("so2")], By = new("so3"), Document = new("QĐ-1") }] };

        SuccessionPlan plan = SuccessionPlan.Create(
            Register([Of("1", "so", "V", "twinned"), Of("2", "so2", "V", "twinned"), Of("3", "so", null, "focalPoint"), Of("4", "an", "A")]), changes, Rules).Require();

        plan.Items.Select(i => (i.Kind, Keys(i.Ended), i.Proposed!.Party.Key, i.Proposed.Locality?.Key)).Should().Equal(
            (SuccessionKind.Collapse, "1 2", "so3", "V"), (SuccessionKind.Handover, "3", "so3", null));
        plan.Items.Should().OnlyContain(i => i.Proposed!.Document!.Value.Key == "QĐ-1");
        ResponsibilityRegister after = plan.AcceptAll(Said).Require();
        after.Facts.Parties.Single(p => p.Id.Key == "so").Interval.To.Should().Be(Eve);
        after.Assignments.Chain[after.Assignments.Keys.Find("1")].Should().NotBe(after.Assignments.Chain[after.Assignments.Keys.Find("1-20250701")]);
    }

    [Fact]
    public void Create_PartyAndPlaceAtOnce_GoToTheNewPartyOnTheNewPlace()
    {
        ChangeList changes = new() { Localities = [Merge("AB", "A", "B")], Parties = [new() { On = Reform, Replaced = [new("so")], By = new("so3") }] };

        SuccessionPlan plan = SuccessionPlan.Create(Register([Of("1", "so", "A", "twinned")]), changes, Rules).Require();

        plan.Items.Should().ContainSingle().Which.Proposed.Should().BeEquivalentTo(new { Party = new Id<Party>("so3"), Locality = new Id<Locality>("AB") });
    }

    [Fact]
    public void Create_WrongChanges_AreAllProblems()
    {
        ChangeList changes = new()
        {
            Localities = [Merge("AB", "nobody")],
            Parties =
            [
                new() { On = Reform, Replaced = [new("nobody")], By = new("so3") },
                new() { On = Reform, Replaced = [new("so3")], By = new("so3") },
                new() { On = Reform, Replaced = [], By = new("gone") },
            ],
        };

        SuccessionPlan.Create(Register([]), changes, Rules).Problems.Select(p => (p.Code, p.Place.Index, p.Place.Field)).Should().Equal(
            ("DCS1403", 0, "from"), ("DCS5101", 1, "from"), ("DCS5103", 2, "into"), ("DCS5104", 3, "from"), ("DCS5102", 3, "into"));
    }

    [Fact]
    public void Create_ChangesOfSeveralDates_IsTheCallersBug()
    {
        ChangeList changes = new() { Localities = [Merge("AB", "A", "B"), Merge("CD", "C", "D") with { On = Eve }] };

        FluentActions.Invoking(() => SuccessionPlan.Create(Register([]), changes, Rules)).Should().Throw<ArgumentException>();
        changes.Dates.Should().Equal(Eve, Reform);
        changes.On(Eve).Localities.Should().ContainSingle();
    }

    [Fact]
    public void Create_KeysThatAreTakenOrLong_AreNumberedAndCut()
    {
        string longest = new('x', 100);

        SuccessionPlan plan = Plan([Of("1", "an", "A"), Of("1-20250701", "binh", "C"), Of(longest, "binh", "A")], Merge("AB", "A", "B"));

        plan.Items.Select(i => i.Proposed!.Id.Key).Should().Equal("1-20250701-2", longest[..91] + "-20250701");
    }

    [Fact]
    [Rule("F1")]
    [Rule("O7")]
    public void AcceptAll_ThreeCommunesMergedUnderOneOfficial_ExpectOneForm()
    {
        ResponsibilityRegister after = Plan([Of("1", "an", "A"), Of("2", "an", "B"), Of("3", "an", "C")], Merge("ABC", "A", "B", "C")).AcceptAll(Said).Require();

        Forms(after, ReportingPeriod.Quarter(2025, 2)).Should().Be(3);
        Forms(after, ReportingPeriod.Quarter(2025, 3)).Should().Be(1, "not four: the old assignments end, and the new one goes on with the first's chain");
        Forms(after, ReportingPeriod.Year(2025)).Should().Be(3, "each chain of the year expects one: the merged commune's is the first's");
    }

    [Fact]
    [Rule("O7")]
    public void AcceptAll_July2025UnderDecree09_OwesEachDutyOnce()
    {
        ResponsibilityRegister after = Plan([Of("1", "an", "A"), Of("2", "an", "B"), Of("3", "binh", "C")], Merge("ABC", "A", "B", "C")).AcceptAll(Said).Require();

        Owed(ReportingPeriod.Month(2025, 6)).Should().Equal("1", "2", "3");
        Owed(ReportingPeriod.Month(2025, 7)).Should().Equal("1-20250701", "2", "3-20250701");
        Owed(ReportingPeriod.Month(2025, 8)).Should().Equal("1-20250701", "3-20250701");

        IEnumerable<string> Owed(ReportingPeriod month) => Rules.Assess(after, month, new(2025, 12, 31)).Obligations.Select(o => o.Assignment.Key);
    }

    private static LocalitySplit Giving(string from, string to) => new() { On = Reform, Locality = new(from), Into = [new() { Id = new(from) }, new() { Id = new(to) }] };

    /// <summary>The chains once all is accepted, each by its links.</summary>
    private static IEnumerable<string> Chains(SuccessionPlan plan)
    {
        AssignmentTable table = plan.AcceptAll(Said).Require().Assignments;
        return Enumerable.Range(0, table.ChainCount).Select(c => string.Join(' ', table.Links(c).ToArray().Select(l => table.Keys[l]))).Order(StringComparer.Ordinal);
    }

    private static Policy Rules { get; } = Policy.Create(new()
    {
        Id = "succession",
        Title = new("Kế tiếp", "Succession"),
        Province = "37",
        LegalBasis = [new() { Number = "1-QĐ/TU" }],
        Effective = DateRange.Since(new(2016, 1, 1)),
        Periods = PeriodScheme.Decree09,
        Assignments =
        [
            new()
            {
                Code = "lead", Role = AssignmentRole.InCharge, AssigneeKinds = [PartyKind.Official], LocalityLevel = LocalityLevel.Commune, MinPerTarget = 1, MaxPerTarget = 1, MaxPerAssignee = 2,
            },
        ],
        Obligations = [new FrequencyRule { Code = "visit", Activities = [ActivityKind.FieldVisit], Every = PeriodKind.Month, AppliesTo = new() { Roles = [AssignmentRole.InCharge] } }],
        Feedback = new() { Roles = [AssignmentRole.InCharge] },
    }).Require();

    private static int Forms(ResponsibilityRegister register, ReportingPeriod period)
    {
        Policy calendar = Policy.Create(Rules.Definition with { Periods = PeriodScheme.Calendar }).Require();
        return calendar.Assess(register, period, new(2026, 1, 31)).Feedback!.Expected;
    }

    private static SuccessionPlan Plan(ResponsibilityAssignment[] assignments, params Reorganisation[] changes) =>
        SuccessionPlan.Create(Register(assignments), new() { Localities = changes.ToValueList() }, Rules).Require();

    private static ResponsibilityRegister Register(ResponsibilityAssignment[] assignments, IReadOnlyList<LocalityVersion>? localities = null) => ResponsibilityRegister.Create(new()
    {
        Localities = localities ?? Versions,
        Parties =
        [
            new() { Id = new("an"), Kind = PartyKind.Official },
            new() { Id = new("binh"), Kind = PartyKind.Official },
            new() { Id = new("so"), Kind = PartyKind.Agency },
            new() { Id = new("so2"), Kind = PartyKind.Agency },
            new() { Id = new("so3"), Kind = PartyKind.Agency },
            new() { Id = new("gone"), Kind = PartyKind.Agency, Interval = DateRange.Until(Eve) },
        ],
        Assignments = assignments,
    }).Require();

    private static ResponsibilityAssignment Of(
        string id, string party, string? locality, string role = "inCharge", LocalDate? from = null, LocalDate? to = null, string? sector = null) => new()
        {
            Id = new(id),
            Party = new(party),
            Role = new(role),
            Locality = locality is null ? null : new Id<Locality>(locality),
            Sector = sector is null ? null : new Sector(sector),
            Interval = new(from, to),
        };

    private static ValueList<Id<ResponsibilityAssignment>> Assignments(params string[] ids) => ids.Select(i => new Id<ResponsibilityAssignment>(i)).ToValueList();

    /// <summary>The assignments of a plan's register as an application keeps them: objects of its own.</summary>
    private static List<ResponsibilityAssignment> Copies(SuccessionPlan plan) => [.. plan.Register.Facts.Assignments.Select(a => (ResponsibilityAssignment)a.Snapshot())];

    private static string Keys(ValueList<Id<ResponsibilityAssignment>> ids) => string.Join(' ', ids);
}
