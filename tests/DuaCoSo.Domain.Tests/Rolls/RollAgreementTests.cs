using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Rolls;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Generation;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Rolls;

/// <summary>What the roll foresees is what an assessment finds, over generated policies and registers.</summary>
[Rule("C1"), Rule("C2")]
public sealed class RollAgreementTests
{
    private const int Runs = 300;

    [Fact]
    public void Findings_AnyRegister_AreTheAssessments()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        Properties.Check(
            Generators.Cases,
            c =>
            {
                Assessment assessment = c.Assess();
                AssignmentRoll roll = c.Timeline.RollOn(assessment.Register, CoverageDay(c));

                Told(roll.Findings).Should().Equal(Told(assessment));
                found.UnionWith(roll.Findings.Select(f => f.Code));
            },
            Runs);
        found.Should().BeEquivalentTo("DCS5201", "DCS5202", "DCS5203", "DCS5204", "DCS5205", "DCS5206");
    }

    [Fact]
    public void Check_OneAssignmentMoreOrEnded_ForeseesTheAssessment()
    {
        int warned = 0;
        Properties.Check(
            Generators.Cases,
            c =>
            {
                LocalDate on = CoverageDay(c);
                AssignmentRoll roll = c.Timeline.RollOn(Register(c.Facts), on);
                ResponsibilityAssignment pattern = c.Facts.Assignments[(int)(c.Seed % (ulong)c.Facts.Assignments.Count)];
                Party party = c.Facts.Parties[(int)(c.Seed / 7 % (ulong)c.Facts.Parties.Count)];
                var made = new ResponsibilityAssignment
                {
                    Id = new("one more"),
                    Party = party.Id,
                    Role = pattern.Role,
                    Locality = pattern.Locality,
                    Sector = pattern.Sector,
                    Matter = pattern.Matter,
                    Interval = DateRange.Since(on),
                };
                ResponsibilityAssignment[] changed = c.Seed % 3 == 0 && Begun(pattern, on) ? [made, pattern.With(interval: new(pattern.Interval.From, on.PlusDays(-1)))] : [made];

                Checked<AssignmentRoll> foreseen = roll.Check(changed);

                AssessmentCase after = c with { Facts = c.Facts with { Assignments = [.. c.Facts.Assignments.Where(a => !Array.Exists(changed, n => n.Id == a.Id)), .. changed] } };
                Told(foreseen.Require().Findings).Should().Equal(Told(after.Assess()));
                foreseen.Problems.Except(foreseen.Require().Findings.Except(roll.Findings)).Should().BeEmpty("what is as it was is not said again");
                Told(foreseen.Require().Findings).Except(Told(roll.Findings)).Except(Told(foreseen.Problems)).Should().BeEmpty("what is new is said");
                roll.Findings.Should().Equal(c.Timeline.RollOn(Register(c.Facts), on).Findings, "nothing was applied");
                warned += foreseen.Problems.Count > 0 ? 1 : 0;
            },
            Runs);
        warned.Should().BeGreaterThan(Runs / 5);
    }

    [Fact]
    [Rule("O0"), Rule("O7")]
    public void WhenLeaves_Anybody_ForeseesWhatIsOrphanedAndMendsIt()
    {
        int foreseen = 0, handedOver = 0, replaced = 0, ended = 0;
        ForDepartures((c, party, plan, orphaned, before) =>
        {
            // As long as they stand, orphaned assignments count (C1): no target is uncovered by a departure alone.
            Told(plan.Findings).Should().BeEquivalentTo(Told(orphaned.Assess()).Except(before));
            foreseen += plan.Findings.Count;

            string[] after = Told(CarriedOut(c, orphaned, plan).Assess());

            string[] stuck =
            [
                .. plan.Assignments.Where(i => !i.HasBegun && i.Proposed is null).Select(i => $"DCS5205 {i.Assignment}"),
                .. plan.Memberships.Where(m => !m.HasBegun || m.Proposed is null).SelectMany(m => m.Orphaned).Select(a => $"DCS5205 {a}"),
            ];
            after.Where(t => !t.StartsWith("DCS5201", StringComparison.Ordinal) && !t.StartsWith("DCS5204", StringComparison.Ordinal)).Select(t => t.Replace("+", "", StringComparison.Ordinal))
                .Except([.. before, .. stuck]).Should().BeEmpty("{0} left, the plan was carried out, and nothing is crowded, overloaded, orphaned or misplaced by it", party);
            handedOver += plan.Assignments.Count(i => i.HasBegun && i.Proposed is not null);
            replaced += plan.Memberships.Count(m => m.HasBegun && m.Proposed is not null);
            ended += plan.Assignments.Count(i => i.HasBegun && i.Proposed is null);
        });
        foreseen.Should().BeGreaterThan(50);
        handedOver.Should().BeGreaterThan(50);
        replaced.Should().BeGreaterThan(10);
        ended.Should().BeGreaterThan(20);
    }

    [Fact]
    public void WhenLeaves_NobodyTakesOver_ForeseesWhatIsUncovered()
    {
        int uncovered = 0;
        ForDepartures((c, party, plan, orphaned, before) =>
        {
            Departure ending = plan with { Assignments = plan.Assignments.Where(i => i.HasBegun).Select(i => i with { Proposed = null }).ToValueList(), Memberships = [] };

            string[] after = Told(CarriedOut(c, orphaned, ending).Assess());

            string[] expected = [.. ending.Assignments.SelectMany(i => i.Uncovers, (i, rule) => rule)];
            after.Except(before).Where(t => t.StartsWith("DCS5201", StringComparison.Ordinal)).Select(t => t.Split(' ')[1]).Should().BeSubsetOf(expected, "{0} left", party);
            expected.Where(rule => !after.Any(t => t.StartsWith($"DCS5201 {rule} ", StringComparison.Ordinal))).Should().BeEmpty();
            uncovered += expected.Length;
        });
        uncovered.Should().BeGreaterThan(20);
    }

    private delegate void DepartureTest(AssessmentCase c, Id<Party> party, Departure plan, AssessmentCase orphaned, string[] before);

    /// <summary>Lets some parties of every case leave on its day; each test has the aggregates to itself, the case with the party gone, and what was told before.</summary>
    private static void ForDepartures(DepartureTest test) => Properties.Check(
        Generators.Cases,
        generated =>
        {
            LocalDate on = CoverageDay(generated);
            Party[] parties = [.. generated.Facts.Parties.Where(p => p.Interval.Contains(on.PlusDays(-1))).OrderBy(p => p.Id)];
            for (int i = (int)(generated.Seed % 3); i < parties.Length; i += 3)
            {
                AssessmentCase c = Generators.Case(generated.Seed);
                Party party = parties[i];
                Departure plan = c.Timeline.RollOn(Register(c.Facts), on).WhenLeaves(party.Id, EndReason.Left);
                test(c, party.Id, plan, With(c, party with { Interval = new(party.Interval.From, on.PlusDays(-1)) }), Told(With(c, party with { Interval = new(party.Interval.From, null) }).Assess()));
            }
        },
        Runs / 2);

    private static AssessmentCase With(AssessmentCase c, Party party) => c with { Facts = c.Facts with { Parties = [.. c.Facts.Parties.Where(p => p.Id != party.Id), party] } };

    private static AssessmentCase CarriedOut(AssessmentCase c, AssessmentCase orphaned, Departure plan)
    {
        Roster[] rosters = [.. Rosters(c.Facts)];
        ValueList<ResponsibilityAssignment> made = plan.CarryOutAll(c.Facts.Assignments, rosters, i => new($"{i.Assignment}+"), document: null, plan.From);
        return orphaned with { Facts = orphaned.Facts with { Assignments = [.. c.Facts.Assignments, .. made], Members = [.. rosters.SelectMany(r => r.Members)] } };
    }

    private static bool Begun(ResponsibilityAssignment assignment, LocalDate on) => !(assignment.Interval.From >= on);

    private static ResponsibilityRegister Register(RegisterFacts facts) => ResponsibilityRegister.Create(facts).Require();

    private static IEnumerable<Roster> Rosters(RegisterFacts facts) =>
        facts.Parties.Where(p => p.Kind is PartyKind.Post or PartyKind.Team)
            .Select(p => new Roster { Group = p, Members = facts.Members.Where(m => m.Group == p.Id).ToValueList() });

    /// <summary>The day for which an assessment gives coverage: the earlier of <c>asOf</c> and the period's last day.</summary>
    private static LocalDate CoverageDay(AssessmentCase c)
    {
        LocalDate last = c.Timeline.VersionOn(c.Period.CalendarRange.To!.Value).Periods.RangeOf(c.Period).To!.Value;
        return LocalDate.Min(c.AsOf, last);
    }

    private static string[] Told(Assessment assessment) =>
    [
        .. assessment.Coverage.SelectMany(r => (IEnumerable<string>)
        [
            .. r.Uncovered.Select(t => $"DCS5201 {r.Rule} {t}"),
            .. r.Crowded.Select(t => $"DCS5202 {r.Rule} {t}"),
            .. r.Overloaded.Select(p => $"DCS5203 {r.Rule} {p}"),
            .. r.Underloaded.Select(p => $"DCS5204 {r.Rule} {p}"),
        ]).Order(StringComparer.Ordinal),
        .. assessment.Orphaned.Select(a => $"DCS5205 {a}"),
        .. assessment.Misplaced.Select(a => $"DCS5206 {a}"),
    ];

    private static string[] Told(IEnumerable<Problem> findings)
    {
        Problem[] all = [.. findings];
        return
        [
            .. all.Where(f => f.Argument("rule") is not null).Select(f => $"{f.Code} {f.Argument("rule")} {f.Argument("target") ?? f.Argument("party")}").Order(StringComparer.Ordinal),
            .. all.Where(f => f.Argument("rule") is null).Select(f => $"{f.Code} {f.Argument("assignment")}"),
        ];
    }
}
