using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Rolls;

/// <summary>Finds what falls vacant when a party is gone, and who could take it over.</summary>
internal sealed class DepartureFinder
{
    private readonly AssignmentRoll _without;
    private readonly ResponsibilityRegister _register;
    private readonly LocalDate _on;
    private readonly int _day;
    private readonly Id<Party> _party;
    private readonly int _leaving;

    private DepartureFinder(AssignmentRoll without, Id<Party> party)
    {
        _without = without;
        _register = without.Register;
        _on = without.On;
        _day = Day.Of(_on);
        _party = party;
        _leaving = _register.Parties.Keys.Find(party.Key);
    }

    /// <summary>What falls vacant when a party is gone from the roll's day on.</summary>
    public static Departure Find(AssignmentRoll roll, Id<Party> id, EndReason reason)
    {
        string date = LocalDatePattern.Iso.Format(roll.On);
        Party party = roll.Facts.Parties.FirstOrDefault(p => p.Id == id)
            ?? throw new DomainException(RollProblems.UnknownParty.At(null, ("party", id.Key)));
        if (party.Interval.From is { } from && from >= roll.On)
        {
            throw new DomainException(RollProblems.NotYetThere.At(null, ("party", id.Key), ("from", LocalDatePattern.Iso.Format(from)), ("date", date)));
        }

        LocalDate lastDay = roll.On.PlusDays(-1);
        AssignmentRoll staying = roll.With(party with { Interval = new(party.Interval.From, null) });
        AssignmentRoll without = roll.With(party with { Interval = new(party.Interval.From, party.Interval.To < lastDay ? party.Interval.To : lastDay) });
        var finder = new DepartureFinder(without, id);
        ValueList<VacatedAssignment> assignments = finder.Assignments();
        ValueList<VacatedMembership> memberships = finder.Memberships();
        return new()
        {
            Party = id,
            From = roll.On,
            Reason = reason,
            Assignments = assignments,
            Memberships = memberships,
            Localities = finder.Localities(assignments, memberships),
            Findings = without.FoundBeyond(staying),
        };
    }

    private ValueList<VacatedAssignment> Assignments()
    {
        var recorded = _without.Facts.Assignments.Where(a => a.Party == _party).ToDictionary(a => a.Id.Key, StringComparer.Ordinal);
        var alone = new HandoverLedger(_without, _leaving);
        var planned = new HandoverLedger(_without, _leaving);
        var items = new List<VacatedAssignment>();
        foreach (int assignment in _register.Assignments.OfParty(_leaving))
        {
            DayRange days = _register.Assignments.Intervals[assignment];
            if (days.Last < _day)
            {
                continue;
            }

            int? proposed = Candidates(assignment, planned).Select(c => (int?)c.Number).FirstOrDefault();
            items.Add(new()
            {
                Assignment = new(_register.Assignments.Keys[assignment]),
                Terms = recorded[_register.Assignments.Keys[assignment]].Terms,
                HasBegun = days.First < _day,
                Uncovers = days.First <= _day ? alone.Uncovering(assignment, _leaving) : [],
                Candidates = Candidates(assignment, alone).Select(c => c.Candidate).ToValueList(),
                Proposed = proposed is { } best ? new Id<Party>(_register.Parties.Keys[best]) : null,
            });
            if (proposed is { } taking)
            {
                planned.Take(assignment, taking);
            }
        }

        return items.ToValueList();
    }

    /// <summary>Who could take an assignment over, the best first; nobody where there is nothing to take over: the locality is gone (that is for a succession plan, G2), or none was stated.</summary>
    private IEnumerable<(int Number, Candidate Candidate)> Candidates(int assignment, HandoverLedger ledger)
    {
        AssignmentTable table = _register.Assignments;
        PartyTable parties = _register.Parties;
        int locality = table.Locality[assignment];
        int day = Math.Max(_day, table.Intervals[assignment].First);
        bool isForSomething = locality != KeyTable.None
            ? _register.Localities.On(locality, day) is not null
            : table.Sector[assignment] != CodeTable.None || table.Matter[assignment] != CodeTable.None;
        return !isForSomething
            ? []
            : Enumerable.Range(0, parties.Keys.Count)
                .Where(p => p != _leaving && parties.Intervals[p].Contains(day) && (!parties.ActsThroughHolders(p) || parties.HasHolder(p, day)))
                .Where(p => ledger.CanTake(assignment, p, _leaving))
                .Select(p => (Number: p, Candidate: Of(p, ledger.LoadOf(p, assignment), isInTeam: false)))
                .OrderByDescending(c => parties.Kinds[c.Number] == parties.Kinds[_leaving])
                .ThenByDescending(c => c.Candidate.IsOfSameOrganization)
                .ThenByDescending(c => c.Candidate.HasSamePosition)
                .ThenBy(c => c.Candidate.Load)
                .ThenBy(c => c.Number);
    }

    private ValueList<VacatedMembership> Memberships() =>
        _without.Facts.Members
            .Where(m => m.Party == _party && !(m.Interval.To < _on))
            .OrderBy(m => m.Group).ThenBy(m => m.Role).ThenBy(m => DayRange.Of(m.Interval).First)
            .Select(Vacated)
            .ToValueList();

    private VacatedMembership Vacated(Membership membership)
    {
        int group = _register.Parties.Keys.Find(membership.Group.Key);
        bool isNeeded = membership.Role != MembershipRole.Member && membership.Interval.Contains(_on) && !_register.Parties.HasHolder(group, _day);
        ValueList<Candidate> candidates = isNeeded && _register.Parties.Intervals[group].Contains(_day) ? Holders(membership.Group, membership.Role) : [];
        return new()
        {
            Group = membership.Group,
            Role = membership.Role,
            HasBegun = DayRange.Of(membership.Interval).First < _day,
            Orphaned = isNeeded ? Active(group) : [],
            Candidates = candidates,
            Proposed = candidates.Count > 0 ? candidates[0].Party : null,
        };
    }

    /// <summary>The officials in force who could hold the post or lead the team, the best first.</summary>
    private ValueList<Candidate> Holders(Id<Party> group, MembershipRole role)
    {
        PartyTable parties = _register.Parties;
        HashSet<Id<Party>> present = [.. _without.Facts.Members.Where(m => m.Group == group && m.Role == role && !(m.Interval.To < _on)).Select(m => m.Party)];
        HashSet<Id<Party>> members = [.. _without.Facts.Members.Where(m => m.Group == group && m.Role == MembershipRole.Member && m.Interval.Contains(_on)).Select(m => m.Party)];
        return Enumerable.Range(0, parties.Keys.Count)
            .Where(p => p != _leaving && parties.Kinds[p] == PartyKind.Official && parties.Intervals[p].Contains(_day) && !present.Contains(new(parties.Keys[p])))
            .Select(p => Of(p, Places(p), members.Contains(new(parties.Keys[p]))))
            .OrderByDescending(c => c.IsInTeam)
            .ThenByDescending(c => c.IsOfSameOrganization)
            .ThenByDescending(c => c.HasSamePosition)
            .ThenBy(c => c.Load)
            .ThenBy(c => c.Party)
            .ToValueList();
    }

    private int Places(int party)
    {
        int places = 0;
        foreach (PartyTable.Tenure tenure in _register.Parties.TenuresOf(party))
        {
            places += tenure.Interval.Contains(_day) ? 1 : 0;
        }

        return places;
    }

    private Candidate Of(int party, int load, bool isInTeam)
    {
        PartyTable parties = _register.Parties;
        return new()
        {
            Party = new(parties.Keys[party]),
            IsInTeam = isInTeam,
            IsOfSameOrganization = parties.Organization[party] != KeyTable.None && parties.Organization[party] == parties.Organization[_leaving],
            HasSamePosition = parties.Position[party] >= 0 && parties.Position[party] == parties.Position[_leaving],
            Load = load,
        };
    }

    private ValueList<Id<ResponsibilityAssignment>> Active(int group)
    {
        var active = new List<Id<ResponsibilityAssignment>>();
        foreach (int assignment in _register.Assignments.OfParty(group))
        {
            if (_register.Assignments.Intervals[assignment].Contains(_day))
            {
                active.Add(new(_register.Assignments.Keys[assignment]));
            }
        }

        return active.ToValueList();
    }

    private ValueList<Id<Locality>> Localities(ValueList<VacatedAssignment> own, ValueList<VacatedMembership> memberships)
    {
        var places = own.Select(a => a.Terms.Locality).OfType<Id<Locality>>().ToHashSet();
        foreach (Id<ResponsibilityAssignment> orphan in memberships.SelectMany(m => m.Orphaned))
        {
            int locality = _register.Assignments.Locality[_register.Assignments.Keys.Find(orphan.Key)];
            if (locality != KeyTable.None)
            {
                places.Add(new(_register.Localities.Keys[locality]));
            }
        }

        return places.Order().ToValueList();
    }
}
