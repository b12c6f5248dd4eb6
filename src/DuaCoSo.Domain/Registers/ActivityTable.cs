using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Registers;

/// <summary>
/// The activities in columns, sorted by chain, kind, day and id, so that counting dates in an interval walks neighbours (O4);
/// beside it the order by chain, kind, label, day and id for submissions (O5).
/// </summary>
internal sealed class ActivityTable
{
    private readonly int[] _chainStart;
    private readonly int[] _groupKind;
    private readonly int[] _groupStart;
    private readonly int[] _labelledStart;

    /// <summary>The table of some activities.</summary>
    public ActivityTable(IReadOnlyList<Activity> facts, AssignmentTable assignments)
    {
        int count = facts.Count;
        var rows = new Row[count];
        var contentSets = new CodeTable();
        for (int i = 0; i < count; i++)
        {
            Activity fact = facts[i];
            rows[i] = new Row(
                assignments.Chain[assignments.Keys.Find(fact.Assignment.Key)],
                Kinds.Add(fact.Kind.Code),
                Domain.Day.Of(fact.Date),
                fact.Id.Key,
                Performers.Add(fact.By?.Code),
                contentSets.Add(ContentKey(fact.Contents)),
                fact.Returned is { } returned ? Domain.Day.Of(returned) : Domain.Day.End,
                fact.Period?.Code ?? 0);
        }

        Array.Sort(rows, static (a, b) => a.CompareTo(b));
        Ids = Array.ConvertAll(rows, static r => r.Id);
        Day = Array.ConvertAll(rows, static r => r.Day);
        Performer = Array.ConvertAll(rows, static r => r.Performer);
        ContentSet = Array.ConvertAll(rows, static r => r.ContentSet);
        Returned = Array.ConvertAll(rows, static r => r.Returned);
        Label = Array.ConvertAll(rows, static r => r.Label);
        ContentSets = new int[contentSets.Count][];
        for (int i = 0; i < ContentSets.Length; i++)
        {
            ContentSets[i] = contentSets[i].Length == 0 ? [] : Array.ConvertAll(contentSets[i].Split('\n'), c => Contents.Add(c));
        }

        (_chainStart, _groupKind, _groupStart) = GroupRows(rows, assignments.ChainCount);
        (ByLabel, _labelledStart) = OrderByLabel();
        LabelCode = Array.ConvertAll(ByLabel, i => Label[i]);
        LabelUses = DistinctLabels(rows, Kinds);
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

    private static string ContentKey(ValueList<ContentItem> contents) => string.Join('\n', contents.Select(c => c.Code));

    private static (int[] ChainStart, int[] GroupKind, int[] GroupStart) GroupRows(Row[] rows, int chains)
    {
        int[] chainStart = new int[chains + 1];
        var kinds = new List<int>();
        var starts = new List<int>();
        for (int i = 0; i < rows.Length; i++)
        {
            if (i == 0 || rows[i].Chain != rows[i - 1].Chain || rows[i].Kind != rows[i - 1].Kind)
            {
                kinds.Add(rows[i].Kind);
                starts.Add(i);
                chainStart[rows[i].Chain + 1]++;
            }
        }

        starts.Add(rows.Length);
        for (int chain = 0; chain < chains; chain++)
        {
            chainStart[chain + 1] += chainStart[chain];
        }

        return (chainStart, [.. kinds], [.. starts]);
    }

    private (int[] ByLabel, int[] LabelledStart) OrderByLabel()
    {
        var order = new List<int>();
        int[] starts = new int[_groupKind.Length + 1];
        for (int group = 0; group < _groupKind.Length; group++)
        {
            starts[group] = order.Count;
            for (int i = _groupStart[group]; i < _groupStart[group + 1]; i++)
            {
                if (Label[i] != 0)
                {
                    order.Add(i);
                }
            }

            // Positions within a group rise by day and id, so they break ties between equal labels.
            order.Sort(starts[group], order.Count - starts[group], Comparer<int>.Create((a, b) => Label[a] != Label[b] ? Label[a].CompareTo(Label[b]) : a.CompareTo(b)));
        }

        starts[^1] = order.Count;
        return ([.. order], starts);
    }

    private static List<(int Kind, PeriodKind Period, string FirstId)> DistinctLabels(Row[] rows, CodeTable kinds)
    {
        var first = new Dictionary<(int Kind, PeriodKind Period), string>();
        foreach (Row row in rows)
        {
            if (row.Label != 0)
            {
                (int, PeriodKind) use = (row.Kind, ReportingPeriod.KindOf(row.Label));
                if (!first.TryGetValue(use, out string? id) || TextKey.Compare(row.Id, id) < 0)
                {
                    first[use] = row.Id;
                }
            }
        }

        return [.. first.Select(f => (f.Key.Kind, f.Key.Period, f.Value)).OrderBy(f => kinds[f.Kind], TextKey.Comparer).ThenBy(f => f.Period)];
    }

    private readonly record struct Row(int Chain, int Kind, int Day, string Id, int Performer, int ContentSet, int Returned, int Label) : IComparable<Row>
    {
        public int CompareTo(Row other) =>
            Chain != other.Chain ? Chain.CompareTo(other.Chain)
            : Kind != other.Kind ? Kind.CompareTo(other.Kind)
            : Day != other.Day ? Day.CompareTo(other.Day)
            : TextKey.Compare(Id, other.Id);
    }
}
