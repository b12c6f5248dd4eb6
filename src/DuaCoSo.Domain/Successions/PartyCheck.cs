using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;
using NodaTime;

namespace DuaCoSo.Domain.Successions;

/// <summary>What is wrong with the replacements of parties in a list of changes, of one date or several: what ends on a date is there no more on later ones.</summary>
internal static class PartyCheck
{
    /// <summary>Every problem, by change and field.</summary>
    public static List<Problem> Check(IReadOnlyList<Party> parties, ChangeList changes)
    {
        var problems = new List<Problem>();
        var known = parties.ToDictionary(p => p.Id);
        ILookup<Id<Party>, LocalDate> replacedOn = changes.Parties.SelectMany(r => r.Replaced.Where(p => p != r.By).Select(p => (Party: p, r.On))).ToLookup(p => p.Party, p => p.On);
        for (int i = 0; i < changes.Parties.Count; i++)
        {
            PartyReplacement replacement = changes.Parties[i];
            if (!NumberRange.Year.Contains(replacement.On.Year))
            {
                Add(i, "on", TerritoryProblems.DateOutOfRange, ("field", "on"), ("date", TerritoryCheck.Iso(replacement.On)));
                continue;
            }

            if (replacement.Replaced.Count == 0)
            {
                Add(i, "from", SuccessionProblems.NobodyReplaced);
            }

            foreach (Id<Party> replaced in replacement.Replaced)
            {
                if (replaced == replacement.By)
                {
                    Add(i, "into", SuccessionProblems.ReplacedByItself, ("id", replaced.Key));
                }

                InForce(i, "from", replaced, replacement.On.PlusDays(-1));
            }

            if (replacedOn[replacement.By].Contains(replacement.On))
            {
                Add(i, "into", SuccessionProblems.ReplacedItself, ("id", replacement.By.Key), ("date", TerritoryCheck.Iso(replacement.On)));
            }
            else
            {
                InForce(i, "into", replacement.By, replacement.On);
            }
        }

        return problems;

        void InForce(int index, string field, Id<Party> id, LocalDate date)
        {
            if (!known.TryGetValue(id, out Party? party))
            {
                Add(index, field, SuccessionProblems.UnknownParty, ("id", id.Key));
            }
            else if (!party.Interval.Contains(date) || replacedOn[id].Any(on => on <= date))
            {
                Add(index, field, SuccessionProblems.PartyNotInForce, ("id", id.Key), ("date", TerritoryCheck.Iso(date)));
            }
        }

        void Add(int index, string field, ProblemKind kind, params ReadOnlySpan<(string Name, string Value)> arguments) =>
            problems.Add(kind.At(ProblemPlace.InRegister("changes", changes.Localities.Count + index, field, null), arguments));
    }
}
