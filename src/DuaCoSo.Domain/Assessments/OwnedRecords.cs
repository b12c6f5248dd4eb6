using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Which records of one kind are whose (O0): each is its party's and, where that is a post or a team, also of whoever held or led it on the day that counts.</summary>
internal sealed class OwnedRecords
{
    private readonly Groups<int> _records;

    private OwnedRecords(Groups<int> records) => _records = records;

    /// <summary>The positions of a party's records, rising, each once.</summary>
    public ReadOnlySpan<int> Of(int party) => _records[party];

    /// <summary>Distributes records to their owners.</summary>
    /// <param name="parties">The parties.</param>
    /// <param name="count">How many records there are.</param>
    /// <param name="owners">The party or parties of a record, and the day that counts; the last of these left out, it is theirs alone.</param>
    public static OwnedRecords Distribute(PartyTable parties, int count, Action<int, Owners> owners)
    {
        var collected = new Owners(parties);
        for (int record = 0; record < count; record++)
        {
            collected.Record = record;
            owners(record, collected);
        }

        return new(Groups<int>.By(parties.Keys.Count, collected.Pairs, p => p.Owner, p => p.Record));
    }

    /// <summary>Collects the owners of one record after another.</summary>
    internal sealed class Owners(PartyTable parties)
    {
        /// <summary>Who owns what.</summary>
        public List<(int Owner, int Record)> Pairs { get; } = [];

        /// <summary>The record whose owners are being named.</summary>
        public int Record { get; set; }

        /// <summary>A party, and its holder or leader on a day.</summary>
        public void Add(int party, int day)
        {
            AddAlone(party);
            if (!parties.ActsThroughHolders(party))
            {
                return;
            }

            foreach (PartyTable.Tenure tenure in parties.Tenures(party))
            {
                if (tenure.Interval.Contains(day))
                {
                    AddAlone(tenure.Holder);
                }
            }
        }

        /// <summary>A party alone.</summary>
        public void AddAlone(int party)
        {
            // The owners of a record are few and come together: look back over them.
            for (int i = Pairs.Count - 1; i >= 0 && Pairs[i].Record == Record; i--)
            {
                if (Pairs[i].Owner == party)
                {
                    return;
                }
            }

            Pairs.Add((party, Record));
        }
    }
}
