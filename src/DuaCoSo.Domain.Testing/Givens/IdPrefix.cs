using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;

namespace DuaCoSo.Domain.Testing.Givens;

/// <summary>What a party or locality is that a scenario names but does not describe: told by the letters that its id begins with.</summary>
internal static class IdPrefix
{
    private static readonly (string Letters, PartyKind Kind)[] Kinds =
    [
        ("CQ", PartyKind.Agency), ("DN", PartyKind.Enterprise), ("CU", PartyKind.Committee), ("TO", PartyKind.Team), ("CD", PartyKind.Post),
    ];

    private static readonly (string Letters, LocalityLevel Level)[] Levels =
    [
        ("HO", LocalityLevel.Household), ("TB", LocalityLevel.Village), ("TV", LocalityLevel.SubRegion), ("H", LocalityLevel.District), ("T", LocalityLevel.Province),
    ];

    /// <summary>The kind of a party: cơ quan, doanh nghiệp, cấp ủy, tổ, chức danh; else an official.</summary>
    public static PartyKind KindOf(string id) => Array.Find(Kinds, k => id.StartsWith(k.Letters, StringComparison.Ordinal)) is { Letters: not null } found ? found.Kind : PartyKind.Official;

    /// <summary>The level of a locality: hộ, thôn bản, tiểu vùng, huyện, tỉnh; else a commune.</summary>
    public static LocalityLevel LevelOf(string id) =>
        Array.Find(Levels, l => id.StartsWith(l.Letters, StringComparison.Ordinal)) is { Letters: not null } found ? found.Level : LocalityLevel.Commune;
}
