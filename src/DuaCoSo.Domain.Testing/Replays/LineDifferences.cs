namespace DuaCoSo.Domain.Testing.Replays;

/// <summary>The lines that one text has and another has not, in order.</summary>
internal static class LineDifferences
{
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

    // By the longest common subsequence of what is left.
    private static IEnumerable<string> Differences(string[] old, string[] now)
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
