using DuaCoSo.Domain.Territories;
using DuaCoSo.TestKit.Generation;
using NodaTime;

namespace DuaCoSo.Domain.Tests.Territories;

/// <summary>Makes histories of a province with two districts, six communes and four villages; changes that are refused are left out.</summary>
internal sealed class HistoryMaker(Draw draw)
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
        while (steps.Count < 6 && now.Versions.Any(v => v.Interval.To is null))
        {
            date = date.PlusDays(draw.Between(1, 400));
            Reorganisation[] changes = [.. Enumerable.Range(0, draw.Between(1, 3)).SelectMany(_ => Changes(now, date))];
            if (now.Apply(changes).TryGet(out Territory? after))
            {
                steps.Add((date, now, after, changes));
                now = after;
            }
        }

        return new(first, steps);
    }

    private IEnumerable<Reorganisation> Changes(Territory territory, LocalDate on)
    {
        Id<Locality>[] givers = [.. draw.Some(territory.Versions.Where(v => v.Interval.Contains(on) && v.Level == LocalityLevel.Commune).Select(v => v.Locality).ToArray(), 2, 2)];
        if (givers.Length < 2 || !draw.Chance(25))
        {
            return [Change(territory, on)];
        }

        // A commune of parts of two that go on.
        SuccessorLocality formed = new() { Id = New(), Parent = territory.Find(givers[0], on)!.Parent };
        return givers.Select((g, i) => new LocalitySplit { On = on, Locality = g, Into = [new() { Id = g }, i == 0 ? formed : new() { Id = formed.Id }] });
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
