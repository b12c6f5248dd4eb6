using DuaCoSo.Domain;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;
using NodaTime;

namespace DuaCoSo.TestKit.Generation;

/// <summary>Assignments, and what follows them: the next link, at once, after a gap or overlapping; parts of a split, a merge; another party.</summary>
internal sealed class AssignmentMaker
{
    private readonly Scene _scene;
    private readonly Draw _draw;
    private readonly Id<Locality>[] _communes;
    private readonly Queue<string> _ids;
    private readonly List<ResponsibilityAssignment> _assignments = [];

    public AssignmentMaker(Scene scene, IReadOnlyList<LocalityVersion> territory)
    {
        _scene = scene;
        _draw = scene.Draw;
        _communes = [.. territory.Where(v => v.Level == LocalityLevel.Commune).Select(v => v.Locality).Distinct().Order()];

        // Not in the order of time: what a rule says of ids must not follow from dates.
        _ids = new(_draw.Shuffled(Enumerable.Range(1, 40).Select(n => $"R{n:D2}")));
    }

    public IReadOnlyList<ResponsibilityAssignment> Assignments()
    {
        // Those above, to whom reports go.
        Add(new("C1"), AssignmentRole.InCharge, new Id<Locality>("P"), DateRange.Always);
        if (_draw.Chance(35))
        {
            Add(new("A1"), AssignmentRole.InCharge, new Id<Locality>("P"), _scene.Interval());
        }

        Add(_draw.Of<Id<Party>>(new("A2"), new("B1"), new(Words.Fourth)), AssignmentRole.InCharge, new Id<Locality>("D1"), _scene.Interval());
        Add(_draw.Of<Id<Party>>(new("A1"), new(Words.Third)), _draw.Of([AssignmentRole.InCharge, .. Words.Roles]), new Id<Locality>(_draw.Of("D1", "D2")), _scene.Interval());
        for (int n = _draw.Between(4, 7); n > 0; n--)
        {
            // Now and then one more place of the party before.
            ResponsibilityAssignment other = _assignments[^1];
            ResponsibilityAssignment first = _draw.Chance(35)
                ? Add(other.Party, other.Role, Place(), _scene.Interval())
                : Add(PartyId(), _draw.Of([AssignmentRole.InCharge, AssignmentRole.InCharge, .. Words.Roles]), Place(), _scene.Interval());
            for (int links = _draw.Weighted((50, 0), (35, 1), (15, 2)); links > 0; links--)
            {
                first = Follow(first);
            }
        }

        return [.. _draw.Shuffled(_assignments)];
    }

    private Id<Party> PartyId() => new(_draw.Weighted(
        (14, "O1"), (12, "O2"), (12, Words.Third), (10, Words.Fourth), (22, "B1"), (12, "T1"), (6, "A1"), (6, "A2"), (3, "C1"), (3, "E1")));

    private Id<Locality>? Place() => _draw.Weighted<Id<Locality>?>(
        (85, _draw.Of(_communes)), (7, new("D2")), (8, null));

    private ResponsibilityAssignment Follow(ResponsibilityAssignment before)
    {
        if (before.Interval.To is null)
        {
            LocalDate end = _scene.DayWithin();
            ResponsibilityAssignment ended = before.With(interval: before.Interval.From > end ? new(end, before.Interval.From) : new(before.Interval.From, end));
            _assignments[_assignments.IndexOf(before)] = ended;
            before = ended;
        }

        LocalDate from = before.Interval.To!.Value.PlusDays(_draw.Weighted((60, 1), (22, _draw.Between(2, 40)), (18, -_draw.Between(0, 20))));
        DateRange interval = _draw.Chance(70) ? DateRange.Since(from) : new(from, from.PlusDays(_draw.Between(0, 120)));
        if (_draw.Chance(14))
        {
            // An interlude: it ends before the one that it succeeds.
            from = before.Interval.To.Value.PlusDays(-_draw.Between(5, 40));
            interval = new(from, from.PlusDays(_draw.Between(0, 4)));
        }

        switch (_draw.Between(1, 10))
        {
            case 1:
                return Add(PartyId(), before.Role, Place(), interval, before.Id);
            case 2:
                return Add(before.Party, _draw.Of(Words.Roles), Place(), interval, before.Id);
            case 3:
                Add(before.Party, before.Role, Place(), interval, before.Id);
                return Add(before.Party, before.Role, Place(), interval, before.Id);
            case 4 or 5:
                ResponsibilityAssignment other = Add(before.Party, before.Role, Place(), _scene.Interval());
                return Add(before.Party, before.Role, Place(), interval, before.Id, other.Id);
            default:
                return Add(before.Party, before.Role, Place(), interval, before.Id);
        }
    }

    private ResponsibilityAssignment Add(
        Id<Party> party, AssignmentRole role, Id<Locality>? place, DateRange interval, params Id<ResponsibilityAssignment>[] succeeds)
    {
        var assignment = new ResponsibilityAssignment
        {
            Id = new(_ids.Dequeue()),
            Party = party,
            Role = role,
            Locality = place,
            Sector = _draw.Chance(18) ? _draw.Of(Words.Sectors) : null,
            Matter = _draw.Chance(15) ? _draw.Of(Words.Matters) : null,
            Interval = interval,
            Succeeds = succeeds.Order().ToValueList(),
        };
        _assignments.Add(assignment);
        return assignment;
    }
}
