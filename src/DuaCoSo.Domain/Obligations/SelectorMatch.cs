using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;

namespace DuaCoSo.Domain.Obligations;

/// <summary>A selector in the numbers of one register: which assignments a rule applies to (O1).</summary>
internal sealed class SelectorMatch
{
    private readonly ResponsibilityRegister _register;
    private readonly CodeSet _roles;
    private readonly ValueList<PartyKind> _kinds;
    private readonly CodeSet _positions;
    private readonly CodeSet _sectors;
    private readonly CodeSet _levels;
    private readonly int[] _traits;
    private readonly bool _isForEvery;
    private readonly bool _asksForLocality;

    /// <summary>The selector for a register.</summary>
    public SelectorMatch(ObligationSelector selector, ResponsibilityRegister register)
    {
        _register = register;
        _roles = CodeSet.Of(selector.Roles, static r => r.Code, register.Assignments.Roles);
        _kinds = selector.AssigneeKinds;
        _positions = CodeSet.Of(selector.Positions, static p => p.Code, register.Parties.Positions);
        _sectors = CodeSet.Of(selector.Sectors, static s => s.Code, register.Assignments.Sectors);
        _levels = CodeSet.Of(selector.LocalityLevels, static l => l.Code, register.Localities.Levels);
        _traits = selector.LocalityTraits.Count == 0 ? [] : [.. selector.LocalityTraits.Select(t => register.Localities.Traits.Find(t.Code))];
        _isForEvery = _roles.HoldsAll && _kinds.Count == 0 && _positions.HoldsAll && _sectors.HoldsAll;
        _asksForLocality = !_levels.HoldsAll || _traits.Length > 0;
    }

    /// <summary>Whether all that does not change from day to day matches.</summary>
    /// <param name="assignment">The assignment.</param>
    /// <param name="asksByDay">Whether its locality's level or traits changed some day and are still to be asked for.</param>
    public bool Matches(int assignment, out bool asksByDay)
    {
        asksByDay = false;
        if (!_isForEvery && !MatchesAll(assignment))
        {
            return false;
        }

        if (!_asksForLocality)
        {
            return true;
        }

        int locality = _register.Assignments.Locality[assignment];
        if (locality == KeyTable.None)
        {
            return false;
        }

        ReadOnlySpan<LocalityTable.Version> versions = _register.Localities.Versions(locality);
        asksByDay = versions.Length > 1;
        return asksByDay || Matches(versions[0]);
    }

    /// <summary>Whether the level and traits of the assignment's locality match, as it was on a day.</summary>
    public bool MatchesLocality(int assignment, int day) => Matches(_register.Localities.NearestTo(_register.Assignments.Locality[assignment], day));

    private bool Matches(LocalityTable.Version version) => _levels.Holds(version.Level) && version.HasAll(_traits);

    private bool MatchesAll(int assignment)
    {
        AssignmentTable assignments = _register.Assignments;
        int party = assignments.Party[assignment];
        return _roles.Holds(assignments.Role[assignment])
            && (_kinds.Count == 0 || _kinds.Contains(_register.Parties.Kinds[party]))
            && _positions.Holds(_register.Parties.Position[party])
            && _sectors.Holds(assignments.Sector[assignment]);
    }
}
