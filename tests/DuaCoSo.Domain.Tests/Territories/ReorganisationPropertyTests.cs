using DuaCoSo.Domain.Territories;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Territories;

/// <summary>What holds of any sequence of reorganisations.</summary>
[Rule("G1")]
public sealed class ReorganisationPropertyTests
{
    private const int Runs = 300;

    [Fact]
    public void Histories_MeetEveryChange() => History.Any.ShouldCover(
        25,
        ("merger", h => h.Has<LocalityMerger>()),
        ("split", h => h.Has<LocalitySplit>()),
        ("renaming", h => h.Has<LocalityRenaming>()),
        ("kind", h => h.Has<LocalityKindChange>()),
        ("move", h => h.Has<LocalityMove>()),
        ("abolition", h => h.Has<LevelAbolition>()),
        ("part of two that go on", h => h.Steps.Any(s => s.Changes.OfType<LocalitySplit>().Where(c => c.Into.Any(p => p.Id == c.Locality)).SelectMany(c => c.Into.Select(p => p.Id)).GroupBy(p => p).Any(g => g.Count() > 1))),
        ("several dates", h => h.Steps.Select(s => s.On).Distinct().Count() > 3));

    [Fact]
    public void Apply_AnySequence_IsATreeOnEveryDate() => Properties.Check(
        History.Any,
        h =>
        {
            foreach (Territory territory in h.Steps.Select(s => s.After))
            {
                foreach (LocalDate date in Dates(territory))
                {
                    var parents = territory.Versions.Where(v => v.Interval.Contains(date)).ToDictionary(v => v.Locality, v => v.Parent);
                    foreach (Id<Locality> start in parents.Keys)
                    {
                        int steps = 0;
                        for (Id<Locality>? at = start; at is { } id; at = parents[id])
                        {
                            parents.Should().ContainKey(id, "what {0} is part of on {1} is in force", start, date);
                            (++steps).Should().BeLessThanOrEqualTo(parents.Count, "nothing is part of itself");
                        }

                        territory.Ancestors(start, date).Should().HaveCount(steps - 1);
                    }
                }
            }
        },
        Runs);

    [Fact]
    public void Apply_AnySequence_CanBeTracedBothWays() => Properties.Check(
        History.Any,
        h =>
        {
            foreach ((LocalDate on, Territory before, Territory after, Reorganisation[] changes) in h.Steps)
            {
                LocalDate eve = on.PlusDays(-1);
                foreach (Id<Locality> ended in before.Versions.Select(v => v.Locality).Distinct().Where(l => before.Find(l, on) is not null && after.Find(l, on) is null))
                {
                    bool isAbolished = changes.OfType<LevelAbolition>().Any(a => a.Level == before.Find(ended, on)!.Level);
                    Id<Locality>[] successors = [.. after.Versions.Where(v => v.Interval.From == on && v.Succeeds.Contains(ended)).Select(v => v.Locality)];
                    (successors.Length > 0 || isAbolished).Should().BeTrue("{0} became something", ended);
                    after.Find(ended)!.Versions[^1].Interval.To.Should().Be(eve);
                    successors.Should().BeSubsetOf(after.Successors(ended)).And.BeSubsetOf(after.Trace(ended, on));
                    foreach (Id<Locality> successor in successors)
                    {
                        after.Predecessors(successor).Should().Contain(ended);
                    }
                }

                foreach (Id<Locality> begun in after.Versions.Select(v => v.Locality).Distinct().Where(l => before.Find(l) is null))
                {
                    after.Find(begun)!.Versions[0].Interval.From.Should().Be(on);
                    after.Predecessors(begun).Should().NotBeEmpty().And.OnlyContain(p => after.Find(p, eve) != null);
                    after.Trace(begun, eve).Should().Equal(after.Predecessors(begun));
                }
            }
        },
        Runs);

    [Fact]
    public void Apply_AnySequence_ChangesNothingBefore() => Properties.Check(
        History.Any,
        h =>
        {
            foreach ((LocalDate on, Territory before, Territory after, _) in h.Steps)
            {
                foreach (LocalDate date in Dates(before).Append(on.PlusDays(-1)).Where(d => d < on))
                {
                    On(after, date).Should().Equal(On(before, date));
                }
            }

            // What a version says on a day, whatever becomes of it afterwards.
            static IEnumerable<LocalityVersion> On(Territory territory, LocalDate date) => territory.Versions.Where(v => v.Interval.Contains(date))
                .Select(v => v with { Interval = new(v.Interval.From, null) }).OrderBy(v => v.Locality);
        },
        Runs);

    [Fact]
    public void Apply_AllAtOnce_IsAsOneAfterTheOther() => Properties.Check(
        History.Any,
        h => h.First.Apply(h.Steps.SelectMany(s => s.Changes)).Require().Versions.Should().BeEquivalentTo(h.Steps[^1].After.Versions),
        Runs);

    private static IEnumerable<LocalDate> Dates(Territory territory) =>
        territory.Versions.SelectMany(v => new[] { v.Interval.From, v.Interval.To, v.Interval.To?.PlusDays(1) }).OfType<LocalDate>().Append(new(2000, 1, 1)).Distinct();
}
