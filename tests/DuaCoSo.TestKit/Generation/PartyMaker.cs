using DuaCoSo.Domain;
using DuaCoSo.Domain.Parties;
using NodaTime;

namespace DuaCoSo.TestKit.Generation;

/// <summary>Two departments, a committee, four officials, a post with changing holders, a team with its leader, an enterprise.</summary>
internal sealed class PartyMaker(Scene scene)
{
    private readonly Draw _draw = scene.Draw;

    public IReadOnlyList<Party> Parties() =>
    [
        Party("A1", PartyKind.Agency, _draw.Chance(40) ? "C1" : null),
        Party("A2", PartyKind.Agency, _draw.Chance(40) ? "A1" : null),
        Party("C1", PartyKind.Committee, organization: null),
        Party("O1", PartyKind.Official, Organization()),
        Party("O2", PartyKind.Official, Organization()),
        Party(Words.Third, PartyKind.Official, Organization()),
        Party(Words.Fourth, PartyKind.Official, Organization()),
        Party("B1", PartyKind.Post, Organization()),
        Party("T1", PartyKind.Team, Organization()),
        Party("E1", PartyKind.Enterprise, organization: null),
    ];

    public IReadOnlyList<Membership> Members()
    {
        var members = new List<Membership>();
        AddHolders(members, "B1", MembershipRole.Holder, "O1", "O2");
        AddHolders(members, "T1", MembershipRole.Leader, Words.Third, Words.Fourth);
        if (_draw.Chance(50))
        {
            members.Add(Member("T1", "O2", MembershipRole.Member, DateRange.Always));
        }

        return members;
    }

    // One from the beginning, perhaps another after him: the next day, after a gap, or side by side for a while.
    private void AddHolders(List<Membership> members, string group, MembershipRole role, string first, string second)
    {
        LocalDate change = scene.DayWithin();
        switch (_draw.Between(1, 10))
        {
            case 1:
                break;
            case 2 or 3:
                members.Add(Member(group, first, role, DateRange.Always));
                break;
            case 4:
                members.Add(Member(group, second, role, DateRange.Since(change)));
                break;
            default:
                int gap = _draw.Weighted((35, 1), (20, _draw.Between(2, 40)), (45, -_draw.Between(0, 60)));
                members.Add(Member(group, first, role, DateRange.Until(change)));
                members.Add(Member(group, second, role, DateRange.Since(change.PlusDays(gap))));
                break;
        }
    }

    private static Membership Member(string group, string party, MembershipRole role, DateRange interval) =>
        new() { Group = new(group), Party = new(party), Role = role, Interval = interval };

    private string? Organization() => _draw.Weighted((35, "A1"), (25, "A2"), (15, "C1"), (25, null));

    private Party Party(string id, PartyKind kind, string? organization) => new()
    {
        Id = new(id),
        Kind = kind,
        Position = kind is PartyKind.Official or PartyKind.Post && _draw.Chance(75) ? _draw.Of(Words.Positions) : null,
        Organization = organization is null ? null : new(organization),
        Interval = _draw.Weighted(
            (84, DateRange.Always),
            (9, DateRange.Until(scene.Day())),
            (7, DateRange.Since(scene.Day()))),
    };
}
