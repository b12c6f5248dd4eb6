using DuaCoSo.Domain.Territories;
using NodaTime;

namespace DuaCoSo.Domain.Tests.Territories;

/// <summary>A province P with the districts H1 (communes A, B, C) and H2 (commune D), and a village V of A.</summary>
internal static class Places
{
    public static LocalDate Reform { get; } = new(2025, 7, 1);

    public static LocalDate Eve { get; } = Reform.PlusDays(-1);

    public static ValueList<LocalityVersion> Versions { get; } =
    [
        Version("P", LocalityLevel.Province, null) with { Code = "37", Name = "Tỉnh Ninh Bình" },
        Version("H1", LocalityLevel.District, "P"),
        Version("H2", LocalityLevel.District, "P"),
        Version("A", LocalityLevel.Commune, "H1") with { Code = "1", Name = "Xã Hòa Bình", Kind = "xã" },
        Version("B", LocalityLevel.Commune, "H1") with { Code = "2", Name = "Phường Hoà Bình", Kind = "phường" },
        Version("C", LocalityLevel.Commune, "H1") with { Code = "3", Name = "Thị trấn Đông Thủy" },
        Version("D", LocalityLevel.Commune, "H2") with { Code = "4", Name = "Xã Hoa Bính", Traits = [LocalityTrait.Border] },
        Version("V", LocalityLevel.Village, "A") with { Name = "Thôn 01" },
    ];

    public static Territory Province { get; } = Territory.Create(Versions).Require();

    public static LocalityVersion Version(string id, LocalityLevel level, string? parent) =>
        new() { Locality = new(id), Level = level, Parent = parent is null ? null : new Id<Locality>(parent) };

    public static LocalityMerger Merge(string into, params string[] from) =>
        new() { On = Reform, From = Ids(from), Into = new() { Id = new(into) } };

    public static LevelAbolition NoDistricts { get; } = new() { On = Reform, Level = LocalityLevel.District };

    public static ValueList<Id<Locality>> Ids(params string[] ids) => ids.Select(i => new Id<Locality>(i)).ToValueList();
}
