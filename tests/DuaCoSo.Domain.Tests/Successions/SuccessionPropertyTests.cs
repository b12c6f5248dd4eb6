using System.Text;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Successions;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Tests.Territories;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Generation;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Successions;

/// <summary>What holds of succession in any register, under any policy.</summary>
[Rule("G2")]
public sealed class SuccessionPropertyTests
{
    private const int Runs = 100;

    [Fact]
    public void AcceptAll_OfALaterMerger_ChangesNoEarlierResult()
    {
        int planned = 0;
        Properties.Check(
            Generators.Cases,
            c =>
            {
                LocalDate date = LocalDate.Max(c.AsOf, c.Period.CalendarRange.To!.Value).PlusDays(200);
                if (Plan(c, date) is not { } plan)
                {
                    return;
                }

                ResponsibilityRegister before = ResponsibilityRegister.Create(c.Facts).Require(), after = plan.AcceptAll(plan.On).Require();
                planned += plan.Items.Count > 0 ? 1 : 0;

                Bytes(after).Should().Be(Bytes(before));

                string Bytes(ResponsibilityRegister register) =>
                    Encoding.UTF8.GetString(AssessmentFile.ToUtf8(c.Timeline.Assess(register, c.Period, c.AsOf))).Replace(register.Digest, "", StringComparison.Ordinal);
            },
            Runs);
        planned.Should().BeGreaterThan(Runs / 4, "most registers have an assignment on a commune that ends");
    }

    [Fact]
    public void AcceptAll_AnyMerger_LeavesNothingInForceOnWhatEnded()
    {
        int planned = 0;
        Properties.Check(
            Generators.Cases,
            c =>
            {
                LocalDate date = c.Period.CalendarRange.To!.Value.PlusDays(-30);
                if (Plan(c, date) is not { } plan)
                {
                    return;
                }

                planned++;
                HashSet<Id<ResponsibilityAssignment>> settled =
                [
                    .. plan.Items.SelectMany(i => i.Ended), .. plan.Conflicts.Where(x => x.Kind == SuccessionConflictKind.NotBegun).Select(x => x.Assignment!.Value),
                ];
                plan.Register.Facts.Assignments
                    .Where(a => a.Locality is { } l && plan.Register.Territory.Find(l, date.PlusDays(-1)) is not null && plan.Register.Territory.Find(l, date) is null && !(a.Interval.To < date))
                    .Select(a => a.Id).Should().BeSubsetOf(settled);

                SuccessionItem[] proposed = [.. plan.Items.Where(i => i.Proposed is not null)];
                proposed.Select(i => (i.Proposed!.Party, i.Proposed.Role, i.Proposed.Sector, i.Proposed.Matter, i.Proposed.Locality)).Should().OnlyHaveUniqueItems();
                proposed.Where(i => i.Proposed!.Succeeds.Count == 0 || i.Proposed.Succeeds.Except(i.Ended).Any()).Should().BeEmpty();
                plan.AcceptAll(plan.On).IsAccepted.Should().BeTrue();
            },
            Runs);
        planned.Should().BeGreaterThan(Runs / 4);
    }

    [Fact]
    [Rule("O7")]
    public void AcceptAll_AnySequenceOfReorganisations_NeitherDoublesNorLosesADuty()
    {
        int collapses = 0, parts = 0;
        Properties.Check(
            History.Any,
            h =>
            {
                ResponsibilityRegister register = ResponsibilityRegister.Create(new()
                {
                    Localities = h.First.Versions,
                    Parties = [new() { Id = new("an"), Kind = PartyKind.Official }, new() { Id = new("binh"), Kind = PartyKind.Official }],
                    Assignments = [.. h.First.Versions.Select((v, i) => new ResponsibilityAssignment { Id = new($"{i}"), Party = new(i % 3 == 0 ? "an" : "binh"), Role = AssignmentRole.InCharge, Locality = v.Locality })],
                }).Require();
                foreach ((LocalDate on, _, Territory after, Reorganisation[] changes) in h.Steps)
                {
                    SuccessionPlan plan = SuccessionPlan.Create(register, new() { Localities = changes.ToValueList() }, Plain).Require();
                    SuccessionOutcome outcome = plan.CarryOut(plan.Items, plan.Register.Facts.Assignments.Select(a => (ResponsibilityAssignment)a.Snapshot()), on);
                    AssignmentTable before = register.Assignments;
                    register = plan.AcceptAll(on).Require();
                    AssignmentTable table = register.Assignments;
                    collapses += plan.Items.Count(i => i.Kind == SuccessionKind.Collapse);
                    parts += plan.Items.Count(i => i.Kind == SuccessionKind.Part);

                    // Every one that ends does so once, and is named by what succeeds it or listed.
                    outcome.Ended.Should().NotContain(a => a.PendingEvents.Count != 1 || a.Interval.To != on.PlusDays(-1));
                    HashSet<Id<ResponsibilityAssignment>> succeeded = [.. outcome.Begun.SelectMany(b => b.Succeeds)];
                    outcome.Ended.Where(a => !succeeded.Contains(a.Id)).Select(a => a.Id).Should().BeSubsetOf(
                        plan.Conflicts.Where(c => c.Kind == SuccessionConflictKind.NoSuccessor).Select(c => c.Assignment!.Value));
                    register.Facts.Assignments.Where(a => a.Interval.Contains(on) && after.Find(a.Locality!.Value, on) is null).Should().BeEmpty();

                    // No chain begins beside one that ends and could have gone on; no chain of the past is another one.
                    foreach (ResponsibilityAssignment begun in outcome.Begun)
                    {
                        bool isNew = table.Links(Chain(begun.Id)).Length == 1;
                        (isNew && begun.Succeeds.Any(s => table.Keys[table.Links(Chain(s))[^1]] == s.Key)).Should().BeFalse("{0} could go on with the chain of one of {1}", begun, begun.Succeeds);
                    }

                    foreach (int old in Enumerable.Range(0, before.Keys.Count))
                    {
                        string[] links = [.. before.Links(before.Chain[old]).ToArray().Select(l => before.Keys[l])];
                        table.Links(Chain(new(before.Keys[old]))).ToArray().Select(l => table.Keys[l]).Take(links.Length).Should().Equal(links);
                    }

                    int Chain(Id<ResponsibilityAssignment> id) => table.Chain[table.Keys.Find(id.Key)];
                }
            },
            Runs);
        collapses.Should().BeGreaterThan(Runs / 2);
        parts.Should().BeGreaterThan(Runs);
    }

    private static Policy Plain { get; } = Policy.Create(new()
    {
        Id = "plain",
        Title = new("Quy định", "Policy"),
        Province = "37",
        LegalBasis = [new() { Number = "1-QĐ/TU" }],
        Effective = DateRange.Since(new(2016, 1, 1)),
    }).Require();

    /// <summary>The plan for two communes that become one on a date; <see langword="null"/> when there are none that can.</summary>
    private static SuccessionPlan? Plan(AssessmentCase c, LocalDate date)
    {
        ResponsibilityRegister register = ResponsibilityRegister.Create(c.Facts).Require();
        Id<Locality>[] communes = [.. register.Territory.OfLevel(LocalityLevel.Commune, date).Select(v => v.Locality).Where(l => register.Territory.Find(l, date.PlusDays(-1)) is not null).Take(2)];
        if (communes.Length < 2)
        {
            return null;
        }

        var merger = new LocalityMerger
        {
            On = date,
            From = communes.ToValueList(),
            Into = new() { Id = new("merged"), Level = LocalityLevel.Commune, Parent = register.Territory.Find(communes[0], date)!.Parent },
        };
        return SuccessionPlan.Create(register, new() { Localities = [merger] }, c.Timeline).TryGet(out SuccessionPlan? plan) ? plan : null;
    }
}
