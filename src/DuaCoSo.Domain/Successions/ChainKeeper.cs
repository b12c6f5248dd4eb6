using System.Globalization;
using DuaCoSo.Domain.Assignments;
using NodaTime;

namespace DuaCoSo.Domain.Successions;

/// <summary>Finds with which proposal the chain of each assignment goes on, and the ids and predecessors that make it so (O7): a duty that went on under a new chain would be owed twice in the sub-period of the change.</summary>
internal sealed class ChainKeeper
{
    private readonly Dictionary<Id<ResponsibilityAssignment>, ResponsibilityAssignment> _assignments;
    private readonly ILookup<Id<ResponsibilityAssignment>, Id<ResponsibilityAssignment>> _followers;
    private readonly HashSet<string> _taken;
    private readonly string _date;
    private readonly Dictionary<Id<ResponsibilityAssignment>, SuccessionDraft> _goesOn = [];

    /// <summary>A keeper of the chains of a register's assignments on a date.</summary>
    public ChainKeeper(IReadOnlyList<ResponsibilityAssignment> assignments, LocalDate date)
    {
        _assignments = assignments.ToDictionary(a => a.Id);
        _followers = assignments.SelectMany(a => a.Succeeds.Select(s => (Before: s, a.Id))).ToLookup(p => p.Before, p => p.Id);
        _taken = [.. _assignments.Keys.Select(a => a.Key)];
        _date = FormattableString.Invariant($"-{date:uuuuMMdd}");
    }

    /// <summary>Gives drafts their ids and predecessors.</summary>
    /// <param name="drafts">The drafts, in the order in which they are shown.</param>
    public void Keep(IReadOnlyList<SuccessionDraft> drafts)
    {
        foreach (SuccessionDraft draft in drafts)
        {
            draft.Succeeds = Heads(draft.Ended);
        }

        // Those with the least to choose from choose first, each the first by id. What comes before that goes on elsewhere, and would take its chain's place here.
        var leaders = new Dictionary<SuccessionDraft, Id<ResponsibilityAssignment>>();
        foreach (SuccessionDraft draft in drafts.OrderBy(d => d.Succeeds.Count))
        {
            Id<ResponsibilityAssignment> leader = draft.Succeeds.FirstOrDefault(s => IsSameParty(s, draft) && !_goesOn.ContainsKey(s));
            if (!leader.IsEmpty)
            {
                leaders.Add(draft, leader);
                _goesOn.Add(leader, draft);
                draft.Succeeds = draft.Succeeds.Where(s => s >= leader || !IsSameParty(s, draft)).ToValueList();
            }
        }

        foreach (SuccessionDraft draft in drafts.OrderByDescending(d => leaders.GetValueOrDefault(d)))
        {
            draft.Id = new(NewKey(LastOf(draft).Key));
        }
    }

    private bool IsSameParty(Id<ResponsibilityAssignment> assignment, SuccessionDraft draft) => _assignments[assignment].Party == draft.Duty.Party;

    /// <summary>Those of some assignments that none of the others succeeds already: their chains are longer than one (O7).</summary>
    private ValueList<Id<ResponsibilityAssignment>> Heads(ValueList<Id<ResponsibilityAssignment>> ended)
    {
        if (ended.Count == 1)
        {
            return ended;
        }

        var succeeded = new HashSet<Id<ResponsibilityAssignment>>();
        var waiting = new Stack<Id<ResponsibilityAssignment>>(ended);
        while (waiting.TryPop(out Id<ResponsibilityAssignment> at))
        {
            foreach (Id<ResponsibilityAssignment> before in _assignments[at].Succeeds.Where(succeeded.Add))
            {
                waiting.Push(before);
            }
        }

        return ended.Where(e => !succeeded.Contains(e)).ToValueList();
    }

    /// <summary>The key that a new one goes by: behind that of every successor there is, since the first by id has the chain (O7) and the past may not change, and behind those with which the chains go on.</summary>
    private Id<ResponsibilityAssignment> LastOf(SuccessionDraft draft)
    {
        Id<ResponsibilityAssignment> last = draft.Succeeds[0];
        foreach (Id<ResponsibilityAssignment> successor in draft.Succeeds.SelectMany(s => _goesOn.TryGetValue(s, out SuccessionDraft? other) && other != draft ? _followers[s].Append(other.Id) : _followers[s]))
        {
            last = successor > last ? successor : last;
        }

        return last;
    }

    /// <summary>A key that no assignment has: the old one's and the date, and a number if need be.</summary>
    private string NewKey(string old)
    {
        int first = 1;
        if (old.Length > _date.Length && old.EndsWith(_date, StringComparison.Ordinal))
        {
            (old, first) = (old[..^_date.Length], 2);
        }

        for (int number = first; ; number++)
        {
            string suffix = number == 1 ? _date : _date + "-" + number.ToString(CultureInfo.InvariantCulture);
            int length = Math.Min(old.Length, TextKey.MaxLength - suffix.Length);
            string key = (char.IsHighSurrogate(old[length - 1]) ? old[..(length - 1)] : old[..length]) + suffix;
            if (_taken.Add(key))
            {
                return key;
            }
        }
    }
}
