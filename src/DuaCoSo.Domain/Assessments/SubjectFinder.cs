using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Finds the subjects of a scheme, whom each answers for, and on how many days they were in charge (E1).</summary>
internal sealed class SubjectFinder
{
    private readonly EvaluationScheme _scheme;
    private readonly ResponsibilityRegister _register;
    private readonly DayRange _days;
    private readonly CodeSet _positions;
    private readonly CodeSet _roles;

    /// <summary>Finds those among a register's parties for a period's days.</summary>
    public SubjectFinder(EvaluationScheme scheme, ResponsibilityRegister register, DayRange days)
    {
        (_scheme, _register, _days) = (scheme, register, days);
        _positions = CodeSet.Of(scheme.Subjects.Positions, static p => p.Code, register.Parties.Positions);
        _roles = CodeSet.Of(scheme.Subjects.Roles, static r => r.Code, register.Assignments.Roles);
    }

    /// <summary>Whether each subject answers for itself alone.</summary>
    public bool IsEachAlone => !_scheme.IncludeMembers && !_scheme.IncludeOrganization;

    /// <summary>The subjects among some parties, those that were in charge on any day, and of each whether on days enough.</summary>
    public (int[] Subjects, bool[] HaveEnoughDays) Among(ReadOnlySpan<int> parties)
    {
        int[] subjects = new int[parties.Length];
        bool[] haveEnough = new bool[parties.Length];
        int count = 0;
        foreach (int party in parties)
        {
            if (IsOfSort(party) && DaysInCharge(IsEachAlone ? new ReadOnlySpan<int>(in party) : AnswersFor(party)) is > 0 and int days)
            {
                haveEnough[count] = days >= _scheme.Subjects.MinimumDaysInForce;
                subjects[count++] = party;
            }
        }

        return (subjects[..count], haveEnough);
    }

    /// <summary>The party itself, its members or its organisation where the scheme says so, each once.</summary>
    public int[] AnswersFor(int party)
    {
        if (IsEachAlone)
        {
            return [party];
        }

        var parties = new List<int> { party };
        if (_scheme.IncludeMembers)
        {
            parties.AddRange(_register.Parties.Members(party));
        }

        if (_scheme.IncludeOrganization && _register.Parties.Organization[party] is >= 0 and int organization)
        {
            parties.Add(organization);
        }

        return [.. parties.Distinct()];
    }

    /// <summary>Whether a party is of the sort that the scheme assesses.</summary>
    private bool IsOfSort(int party)
    {
        PartyKind kind = _register.Parties.Kinds[party];
        ValueList<PartyKind> kinds = _scheme.Subjects.Kinds;
        return (kinds.Count == 0 ? kind != PartyKind.Post : kinds.Contains(kind)) && _positions.Holds(_register.Parties.Position[party]);
    }

    /// <summary>
    /// On how many days of the period any of some parties had an assignment of the scheme's roles, or held or led a post or team that had one; no more are counted
    /// than one assignment alone shows to be enough.
    /// </summary>
    private int DaysInCharge(ReadOnlySpan<int> parties)
    {
        DayRange longest = new(0, -1);
        List<DayRange>? several = null;
        foreach (int party in parties)
        {
            if (Add(party, _days, ref longest, ref several))
            {
                return longest.Days;
            }

            foreach (PartyTable.Tenure tenure in _register.Parties.TenuresOf(party))
            {
                if (Add(tenure.Group, tenure.Interval.And(_days), ref longest, ref several))
                {
                    return longest.Days;
                }
            }
        }

        if (several is null)
        {
            return longest.Days;
        }

        var union = new List<DayRange>();
        DaySets.Union([.. several], union);
        return union.Sum(d => d.Days);
    }

    /// <summary>Adds the days on which a party was in charge; stops at an assignment that is enough by itself, and says whether there was one.</summary>
    private bool Add(int party, DayRange within, ref DayRange longest, ref List<DayRange>? several)
    {
        AssignmentTable assignments = _register.Assignments;
        foreach (int assignment in assignments.OfParty(party))
        {
            DayRange active = assignments.Intervals[assignment].And(within);
            if (!_roles.Holds(assignments.Role[assignment]) || active.IsEmpty || active == longest)
            {
                continue;
            }

            if (active.Days >= _scheme.Subjects.MinimumDaysInForce)
            {
                longest = active;
                return true;
            }

            if (several is not null || !longest.IsEmpty)
            {
                (several ??= [longest]).Add(active);
            }

            longest = active.Days > longest.Days ? active : longest;
        }

        return false;
    }
}
