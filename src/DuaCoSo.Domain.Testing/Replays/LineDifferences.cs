namespace DuaCoSo.Domain.Testing.Replays;

/// <summary>The lines that one text has and another has not, in order.</summary>
/// <remarks>Short texts by their longest common subsequence; long ones, for which that would take the square of their lines, are first cut where a line that occurs once in each agrees.</remarks>
internal static class LineDifferences
{
    private const int MostCells = 4_000_000;

    /// <summary>The differences: <c>- </c> before a line that is gone, <c>+ </c> before one that is new.</summary>
    public static ValueList<string> Of(string before, string after)
    {
        string[] old = before.Split('\n');
        string[] now = after.Split('\n');
        int start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start])
        {
            start++;
        }

        int end = 0;
        while (end < old.Length - start && end < now.Length - start && old[^(end + 1)] == now[^(end + 1)])
        {
            end++;
        }

        return Differences(old[start..^end], now[start..^end]).ToValueList();
    }

    private static IEnumerable<string> Differences(string[] old, string[] now)
    {
        if ((long)old.Length * now.Length <= MostCells)
        {
            return ByCommonSubsequence(old, now);
        }

        (int Old, int Now)[] cuts = Increasing(Agreeing(old, now));
        return cuts.Length == 0
            ? [.. old.Select(l => "- " + l), .. now.Select(l => "+ " + l)]
            : cuts.Prepend((Old: -1, Now: -1)).Zip(cuts.Append((Old: old.Length, Now: now.Length))).SelectMany(gap => Differences(
                old[(gap.First.Old + 1)..gap.Second.Old], now[(gap.First.Now + 1)..gap.Second.Now]));
    }

    // The lines that occur once in each, in the order of the old.
    private static (int Old, int Now)[] Agreeing(string[] old, string[] now)
    {
        Dictionary<string, int> places = Once(now).ToDictionary(StringComparer.Ordinal);
        return [.. Once(old).Where(l => places.ContainsKey(l.Key)).Select(l => (l.Value, places[l.Key])).Order()];
    }

    private static IEnumerable<KeyValuePair<string, int>> Once(string[] lines) =>
        lines.Select((line, i) => KeyValuePair.Create(line, i)).GroupBy(l => l.Key, StringComparer.Ordinal).Where(g => g.Count() == 1).Select(g => g.First());

    // As many as can be kept with their places in the new growing as well: of each length the row that ends first.
    private static (int Old, int Now)[] Increasing((int Old, int Now)[] lines)
    {
        var ends = new List<int>();
        var last = new List<int>();
        int[] before = new int[lines.Length];
        for (int i = 0; i < lines.Length; i++)
        {
            int length = ~ends.BinarySearch(lines[i].Now);
            before[i] = length == 0 ? -1 : last[length - 1];
            if (length == ends.Count)
            {
                ends.Add(lines[i].Now);
                last.Add(i);
            }
            else
            {
                (ends[length], last[length]) = (lines[i].Now, i);
            }
        }

        var kept = new Stack<(int Old, int Now)>();
        for (int i = last.Count == 0 ? -1 : last[^1]; i >= 0; i = before[i])
        {
            kept.Push(lines[i]);
        }

        return [.. kept];
    }

    private static IEnumerable<string> ByCommonSubsequence(string[] old, string[] now)
    {
        int[][] common = [.. Enumerable.Range(0, old.Length + 1).Select(_ => new int[now.Length + 1])];
        for (int i = old.Length - 1; i >= 0; i--)
        {
            for (int j = now.Length - 1; j >= 0; j--)
            {
                common[i][j] = old[i] == now[j] ? common[i + 1][j + 1] + 1 : Math.Max(common[i + 1][j], common[i][j + 1]);
            }
        }

        (int a, int b) = (0, 0);
        while (a < old.Length || b < now.Length)
        {
            if (a < old.Length && b < now.Length && old[a] == now[b])
            {
                (a, b) = (a + 1, b + 1);
            }
            else if (b == now.Length || (a < old.Length && common[a + 1][b] >= common[a][b + 1]))
            {
                yield return "- " + old[a++];
            }
            else
            {
                yield return "+ " + now[b++];
            }
        }
    }
}
