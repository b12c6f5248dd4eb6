using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Rolls;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Rolls;

/// <summary>What Lạng Sơn reports of its first year, assignments that fell behind when officials were moved, cannot happen to who asks the roll: nobody's commune is forgotten.</summary>
[Rule("O0"), Rule("O7"), Rule("C1"), Rule("C2")]
public sealed class LangSonTests
{
    private static readonly LocalDate On = new(2024, 9, 1);

    [Fact]
    public void WhenLeaves_EveryOfficial_NamesEveryPlaceAndLeavesNoOrphan()
    {
        (Policy policy, ResponsibilityRegister register) = Cases.Of("lang-son-2024");
        var named = new HashSet<Id<Locality>>();
        int sectors = 0;
        foreach (Party official in register.Facts.Parties.Where(p => p.Kind == PartyKind.Official && p.Interval.Contains(On)))
        {
            var office = new Office(register.Facts);

            Departure plan = office.Leaves(policy, official);

            plan.Localities.Should().Equal(office.PlacesOf(official.Id), "{0} moved away", official.Id);
            Assessed(policy, office).Orphaned.Select(a => a.Key).Should().BeEmpty("{0} moved away, and the plan was carried out", official.Id);
            named.UnionWith(plan.Localities);
            sectors += plan.Memberships.Sum(m => m.Orphaned.Count);
        }

        named.Should().HaveCount(50, "16 communes in charge and 34 villages followed");
        sectors.Should().Be(5, "four sectors' teams and a post");
    }

    [Fact]
    public void WhenLeaves_WithoutAnybodyDoingAnything_IsWhatWentWrong()
    {
        (Policy policy, ResponsibilityRegister register) = Cases.Of("lang-son-2024");
        var office = new Office(register.Facts);
        Party official = office.Parties.Single(p => p.Id.Key == "CB05");

        Departure plan = policy.RollOn(office.Register(), On).WhenLeaves(official.Id, EndReason.Left);
        office.Ends(official);

        plan.Localities.Should().Equal(new Id<Locality>("X05"));
        plan.Findings.Select(f => f.Argument("assignment")).Should().Equal("XA05");
        Assessed(policy, office).Orphaned.Should().Equal(new Id<ResponsibilityAssignment>("XA05"));
    }

    [Fact]
    public void WhenLeave_FiveOnOneDay_AllTheirCommunesPassOn()
    {
        (Policy policy, ResponsibilityRegister register) = Cases.Of("lang-son-2024");
        var office = new Office(register.Facts);
        CoverageResult before = Assessed(policy, office).Coverage.Single(r => r.Rule == "commune");

        foreach (string id in (string[])["CB01", "CB02", "CB05", "CB07", "CB21", "HU01"])
        {
            office.Leaves(policy, office.Parties.Single(p => p.Id.Key == id));
        }

        Assessment after = Assessed(policy, office);
        CoverageResult communes = after.Coverage.Single(r => r.Rule == "commune");
        after.Orphaned.Should().BeEmpty();
        after.Misplaced.Should().BeEmpty();
        communes.Uncovered.Should().Equal(before.Uncovered);
        communes.Crowded.Should().BeEmpty();
        communes.Overloaded.Should().BeEmpty();
        communes.Covered.Should().Be(before.Covered);
        office.Assignments.Where(a => a.Succeeds.Count > 0 && a.PendingEvents.Count > 0).Should().HaveCount(4, "four had a commune of their own, two acted through a post and teams");
    }

    private static Assessment Assessed(Policy policy, Office office) => policy.Assess(office.Register(), ReportingPeriod.Year(2024), On);

    /// <summary>An office that keeps the case by aggregates.</summary>
    private sealed class Office(RegisterFacts facts)
    {
        public List<Party> Parties { get; } = [.. facts.Parties.Where(p => p.Kind is not (PartyKind.Post or PartyKind.Team))];

        public List<ResponsibilityAssignment> Assignments { get; } = [.. facts.Assignments.Select(a => a.With())];

        private List<Roster> Rosters { get; } =
        [
            .. facts.Parties.Where(p => p.Kind is PartyKind.Post or PartyKind.Team)
                .Select(p => new Roster { Group = p, Members = facts.Members.Where(m => m.Group == p.Id).ToValueList() }),
        ];

        public ResponsibilityRegister Register() => ResponsibilityRegister.Create(new RegisterFacts
        {
            Localities = facts.Localities,
            Parties = [.. Parties, .. Rosters.Select(r => r.Group)],
            Members = [.. Rosters.SelectMany(r => r.Members)],
            Assignments = Assignments,
            Documents = facts.Documents,
        }).Require();

        /// <summary>The places of his own assignments in force, and of those of posts that he alone holds.</summary>
        public IEnumerable<Id<Locality>> PlacesOf(Id<Party> official)
        {
            HashSet<Id<Party>> his = [official, .. facts.Members.Where(m => m.Party == official && m.Role != MembershipRole.Member && m.Interval.Contains(On)).Select(m => m.Group)];
            return facts.Assignments.Where(a => his.Contains(a.Party) && a.Interval.Contains(On)).Select(a => a.Locality).OfType<Id<Locality>>().Distinct().Order();
        }

        public void Ends(Party official) => Parties[Parties.IndexOf(official)] = official with { Interval = new(official.Interval.From, On.PlusDays(-1)) };

        /// <summary>An official moves away: the roll's plan is carried out as proposed.</summary>
        public Departure Leaves(Policy policy, Party official)
        {
            Departure plan = policy.RollOn(Register(), On).WhenLeaves(official.Id, EndReason.Left);
            Assignments.AddRange(plan.CarryOutAll(Assignments, Rosters, i => new($"{i.Assignment}-{official.Id}"), document: null, plan.From));
            Ends(official);
            return plan;
        }
    }
}
