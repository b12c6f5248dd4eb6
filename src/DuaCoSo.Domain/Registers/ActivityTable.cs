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
    private const int DayBits = 17, PlaceBits = 29;

    private static readonly int FirstDay = Domain.Day.Of(new(1900, 1, 1));

    private readonly int[] _chainStart;
    private readonly int[] _groupKind;
    private readonly int[] _groupStart;
    private readonly int[] _labelledStart;

    // The day on which each was returned, or the end of time; none where none was.
    private readonly int[] _returned;
    private readonly Lazy<List<(int Kind, PeriodKind Period, string FirstId)>> _labelUses;

    /// <summary>The table of some activities.</summary>
    public ActivityTable(IReadOnlyList<Activity> activities, AssignmentTable assignments)
    {
        Activity[] facts = [.. activities];
        int count = facts.Length;
        (ulong[] rows, int[] chainStart) = SortedByChain(facts, assignments);
        Ids = new string[count];
        Day = new int[count];
        Performer = new int[count];
        ContentSet = new int[count];
        _returned = [];
        Label = new int[count];
        var contentSets = new CodeTable();
        int noContents = contentSets.Add("");
        for (int i = 0; i < count; i++)
        {
            Activity fact = facts[PlaceOf(rows[i])];
            Ids[i] = fact.Id.Key;
            Day[i] = DayOf(rows[i]);
            Performer[i] = Performers.Add(fact.By?.Code);
            ContentSet[i] = fact.Contents.Count == 0 ? noContents : contentSets.Add(string.Join('\n', fact.Contents.Select(c => c.Code)));
            if (fact.Returned is { } returned)
            {
                _returned = _returned.Length > 0 ? _returned : Array.ConvertAll(facts, _ => Domain.Day.End);
                _returned[i] = Domain.Day.Of(returned);
            }

            Label[i] = fact.Period?.Code ?? 0;
        }

        ContentSets = new int[contentSets.Count][];
        for (int i = 0; i < ContentSets.Length; i++)
        {
            ContentSets[i] = contentSets[i].Length == 0 ? [] : Array.ConvertAll(contentSets[i].Split('\n'), c => Contents.Add(c));
        }

        (_chainStart, _groupKind, _groupStart) = GroupRows(rows, chainStart);
        (ByLabel, _labelledStart) = OrderByLabel();
        _labelUses = new(DistinctLabels);
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

    /// <summary>The label's code of each, or 0.</summary>
    public int[] Label { get; }

    /// <summary>The labelled activities of each group by label, day and id.</summary>
    public Labelled[] ByLabel { get; }

    /// <summary>The kinds of activity with the kinds of period that label them, and the first id of each pair (V7); found when first asked for.</summary>
    public IReadOnlyList<(int Kind, PeriodKind Period, string FirstId)> LabelUses => _labelUses.Value;

    /// <summary>The positions of a chain's activities of a kind, by day and id; empty when there are none.</summary>
    public (int Start, int End) Of(int chain, int kind) =>
        Group(chain, kind) is >= 0 and int group ? (_groupStart[group], _groupStart[group + 1]) : (0, 0);

    /// <summary>The days of a chain's activities of a kind from a day on, in order.</summary>
    public ReadOnlySpan<int> DaysOf(int chain, int kind, int from)
    {
        (int start, int end) = Of(chain, kind);
        start = start < end && Day[start] < from ? FirstFrom(Day, start, end, from) : start;
        return Day.AsSpan(start, end - start);
    }

    /// <summary>Whether an activity was returned by a day: then it does not exist (O5).</summary>
    public bool IsReturned(int position, int asOf) => _returned.Length > 0 && _returned[position] <= asOf;

    /// <summary>A chain's labelled activities of a kind by label, day and id; empty when there are none.</summary>
    public ReadOnlySpan<Labelled> LabelledOf(int chain, int kind) =>
        Group(chain, kind) is >= 0 and int group ? ByLabel.AsSpan(_labelledStart[group].._labelledStart[group + 1]) : [];

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

    /// <summary>Kind, day and place among the facts as one number in this order. Days of 1900 to 2100 take 17 bits (R1); a quarter of a million kinds and more facts than fit memory are left room for.</summary>
    private static ulong RowOf(int kind, int day, int place) => ((ulong)kind << (DayBits + PlaceBits)) | ((ulong)(day - FirstDay) << PlaceBits) | (uint)place;

    private static int KindOf(ulong row) => (int)(row >> (DayBits + PlaceBits));

    private static int DayOf(ulong row) => (int)((row >> PlaceBits) & ((1 << DayBits) - 1)) + FirstDay;

    private static int PlaceOf(ulong row) => (int)(row & ((1 << PlaceBits) - 1));

    /// <summary>The activities chain by chain, each chain's by kind, day and id, and where each chain begins.</summary>
    private (ulong[] Rows, int[] ChainStart) SortedByChain(Activity[] facts, AssignmentTable assignments)
    {
        // Counted first, each fact has its chain's place at once, and what is left to sort are the few of one chain.
        int[] chains = new int[facts.Length];
        ulong[] unsorted = new ulong[facts.Length];
        int[] start = new int[assignments.ChainCount + 1];
        string? id = null;
        int chain = 0;
        for (int i = 0; i < facts.Length; i++)
        {
            Activity fact = facts[i];

            // The activities of an assignment mostly come together, and share its id.
            string key = fact.Assignment.Key;
            if (!ReferenceEquals(key, id))
            {
                (id, chain) = (key, assignments.Chain[assignments.Keys.Find(key)]);
            }

            unsorted[i] = RowOf(Kinds.Add(fact.Kind.Code), Domain.Day.Of(fact.Date), i);
            chains[i] = chain;
            start[chain + 1]++;
        }

        for (int i = 0; i < assignments.ChainCount; i++)
        {
            start[i + 1] += start[i];
        }

        int[] next = start.AsSpan(0, assignments.ChainCount).ToArray();
        ulong[] rows = new ulong[facts.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            rows[next[chains[i]]++] = unsorted[i];
        }

        for (int i = 0; i < assignments.ChainCount; i++)
        {
            Sort(rows.AsSpan(start[i]..start[i + 1]), facts);
        }

        return (rows, start);
    }

    /// <summary>Sorts rows: those of one kind and day by id.</summary>
    private static void Sort(Span<ulong> rows, Activity[] facts)
    {
        rows.Sort();
        for (int start = 0; start < rows.Length;)
        {
            int end = start + 1;
            while (end < rows.Length && rows[end] >> PlaceBits == rows[start] >> PlaceBits)
            {
                end++;
            }

            if (end - start > 1)
            {
                rows[start..end].Sort((a, b) => facts[PlaceOf(a)].Id.CompareTo(facts[PlaceOf(b)].Id));
            }

            start = end;
        }
    }

    private static (int[] ChainStart, int[] GroupKind, int[] GroupStart) GroupRows(ulong[] rows, int[] chainStart)
    {
        int[] groups = new int[chainStart.Length];
        var kinds = new List<int>();
        var starts = new List<int>();
        for (int chain = 0; chain + 1 < chainStart.Length; chain++)
        {
            groups[chain] = kinds.Count;
            for (int i = chainStart[chain]; i < chainStart[chain + 1]; i++)
            {
                if (i == chainStart[chain] || KindOf(rows[i]) != kinds[^1])
                {
                    kinds.Add(KindOf(rows[i]));
                    starts.Add(i);
                }
            }
        }

        groups[^1] = kinds.Count;
        starts.Add(rows.Length);
        return (groups, [.. kinds], [.. starts]);
    }

    private (Labelled[] ByLabel, int[] LabelledStart) OrderByLabel()
    {
        var order = new Labelled[Label.Length - Label.AsSpan().Count(0)];
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
                    isSorted &= next == start || order[next - 1].Label <= Label[i];
                    order[next++] = new(Label[i], Day[i], i);
                }
            }

            // Positions within a group rise by day and id, so they break ties between equal labels. What is handed in, in its turn, is sorted already.
            if (!isSorted)
            {
                order.AsSpan(start, next - start).Sort(static (a, b) => a.Label != b.Label ? a.Label.CompareTo(b.Label) : a.Position.CompareTo(b.Position));
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
            // Labels of one kind of period stand together.
            for (int i = _labelledStart[group], end; i < _labelledStart[group + 1]; i = end)
            {
                PeriodKind period = ReportingPeriod.KindOf(ByLabel[i].Label);
                string least = Ids[ByLabel[i].Position];
                for (end = i + 1; end < _labelledStart[group + 1] && ReportingPeriod.KindOf(ByLabel[end].Label) == period; end++)
                {
                    least = TextKey.Compare(Ids[ByLabel[end].Position], least) < 0 ? Ids[ByLabel[end].Position] : least;
                }

                ref string? id = ref CollectionsMarshal.GetValueRefOrAddDefault(first, (_groupKind[group], period), out _);
                id = id is null || TextKey.Compare(least, id) < 0 ? least : id;
            }
        }

        return [.. first.Select(f => (f.Key.Kind, f.Key.Period, f.Value)).OrderBy(f => Kinds[f.Kind], TextKey.Comparer).ThenBy(f => f.Period)];
    }

    /// <summary>A labelled activity, so that looking for a label walks neighbours and finds the day at once.</summary>
    /// <param name="Label">The label's code.</param>
    /// <param name="Day">The day.</param>
    /// <param name="Position">The position in the columns.</param>
    [StructLayout(LayoutKind.Sequential)]
    internal readonly record struct Labelled(int Label, int Day, int Position);
}
