using System.Runtime.InteropServices;
using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Registers;

/// <summary>
/// The activities in columns, sorted by chain, kind, day and id, so that counting dates in an interval walks neighbours (O4);
/// beside it the order by chain, kind, label, day and id for submissions (O5).
/// </summary>
internal sealed class ActivityTable
{
    private const int DayBits = 17, KindBits = 20;

    private static readonly int FirstDay = Domain.Day.Of(new(1900, 1, 1));

    private readonly int[] _chainStart;
    private readonly int[] _groupKind;
    private readonly int[] _groupStart;
    private readonly int[] _labelledStart;

    /// <summary>The table of some activities.</summary>
    public ActivityTable(IReadOnlyList<Activity> facts, AssignmentTable assignments)
    {
        int count = facts.Count;
        long[] keys = new long[count];
        for (int i = 0; i < count; i++)
        {
            Activity fact = facts[i];
            keys[i] = KeyOf(assignments.Chain[assignments.Keys.Find(fact.Assignment.Key)], Kinds.Add(fact.Kind.Code), Domain.Day.Of(fact.Date));
        }

        int[] order = SortedOrder(keys, facts);
        Ids = new string[count];
        Day = new int[count];
        Performer = new int[count];
        ContentSet = new int[count];
        Returned = new int[count];
        Label = new int[count];
        var contentSets = new CodeTable();
        for (int i = 0; i < count; i++)
        {
            Activity fact = facts[order[i]];
            Ids[i] = fact.Id.Key;
            Day[i] = DayOf(keys[i]);
            Performer[i] = Performers.Add(fact.By?.Code);
            ContentSet[i] = contentSets.Add(fact.Contents.Count == 0 ? "" : string.Join('\n', fact.Contents.Select(c => c.Code)));
            Returned[i] = fact.Returned is { } returned ? Domain.Day.Of(returned) : Domain.Day.End;
            Label[i] = fact.Period?.Code ?? 0;
        }

        ContentSets = new int[contentSets.Count][];
        for (int i = 0; i < ContentSets.Length; i++)
        {
            ContentSets[i] = contentSets[i].Length == 0 ? [] : Array.ConvertAll(contentSets[i].Split('\n'), c => Contents.Add(c));
        }

        (_chainStart, _groupKind, _groupStart) = GroupRows(keys, assignments.ChainCount);
        (ByLabel, _labelledStart) = OrderByLabel();
        LabelCode = Array.ConvertAll(ByLabel, i => Label[i]);
        LabelUses = DistinctLabels();
    }

    /// <summary>The kinds that occur.</summary>
    public CodeTable Kinds { get; } = new();

    /// <summary>The performers that occur.</summary>
    public CodeTable Performers { get; } = new();

    /// <summary>The contents that occur.</summary>
    public CodeTable Contents { get; } = new();

    /// <summary>The distinct sets of contents, each as content numbers.</summary>
    public int[][] ContentSets { get; }

    /// <summary>The id of each activity.</summary>
    public string[] Ids { get; }

    /// <summary>The day of each.</summary>
    public int[] Day { get; }

    /// <summary>Who did each, or <see cref="CodeTable.None"/>.</summary>
    public int[] Performer { get; }

    /// <summary>What each contains, as a number into <see cref="ContentSets"/>.</summary>
    public int[] ContentSet { get; }

    /// <summary>The day on which each was returned, or the end of time.</summary>
    public int[] Returned { get; }

    /// <summary>The label's code of each, or 0.</summary>
    public int[] Label { get; }

    /// <summary>The labelled activities of each group by label, day and id, as positions in the columns.</summary>
    public int[] ByLabel { get; }

    /// <summary>The label's code of each in <see cref="ByLabel"/>, so that looking for one walks neighbours.</summary>
    public int[] LabelCode { get; }

    /// <summary>The kinds of activity with the kinds of period that label them, and the first id of each pair (V7).</summary>
    public IReadOnlyList<(int Kind, PeriodKind Period, string FirstId)> LabelUses { get; }

    /// <summary>The positions of a chain's activities of a kind, by day and id; empty when there are none.</summary>
    public (int Start, int End) Of(int chain, int kind) =>
        Group(chain, kind) is >= 0 and int group ? (_groupStart[group], _groupStart[group + 1]) : (0, 0);

    /// <summary>The positions in <see cref="ByLabel"/> of a chain's labelled activities of a kind; empty when there are none.</summary>
    public (int Start, int End) LabelledOf(int chain, int kind) =>
        Group(chain, kind) is >= 0 and int group ? (_labelledStart[group], _labelledStart[group + 1]) : (0, 0);

    /// <summary>The order of two positions by day and id.</summary>
    public int Compare(int left, int right) => Day[left] != Day[right] ? Day[left].CompareTo(Day[right]) : TextKey.Compare(Ids[left], Ids[right]);

    /// <summary>The first position of a sorted stretch with a number or a greater one.</summary>
    public static int FirstFrom(int[] sorted, int start, int end, int number)
    {
        while (start < end)
        {
            int middle = start + ((end - start) >> 1);
            if (sorted[middle] < number)
            {
                start = middle + 1;
            }
            else
            {
                end = middle;
            }
        }

        return start;
    }

    private int Group(int chain, int kind)
    {
        for (int group = _chainStart[chain]; group < _chainStart[chain + 1]; group++)
        {
            if (_groupKind[group] == kind)
            {
                return group;
            }
        }

        return -1;
    }

    /// <summary>Chain, kind and day as one number in their order. Days of 1900 to 2100 take 17 bits (R1); a million kinds and more chains than fit memory are left room for.</summary>
    private static long KeyOf(int chain, int kind, int day) => ((long)chain << (KindBits + DayBits)) | ((long)kind << DayBits) | (long)(day - FirstDay);

    private static int DayOf(long key) => (int)(key & ((1 << DayBits) - 1)) + FirstDay;

    /// <summary>Sorts the keys, and says which fact comes where: of equal keys in the order of the ids.</summary>
    private static int[] SortedOrder(long[] keys, IReadOnlyList<Activity> facts)
    {
        int[] order = new int[keys.Length];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(keys, order);
        for (int start = 0; start < keys.Length;)
        {
            int end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                order.AsSpan(start, end - start).Sort((a, b) => facts[a].Id.CompareTo(facts[b].Id));
            }

            start = end;
        }

        return order;
    }

    private static (int[] ChainStart, int[] GroupKind, int[] GroupStart) GroupRows(long[] keys, int chains)
    {
        int[] chainStart = new int[chains + 1];
        var kinds = new List<int>();
        var starts = new List<int>();
        long group = -1;
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] >> DayBits is var own && own != group)
            {
                group = own;
                kinds.Add((int)(group & ((1 << KindBits) - 1)));
                starts.Add(i);
                chainStart[(int)(group >> KindBits) + 1]++;
            }
        }

        starts.Add(keys.Length);
        for (int chain = 0; chain < chains; chain++)
        {
            chainStart[chain + 1] += chainStart[chain];
        }

        return (chainStart, [.. kinds], [.. starts]);
    }

    private (int[] ByLabel, int[] LabelledStart) OrderByLabel()
    {
        int[] order = new int[Label.Length - Label.AsSpan().Count(0)];
        int[] starts = new int[_groupKind.Length + 1];
        int next = 0;
        for (int group = 0; group < _groupKind.Length; group++)
        {
            int start = starts[group] = next;
            bool isSorted = true;
            for (int i = _groupStart[group]; i < _groupStart[group + 1]; i++)
            {
                if (Label[i] != 0)
                {
                    isSorted &= next == start || Label[order[next - 1]] <= Label[i];
                    order[next++] = i;
                }
            }

            // Positions within a group rise by day and id, so they break ties between equal labels. What is handed in, in its turn, is sorted already.
            if (!isSorted)
            {
                order.AsSpan(start, next - start).Sort((a, b) => Label[a] != Label[b] ? Label[a].CompareTo(Label[b]) : a.CompareTo(b));
            }
        }

        starts[^1] = next;
        return (order, starts);
    }

    private List<(int Kind, PeriodKind Period, string FirstId)> DistinctLabels()
    {
        var first = new Dictionary<(int Kind, PeriodKind Period), string>();
        for (int group = 0; group < _groupKind.Length; group++)
        {
            for (int i = _labelledStart[group]; i < _labelledStart[group + 1]; i++)
            {
                (int, PeriodKind) use = (_groupKind[group], ReportingPeriod.KindOf(LabelCode[i]));
                ref string? id = ref CollectionsMarshal.GetValueRefOrAddDefault(first, use, out _);
                id = id is null || TextKey.Compare(Ids[ByLabel[i]], id) < 0 ? Ids[ByLabel[i]] : id;
            }
        }

        return [.. first.Select(f => (f.Key.Kind, f.Key.Period, f.Value)).OrderBy(f => Kinds[f.Kind], TextKey.Comparer).ThenBy(f => f.Period)];
    }
}
