using System.Globalization;
using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Successions;
using DuaCoSo.Domain.Territories;
using DuaCoSo.TestKit.Generation;
using NodaTime;

namespace DuaCoSo.Domain.Tests.Successions;

/// <summary>The reform of 1 July 2025 at its full size, made up from a seed: 63 provinces become 34, 696 districts none, 10,035 communes 3,321.</summary>
internal sealed class NationalReform
{
    public const int ProvincesBefore = 63, ProvincesAfter = 34, Districts = 696, CommunesBefore = 10_035, CommunesAfter = 3_321, KeptCommunes = 1_104, NewCodes = 6, RenamedCodes = 7;

    private readonly Draw _draw = new(20250701);
    private readonly List<LocalityVersion> _localities = [];
    private readonly List<Reorganisation> _changes = [];
    private readonly List<Party> _parties = [];
    private readonly HashSet<string> _known = [];
    private readonly List<ResponsibilityAssignment> _assignments = [];
    private readonly List<Activity> _activities = [];

    public NationalReform()
    {
        int[] provinceAfter = Provinces();
        int[] provinceOfDistrict = [.. Enumerable.Range(0, Districts).Select(d => d % ProvincesBefore)];
        for (int d = 0; d < Districts; d++)
        {
            Add($"H{d:D3}", $"{d:D3}", $"Huyện {d}", LocalityLevel.District, $"T{provinceOfDistrict[d]:D2}");
            Assign("DM", d, $"ban{d:D3}", PartyKind.Agency, AssignmentRole.Monitor, $"H{d:D3}");
        }

        Communes(d => provinceAfter[provinceOfDistrict[d]]);
        _changes.Add(new LevelAbolition { On = Date, Level = LocalityLevel.District });
    }

    public static LocalDate Date { get; } = new(2025, 7, 1);

    public ChangeList Changes => new() { Localities = _draw.Shuffled(_changes).ToValueList() };

    public RegisterFacts Facts => new() { Localities = _localities, Parties = _parties, Assignments = _assignments, Activities = _activities };

    /// <summary>Makes the provinces and their mergers, and says which one each becomes.</summary>
    private int[] Provinces()
    {
        // 29 provinces go into 23 others, of two or three: 11 stay alone.
        const int into = 23;
        int[] after = [.. Enumerable.Range(0, ProvincesBefore).Select(p => p < ProvincesAfter ? p : (p - ProvincesAfter) % into)];
        for (int p = 0; p < ProvincesBefore; p++)
        {
            Add($"T{p:D2}", $"{p:D2}", $"Tỉnh {p}", LocalityLevel.Province, null);
        }

        for (int p = 0; p < into; p++)
        {
            Id<Locality>[] from = [.. Enumerable.Range(0, ProvincesBefore).Where(q => after[q] == p).Select(q => new Id<Locality>($"T{q:D2}"))];

            // Seven codes go on under another name, with a new identity; elsewhere a province takes the others in.
            _changes.Add(new LocalityMerger
            {
                On = Date,
                From = from.ToValueList(),
                Into = p < RenamedCodes ? new() { Id = new($"N{p:D2}"), Code = $"{p:D2}", Name = $"Tỉnh Mới {p}" } : new() { Id = from[0] },
            });
        }

        return after;
    }

    /// <summary>Makes the communes, who is responsible for them, and their mergers within a province to be.</summary>
    private void Communes(Func<int, int> provinceOf)
    {
        var byProvince = new List<int>[ProvincesAfter];
        for (int c = 0; c < CommunesBefore; c++)
        {
            int district = c % Districts;
            (byProvince[provinceOf(district)] ??= []).Add(c);
            Add($"X{c:D5}", $"{c:D5}", $"Xã {c / 2}", LocalityLevel.Commune, $"H{district:D3}");
            Assign("PC", c, $"cb{district:D3}-{_draw.Between(0, 3)}", PartyKind.Official, AssignmentRole.InCharge, $"X{c:D5}");
            if (c % 5 == 0)
            {
                Assign("KN", c, $"dn{district:D3}", PartyKind.Enterprise, AssignmentRole.Twinned, $"X{c:D5}");
            }

            if (_draw.Chance(60))
            {
                _activities.Add(new() { Id = new($"HD{c:D5}"), Assignment = new($"PC{c:D5}"), Kind = ActivityKind.FieldVisit, Date = _draw.DateIn(new(2024, 1, 1), new(2024, 12, 31)) });
            }
        }

        // As many groups in each province as its share asks for, the rounding going to the last.
        int made = 0, seen = 0, kept = 0, renumbered = 0;
        foreach (List<int> communes in byProvince)
        {
            seen += communes.Count;
            int groups = (int)((long)CommunesAfter * seen / CommunesBefore) - made;

            // Neighbours lie in one district: sorted by it, runs of them merge.
            communes.Sort((a, b) => a % Districts != b % Districts ? (a % Districts).CompareTo(b % Districts) : a.CompareTo(b));
            for (int g = 0; g < groups; g++, made++)
            {
                int first = (int)((long)communes.Count * g / groups), end = (int)((long)communes.Count * (g + 1) / groups);
                var from = communes[first..end].Select(c => new Id<Locality>($"X{c:D5}")).ToValueList();
                bool isKept = made % 3 == 0 && kept < KeptCommunes;
                kept += isKept ? 1 : 0;
                string code = from[0].Key[1..];
                if (!isKept && renumbered < NewCodes)
                {
                    code = string.Create(CultureInfo.InvariantCulture, $"{90_000 + renumbered++}");
                }

                _changes.Add(new LocalityMerger
                {
                    On = Date,
                    From = from,
                    Into = isKept
                        ? new() { Id = from[0] }
                        : new() { Id = new($"M{made:D4}"), Code = code, Name = made < 13 ? $"Đặc khu Mới {made}" : made % 5 == 0 ? $"Phường Mới {made}" : $"Xã Mới {made}" },
                });
            }
        }
    }

    private void Add(string id, string code, string name, LocalityLevel level, string? parent) => _localities.Add(
        new() { Locality = new(id), Code = code, Name = name, Level = level, Parent = parent is null ? null : new Id<Locality>(parent) });

    private void Assign(string series, int number, string party, PartyKind kind, AssignmentRole role, string locality)
    {
        if (_known.Add(party))
        {
            _parties.Add(new() { Id = new(party), Kind = kind });
        }

        _assignments.Add(new()
        {
            Id = new($"{series}{number:D5}"),
            Party = new(party),
            Role = role,
            Locality = new Id<Locality>(locality),
            Interval = DateRange.Since(new(2021, 1, 1)),
        });
    }
}
