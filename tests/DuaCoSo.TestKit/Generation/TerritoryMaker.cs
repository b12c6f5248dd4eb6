using DuaCoSo.Domain;
using DuaCoSo.Domain.Territories;
using NodaTime;

namespace DuaCoSo.TestKit.Generation;

/// <summary>A province with two districts and some communes, reorganised now and then (G1).</summary>
internal sealed class TerritoryMaker(Scene scene)
{
    private readonly Draw _draw = scene.Draw;
    private readonly List<LocalityVersion> _versions = [];

    public IReadOnlyList<LocalityVersion> Versions()
    {
        Start("P", LocalityLevel.Province, parent: null, from: null);
        Start("D1", LocalityLevel.District, "P", from: null);
        Start("D2", LocalityLevel.District, "P", from: null);
        bool hasThird = _draw.Chance(25);
        if (hasThird)
        {
            // A district within a district: of two ancestors of one level the nearest counts.
            Start("D3", LocalityLevel.District, "D1", from: null);
        }

        for (int n = _draw.Between(2, 4); n > 0; n--)
        {
            Start($"X{n}", LocalityLevel.Commune, hasThird ? _draw.Of("D1", "D2", "D3") : _draw.Of("D1", "D2"), from: null);
        }

        if (_draw.Chance(10))
        {
            Start("X5", LocalityLevel.Commune, "D1", scene.Day());
        }

        LocalDate date = _draw.Chance(80) ? scene.DayWithin() : scene.Day();
        for (int n = _draw.Weighted((20, 0), (50, 1), (30, 2)); n > 0; n--)
        {
            Reorganise(date, n);
            date = date.PlusDays(_draw.Between(1, 60));
        }

        return [.. _draw.Shuffled(_versions)];
    }

    private void Reorganise(LocalDate on, int number)
    {
        LocalityVersion[] communes =
            [.. _draw.Shuffled(_versions.Where(v => v.Level == LocalityLevel.Commune && v.Interval.To is null && !(v.Interval.From >= on)))];
        if (communes.Length < 2)
        {
            return;
        }

        LocalityVersion one = communes[0], other = communes[1];
        switch (_draw.Between(1, 7))
        {
            case 1 or 2:
                End(one, on);
                End(other, on);
                Start($"M{number}", LocalityLevel.Commune, one.Parent!.Value.Key, on, one.Locality, other.Locality);
                break;
            case 3:
                End(one, on);
                Start($"S{number}", LocalityLevel.Commune, one.Parent!.Value.Key, on, one.Locality);
                Start($"T{number}", LocalityLevel.Commune, one.Parent!.Value.Key, on, one.Locality);
                break;
            case 4:
                End(one, on);
                _versions.Add(one with { Interval = new(on, null), Name = "Renamed", Traits = Traits() });
                break;
            case 5 when Districts().Length >= 2:
                End(one, on);
                _versions.Add(one with { Interval = new(on, null), Parent = new(one.Parent!.Value.Key == "D1" ? "D2" : "D1") });
                break;
            case 6 when Districts().Length >= 2:
                foreach (LocalityVersion commune in _versions.Where(v => v.Level == LocalityLevel.Commune && v.Interval.To is null).ToArray())
                {
                    // One that is to begin later begins under the province.
                    bool begins = commune.Interval.From >= on;
                    _versions.Remove(commune);
                    _versions.AddRange(begins ? [] : [commune with { Interval = new(commune.Interval.From, on.PlusDays(-1)) }]);
                    _versions.Add(commune with { Interval = new(begins ? commune.Interval.From : on, null), Parent = new("P") });
                }

                foreach (LocalityVersion district in Districts())
                {
                    End(district, on);
                }

                break;
            default:
                End(one, on);
                break;
        }
    }

    private LocalityVersion[] Districts() => [.. _versions.Where(v => v.Level == LocalityLevel.District && v.Interval.To is null)];

    private ValueList<LocalityTrait> Traits() => _draw.Some(Words.Traits, 0, 2).ToValueList();

    private void End(LocalityVersion version, LocalDate on)
    {
        _versions.Remove(version);
        _versions.Add(version with { Interval = new(version.Interval.From, on.PlusDays(-1)) });
    }

    private void Start(string id, LocalityLevel level, string? parent, LocalDate? from, params Id<Locality>[] succeeds) => _versions.Add(new()
    {
        Locality = new(id),
        Level = level,
        Parent = parent is null ? null : new(parent),
        Traits = Traits(),
        Interval = new(from, null),
        Succeeds = succeeds.ToValueList(),
    });
}
