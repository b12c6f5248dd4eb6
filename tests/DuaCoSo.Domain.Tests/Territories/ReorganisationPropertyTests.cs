using DuaCoSo.Domain.Territories;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Generation;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Territories;

/// <summary>What holds of any sequence of reorganisations.</summary>
[Rule("G1")]
public sealed class ReorganisationPropertyTests
{
    private const int Runs = 300;

    private static readonly Gen<History> Histories = Gen.Choose(0, int.MaxValue - 1).Select(seed => new HistoryMaker(new Draw((ulong)seed)).Make());

    [Fact]
    public void Histories_MeetEveryChange() => Histories.ShouldCover(
        25,
        ("merger", h => h.Has<LocalityMerger>()),
        ("split", h => h.Has<LocalitySplit>()),
        ("renaming", h => h.Has<LocalityRenaming>()),
        ("kind", h => h.Has<LocalityKindChange>()),
        ("move", h => h.Has<LocalityMove>()),
        ("abolition", h => h.Has<LevelAbolition>()),
        ("several dates", h => h.Steps.Select(s => s.On).Distinct().Count() > 3));

    [Fact]
    public void Apply_AnySequence_IsATreeOnEveryDate() => Properties.Check(
        Histories,
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
        Histories,
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
        Histories,
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
        Histories,
        h => h.First.Apply(h.Steps.SelectMany(s => s.Changes)).Require().Versions.Should().BeEquivalentTo(h.Steps[^1].After.Versions),
        Runs);

    private static IEnumerable<LocalDate> Dates(Territory territory) =>
        territory.Versions.SelectMany(v => new[] { v.Interval.From, v.Interval.To, v.Interval.To?.PlusDays(1) }).OfType<LocalDate>().Append(new(2000, 1, 1)).Distinct();

    /// <summary>A territory and what became of it, step by step.</summary>
    private sealed record History(Territory First, IReadOnlyList<(LocalDate On, Territory Before, Territory After, Reorganisation[] Changes)> Steps)
    {
        public bool Has<T>() => Steps.Any(s => s.Changes.OfType<T>().Any());

        public override string ToString() => string.Join('\n', Steps.Select(s => string.Join<Reorganisation>("; ", s.Changes)));
    }

    /// <summary>Makes histories of a province with two districts, six communes and four villages; changes that are refused are left out.</summary>
    private sealed class HistoryMaker(Draw draw)
    {
        private int _made;

        public History Make()
        {
            var first = Territory.Create(
            [
                Places.Version("P", LocalityLevel.Province, null),
                Places.Version("H1", LocalityLevel.District, "P"), Places.Version("H2", LocalityLevel.District, "P"),
                .. Enumerable.Range(0, 6).Select(n => Places.Version($"X{n}", LocalityLevel.Commune, n < 3 ? "H1" : "H2")),
                .. Enumerable.Range(0, 4).Select(n => Places.Version($"V{n}", LocalityLevel.Village, $"X{n}")),
            ]).Require();
            var steps = new List<(LocalDate On, Territory Before, Territory After, Reorganisation[] Changes)>();
            Territory now = first;
            LocalDate date = new(2020, 1, 1);
            while (steps.Count < 6)
            {
                date = date.PlusDays(draw.Between(1, 400));
                Reorganisation[] changes = [.. Enumerable.Range(0, draw.Between(1, 3)).Select(_ => Change(now, date))];
                if (now.Apply(changes).TryGet(out Territory? after))
                {
                    steps.Add((date, now, after, changes));
                    now = after;
                }
            }

            return new(first, steps);
        }

        private Reorganisation Change(Territory territory, LocalDate on)
        {
            LocalityVersion[] active = [.. territory.Versions.Where(v => v.Interval.Contains(on))];
            LocalityVersion one = draw.Of(active);
            Id<Locality>[] peers = [.. active.Where(v => v.Level == one.Level).Select(v => v.Locality)];
            switch (draw.Between(1, 9))
            {
                case 1 or 2 or 3:
                    ValueList<Id<Locality>> from = draw.Some(peers, 1, 3).ToValueList();
                    return new LocalityMerger { On = on, From = from, Into = new() { Id = draw.Chance(40) ? from[0] : New(), Parent = draw.Chance(30) ? one.Parent : null } };
                case 4 or 5:
                    return new LocalitySplit { On = on, Locality = one.Locality, Into = [new() { Id = draw.Chance(50) ? one.Locality : New() }, new() { Id = New() }] };
                case 6:
                    return new LocalityRenaming { On = on, Locality = one.Locality, Name = $"Xã {++_made}" };
                case 7:
                    return new LocalityKindChange { On = on, Locality = one.Locality, Kind = "phường" };
                case 8:
                    return new LocalityMove { On = on, Locality = one.Locality, Parent = draw.Of(active).Locality };
                default:
                    return new LevelAbolition { On = on, Level = draw.Of(LocalityLevel.District, LocalityLevel.Village, one.Level) };
            }
        }

        private Id<Locality> New() => new($"N{++_made}");
    }
}
