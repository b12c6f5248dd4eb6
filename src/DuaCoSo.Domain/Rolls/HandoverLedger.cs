using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Rolls;

/// <summary>The counts of a day as a plan changes them: who has room for one assignment more under every rule of its role (C1).</summary>
internal sealed class HandoverLedger
{
    private readonly ResponsibilityRegister _register;
    private readonly int _day;
    private readonly HandoverTally[] _tallies;
    private readonly Dictionary<(int Party, int Role), int> _loads = [];
    private readonly HashSet<(int Party, int Role, int Locality, int Sector, int Matter)> _held = [];

    /// <summary>The counts of a roll's day, without a party's own assignments.</summary>
    public HandoverLedger(AssignmentRoll roll, int without)
    {
        _register = roll.Register;
        _day = Day.Of(roll.On);
        _tallies = Array.ConvertAll(roll.Coverage.Tallies.ToArray(), tally => new HandoverTally(tally.Rule, _day));
        AssignmentTable assignments = _register.Assignments;
        for (int assignment = 0; assignment < assignments.Keys.Count; assignment++)
        {
            int party = assignments.Party[assignment];
            if (party != without && assignments.Intervals[assignment].Contains(_day))
            {
                Take(assignment, party);
            }
        }
    }

    /// <summary>How many assignments of another's role a party has on the day.</summary>
    public int LoadOf(int party, int assignment) => _loads.GetValueOrDefault((party, _register.Assignments.Role[assignment]));

    /// <summary>Whether a party may take an assignment over: some rule of its role admits it, each has room, and the party does not have the same already.</summary>
    public bool CanTake(int assignment, int party, int from)
    {
        if (_held.Contains(Same(assignment, party)))
        {
            return false;
        }

        bool isNamed = false, isAdmitted = false;
        foreach (HandoverTally tally in _tallies.Where(t => t.Rule.HasRole(assignment)))
        {
            isNamed = true;
            isAdmitted |= tally.Rule.Admits(assignment, party, _day);
            if (!tally.HasRoomFor(assignment, party))
            {
                return false;
            }
        }

        // Where no rule names the role, a person follows a person and a body a body.
        return isNamed ? isAdmitted : _register.Parties.Kinds[party] == _register.Parties.Kinds[from];
    }

    /// <summary>The rules by which the target of a party's assignment has too few, by code.</summary>
    public ValueList<string> Uncovering(int assignment, int party) =>
        _tallies.Where(t => t.IsUncovered(assignment, party)).Select(t => t.Rule.Rule.Code).ToValueList();

    /// <summary>Counts an assignment as taken over by a party.</summary>
    public void Take(int assignment, int party)
    {
        Array.ForEach(_tallies, tally => tally.Add(assignment, party));
        int role = _register.Assignments.Role[assignment];
        _held.Add(Same(assignment, party));
        _loads[(party, role)] = _loads.GetValueOrDefault((party, role)) + 1;
    }

    private (int Party, int Role, int Locality, int Sector, int Matter) Same(int assignment, int party)
    {
        AssignmentTable table = _register.Assignments;
        return (party, table.Role[assignment], table.Locality[assignment], table.Sector[assignment], table.Matter[assignment]);
    }
}
