using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Rolls;
using DuaCoSo.Domain.Territories;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Rolls;

/// <summary>What the roll says before an assignment is made, and when somebody leaves.</summary>
[Rule("C1"), Rule("C2")]
public sealed class AssignmentRollTests
{
    private static readonly LocalDate On = new(2024, 9, 1);

    private static readonly Policy Policy = Policy.Create(new PolicyDefinition
    {
        Id = "roll",
        Title = new("Sổ phân công", "Roll"),
        Province = "20",
        LegalBasis = [new() { Number = "1434-QĐ/TU" }],
        Effective = DateRange.Since(new(2023, 10, 1)),
        Assignments =
        [
            new() { Code = "commune", Role = AssignmentRole.InCharge, AssigneeKinds = [PartyKind.Official, PartyKind.Post], LocalityLevel = LocalityLevel.Commune, MinPerTarget = 1, MaxPerTarget = 2, MinPerAssignee = 1, MaxPerAssignee = 2 },
            new() { Code = "sector", Role = AssignmentRole.TeamLeader, AssigneeKinds = [PartyKind.Team], Sectors = [Sector.Economy], MinPerTarget = 1 },
        ],
    }).Require();

    private readonly List<ResponsibilityAssignment> _assignments =
    [
        InCharge("1", "an", "X1"), InCharge("2", "an", "X2"), InCharge("3", "binh", "X2"), InCharge("4", "chair", "X3"),
        new() { Id = new("5"), Party = new("team"), Role = AssignmentRole.TeamLeader, Sector = Sector.Economy, Interval = DateRange.Since(new(2024, 1, 1)) },
    ];

    private readonly List<Roster> _rosters =
    [
        new() { Group = new() { Id = new("chair"), Kind = PartyKind.Post }, Members = [Of("chair", "an", MembershipRole.Holder)] },
        new() { Group = new() { Id = new("team"), Kind = PartyKind.Team }, Members = [Of("team", "an", MembershipRole.Leader), Of("team", "dung", MembershipRole.Member), Of("team", "an", MembershipRole.Member)] },
    ];

    private readonly List<Party> _parties =
    [
        Official("an", "A", Position.Head), Official("binh", "B", Position.Member), Official("chi", "A", Position.Member), Official("dung", "B", Position.Member),
        new() { Id = new("A"), Kind = PartyKind.Agency }, new() { Id = new("B"), Kind = PartyKind.Agency },
    ];

    [Fact]
    public void Check_NewAssignments_SaysAllThatTheyWouldBreakAtOnce()
    {
        AssignmentRoll roll = Roll();

        Checked<AssignmentRoll> foreseen = roll.Check(
            Make("6", "chi", "X2"), Make("7", "an", "X3"), Make("8", "A", "X1"), Make("9", "chi", "D"), Make("10", "gone", "X4"));

        foreseen.IsAccepted.Should().BeTrue();
        Told(foreseen.Problems).Should().Equal(
            "DCS5202 X2 3 2", "DCS5203 an 3 2", "DCS5205 10", "DCS5206 8", "DCS5206 9");
        foreseen.Problems[0].Argument("rule").Should().Be("commune");
        foreseen.Problems[0].Argument("date").Should().Be("2024-09-01");
        Told(foreseen.Require().Findings).Should().NotContain("DCS5201 X4 0 1");
        Told(roll.Findings).Should().Equal("DCS5201 X4 0 1");
    }

    [Fact]
    public void Check_WhatWasBadAlready_IsSaidAgainOnlyWhenItGetsWorse()
    {
        _assignments.AddRange([InCharge("6", "chi", "X2"), InCharge("7", "dung", "X2")]);
        AssignmentRoll roll = Roll();

        Told(roll.Findings).Should().Contain("DCS5202 X2 4 2");
        Told(roll.Check(Make("8", "chi", "X4")).Problems).Should().BeEmpty();
        Told(roll.Check(_assignments[^1].With(interval: DateRange.Until(new(2024, 8, 31)))).Problems).Should().BeEmpty("three are too many still, but fewer than four");
        Told(roll.Check(Make("8", "binh", "X2")).Problems).Should().Equal("DCS5202 X2 5 2");
    }

    [Fact]
    public void Check_AnotherDay_SaysThatNothingWasChecked()
    {
        var later = ResponsibilityAssignment.Assign(new("6"), new() { Party = new("chi"), Role = AssignmentRole.InCharge, Locality = new("X2"), Interval = DateRange.Since(On.PlusDays(1)) }, On);

        Problem problem = Roll().Check(later).Problems.Should().ContainSingle().Subject;

        problem.Kind.Should().Be(RollProblems.NotOnTheDay);
        problem.Argument("interval").Should().Be("2024-09-02/..");
    }

    [Fact]
    [Rule("R1")]
    public void Check_UnknownParty_IsRefusedByTheFacts()
    {
        Checked<AssignmentRoll> foreseen = Roll().Check(Make("6", "nobody", "nowhere"));

        foreseen.IsAccepted.Should().BeFalse();
        foreseen.Problems.Select(p => p.Code).Should().Equal("DCS2002", "DCS2002");
    }

    [Fact]
    public void Check_Rosters_SeesWhoHoldsThePost()
    {
        AssignmentRoll roll = Roll();
        _rosters[0].Vacate(new("an"), MembershipRole.Holder, On.PlusDays(-1), On);

        Told(roll.Check([], _rosters).Problems).Should().Equal("DCS5205 4");
    }

    [Fact]
    [Rule("O0")]
    public void WhenLeaves_Head_NamesEverythingThatFallsVacant()
    {
        Departure plan = Roll().WhenLeaves(new("an"), EndReason.Retired);

        plan.Assignments.Select(a => (a.Assignment.Key, string.Join(',', a.Uncovers))).Should().Equal(("1", "commune"), ("2", ""));
        plan.Memberships.Select(m => (m.Group.Key, m.Role, m.Orphaned.Count)).Should().Equal(
            ("chair", MembershipRole.Holder, 1), ("team", MembershipRole.Leader, 1), ("team", MembershipRole.Member, 0));
        plan.Localities.Select(l => l.Key).Should().Equal("X1", "X2", "X3");
        Told(plan.Findings).Should().Equal("DCS5205 1", "DCS5205 2", "DCS5205 4", "DCS5205 5");
    }

    [Fact]
    public void WhenLeaves_Candidates_AreOfTheSameOrganisationThenPositionThenTheLeastLoaded()
    {
        _parties.AddRange([Official("en", "B", Position.Head), Official("gia", null, null), new() { Id = new("deputy"), Kind = PartyKind.Post }]);
        _rosters.Add(new() { Group = new() { Id = new("held"), Kind = PartyKind.Post }, Members = [Of("held", "gia", MembershipRole.Holder)] });

        Departure plan = Roll().WhenLeaves(new("an"), EndReason.Left);

        VacatedAssignment first = plan.Assignments[0];
        first.Candidates.Select(c => (c.Party.Key, c.IsOfSameOrganization, c.HasSamePosition, c.Load)).Should().Equal(
            ("chi", true, false, 0), ("en", false, true, 0), ("dung", false, false, 0), ("gia", false, false, 0), ("binh", false, false, 1), ("held", false, false, 0));
        first.Candidates[0].ToString().Should().Be("chi (0)");
        plan.Assignments[1].Candidates.Select(c => c.Party.Key).Should().NotContain("binh", "X2 is in his charge already");
        plan.Memberships[1].Candidates.Select(c => c.Party.Key).Should().Equal("dung", "chi", "en", "binh", "gia");
        plan.Memberships[1].Candidates[0].IsInTeam.Should().BeTrue();
    }

    [Fact]
    public void WhenLeaves_MoreThanOneCanCarry_IsSharedWithinTheLimits()
    {
        _assignments.AddRange([InCharge("6", "chi", "X4"), InCharge("7", "chi", "X3")]);

        Departure plan = Roll().WhenLeaves(new("an"), EndReason.Left);

        plan.Assignments.Select(a => a.Proposed?.Key).Should().Equal("dung", "dung");
        plan.Assignments[0].Candidates.Select(c => c.Party.Key).Should().Equal("dung", "binh");
        (plan with { Assignments = [] }).ToString().Should().Be("an 2024-09-01");
    }

    [Fact]
    public void WhenLeaves_NobodyCanCarry_EndsIt()
    {
        _parties.RemoveAll(p => p.Id.Key is "chi" or "dung");
        _rosters[1] = new() { Group = _rosters[1].Group, Members = [Of("team", "an", MembershipRole.Leader)] };
        _assignments.Add(InCharge("6", "binh", "X4"));
        Departure plan = Roll().WhenLeaves(new("an"), EndReason.Retired);
        plan.Assignments.Where(a => a.Proposed is not null || a.Candidates.Count > 0).Should().BeEmpty();

        plan.CarryOutAll(_assignments, _rosters, _ => default, document: null, On).Should().BeEmpty();

        _assignments[0].EndReason.Should().Be(EndReason.Retired);
        _assignments[0].Interval.To.Should().Be(On.PlusDays(-1));
        Told(Roll().Findings).Should().Equal("DCS5201 X1 0 1");
    }

    [Fact]
    [Rule("O7")]
    public void CarryOutAll_Plan_LeavesNothingBehind()
    {
        Departure plan = Roll().WhenLeaves(new("an"), EndReason.Left);

        ValueList<ResponsibilityAssignment> made = plan.CarryOutAll(_assignments, _rosters, i => new($"{i.Assignment}b"), new("9-QĐ/HU"), On);

        made.Select(a => (a.Id.Key, a.Party.Key, a.Locality?.Key, a.Document?.Key)).Should().Equal(("1b", "chi", "X1", "9-QĐ/HU"), ("2b", "chi", "X2", "9-QĐ/HU"));
        _assignments[0].PendingEvents.Should().Equal(new AssignmentTransferred(new("1"), new("chi"), new("1b"), On, On));
        _rosters[0].HoldersOn(On).Should().Equal(new Id<Party>("chi"));
        _rosters[1].HoldersOn(On).Should().Equal(new Id<Party>("dung"));
        _rosters[1].PendingEvents.Should().Equal(
            new MemberReplaced(new("team"), new("an"), new("dung"), MembershipRole.Leader, On, On), new MemberLeft(new("team"), new("an"), MembershipRole.Member, On.PlusDays(-1), On));
        _assignments.AddRange(made);
        _parties[0] = _parties[0] with { Interval = DateRange.Until(On.PlusDays(-1)) };
        Told(Roll().Findings).Should().Equal("DCS5201 X4 0 1");
    }

    [Fact]
    public void CarryOutAll_ChangedSince_RefusesWithEveryProblemAndChangesNothing()
    {
        Departure plan = Roll().WhenLeaves(new("an"), EndReason.Left);
        _assignments[1].TransferTo(new("2a"), new("dung"), On.PlusDays(-9), document: null, On);
        _assignments[0].Correct(_assignments[0].Terms with { Party = new("chi") }, On);
        _rosters[0].Vacate(new("an"), MembershipRole.Holder, On.PlusDays(-1), On);
        long[] versions = [.. _assignments.Select(a => a.Version), .. _rosters.Select(r => r.Version)];

        DomainException refused = FluentActions.Invoking(() => plan.CarryOutAll(_assignments, _rosters.Take(1), i => new($"{i.Assignment}b"), document: null, On))
            .Should().Throw<DomainException>().Which;

        refused.Problems.Select(p => p.Code).Should().Equal("DCS5214", "DCS1603", "DCS1505", "DCS5213", "DCS5213");
        refused.Problems[0].Argument("now").Should().Be("chi");
        _assignments.Select(a => a.Version).Concat(_rosters.Select(r => r.Version)).Should().Equal(versions);
    }

    [Fact]
    public void CarryOut_OneItem_TakesTheChosenOne()
    {
        Departure plan = Roll().WhenLeaves(new("an"), EndReason.Left);
        VacatedAssignment chosen = plan.Assignments[0] with { Proposed = new("binh") };

        ResponsibilityAssignment? made = plan.CarryOut(chosen, _assignments[0], new("1b"), document: null, On);

        made!.Party.Should().Be(new Id<Party>("binh"));
        plan.CarryOut(plan.Assignments[1] with { Proposed = null }, _assignments[1], default, document: null, On).Should().BeNull();
        _assignments[1].EndReason.Should().Be(EndReason.Left);
        plan.CarryOut(plan.Memberships[0] with { Proposed = null }, _rosters[0], On);
        _rosters[0].HoldersOn(On).Should().BeEmpty();
        FluentActions.Invoking(() => plan.CarryOut(chosen, _assignments[1], new("1b"), document: null, On)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => plan.CarryOut(plan.Memberships[0], _rosters[1], On)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => plan.CarryOutAll(_assignments, _rosters, _ => new("same"), document: null, On)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void WhenLeaves_BeforeItBegan_CorrectsWhatNeverComesIntoForce()
    {
        _assignments[0] = InCharge("1", "an", "X1").With(interval: DateRange.Since(On));
        _assignments[1] = InCharge("2", "an", "X2").With(interval: DateRange.Since(On.PlusDays(30)));
        Departure plan = Roll().WhenLeaves(new("an"), EndReason.Left);
        plan.Assignments.Select(a => a.HasBegun).Should().Equal(false, false);
        plan = plan with { Assignments = [plan.Assignments[0], plan.Assignments[1] with { Proposed = null }] };

        plan.CarryOutAll(_assignments, _rosters, _ => default, document: null, On).Should().BeEmpty();

        _assignments[0].Party.Should().Be(new Id<Party>("chi"));
        _assignments[0].PendingEvents.Should().ContainSingle().Which.Should().BeOfType<AssignmentCorrected>();
        _assignments[1].PendingEvents.Should().BeEmpty("a verb cannot undo it, and nobody is proposed");
        FluentActions.Invoking(() => plan.CarryOut(plan.Assignments[1], _assignments[1], default, document: null, On))
            .Should().Throw<DomainException>().Which.Code.Should().Be("DCS5215");
    }

    [Fact]
    [Rule("G2")]
    public void WhenLeaves_LocalityGoneToo_ProposesNobody()
    {
        _assignments.Add(InCharge("6", "an", "old"));

        VacatedAssignment item = Roll().WhenLeaves(new("an"), EndReason.Left).Assignments[^1];

        item.Assignment.Key.Should().Be("6");
        item.Candidates.Should().BeEmpty();
    }

    [Fact]
    public void WhenLeaves_UnknownOrNotYetThere_IsRefused()
    {
        _parties.Add(new() { Id = new("new"), Kind = PartyKind.Official, Interval = DateRange.Since(On) });
        AssignmentRoll roll = Roll();

        FluentActions.Invoking(() => roll.WhenLeaves(new("nobody"), EndReason.Left)).Should().Throw<DomainException>().Which.Code.Should().Be("DCS5211");
        FluentActions.Invoking(() => roll.WhenLeaves(new("new"), EndReason.Left)).Should().Throw<DomainException>().Which.Code.Should().Be("DCS5212");
        FluentActions.Invoking(() => roll.Check([null!], [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => roll.Check([], [null!])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => roll.WhenLeaves(new("an"), default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Policy.RollOn(Register(), new LocalDate(1899, 12, 31))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void WhenLeaves_EndRecordedAlready_StillNamesWhatFallsVacant()
    {
        _parties[0] = _parties[0] with { Interval = DateRange.Until(On.PlusDays(-20)) };

        Departure plan = Roll().WhenLeaves(new("an"), EndReason.Left);

        plan.Assignments.Should().HaveCount(2);
        Told(plan.Findings).Should().Equal("DCS5205 1", "DCS5205 2", "DCS5205 4", "DCS5205 5");
    }

    [Fact]
    public void WhenLeaves_RoleOfNoRule_PassesToTheSameKind()
    {
        _assignments.Clear();
        _assignments.Add(new() { Id = new("1"), Party = new("A"), Role = AssignmentRole.Sponsor, Locality = new("X1"), Interval = DateRange.Since(new(2024, 1, 1)) });

        Departure plan = Roll().WhenLeaves(new("A"), EndReason.Left);

        plan.Assignments[0].Candidates.Select(c => c.Party.Key).Should().Equal("B");
    }

    private static ResponsibilityAssignment InCharge(string id, string party, string locality) => new()
    {
        Id = new(id),
        Party = new(party),
        Role = AssignmentRole.InCharge,
        Locality = new(locality),
        Interval = DateRange.Since(new(2024, 1, 1)),
    };

    private static ResponsibilityAssignment Make(string id, string party, string locality) =>
        ResponsibilityAssignment.Assign(new(id), new() { Party = new(party), Role = AssignmentRole.InCharge, Locality = new(locality), Interval = DateRange.Since(On) }, On);

    private static Membership Of(string group, string party, MembershipRole role) =>
        new() { Group = new(group), Party = new(party), Role = role, Interval = DateRange.Since(new(2024, 1, 1)) };

    private static Party Official(string id, string? organization, Position? position) =>
        new() { Id = new(id), Kind = PartyKind.Official, Organization = organization is null ? null : new(organization), Position = position };

    private static string[] Told(IEnumerable<Problem> problems) =>
    [
        .. problems.Select(p => string.Join(' ', ((string?[])
            [p.Code, p.Argument("target") ?? p.Argument("assignment") ?? p.Argument("party"), p.Argument("count"), p.Argument("maximum") ?? p.Argument("minimum")]).OfType<string>())),
    ];

    private AssignmentRoll Roll() => Policy.RollOn(Register(), On);

    private ResponsibilityRegister Register() => ResponsibilityRegister.Create(new RegisterFacts
    {
        Localities =
        [
            new() { Locality = new("D"), Level = LocalityLevel.District },
            .. new[] { "X1", "X2", "X3", "X4" }.Select(x => new LocalityVersion { Locality = new(x), Level = LocalityLevel.Commune, Parent = new("D") }),
            new() { Locality = new("old"), Level = LocalityLevel.Commune, Parent = new("D"), Interval = DateRange.Until(new(2024, 6, 30)) },
        ],
        Parties = [.. _parties, .. _rosters.Select(r => r.Group), new() { Id = new("gone"), Kind = PartyKind.Official, Interval = DateRange.Until(new(2024, 6, 30)) }],
        Members = [.. _rosters.SelectMany(r => r.Members)],
        Assignments = [.. _assignments],
    }).Require();
}
