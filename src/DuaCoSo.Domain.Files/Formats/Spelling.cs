namespace DuaCoSo.Domain.Files.Formats;

/// <summary>Finds the word that somebody most likely meant.</summary>
internal static class Spelling
{
    private const int LongestCompared = 60;

    /// <summary>The nearest of some words, the first of several, and whether it is near enough to be what was meant.</summary>
    public static (string Word, bool IsNear) Nearest(string text, IEnumerable<string> words)
    {
        string nearest = "";
        int least = int.MaxValue;
        foreach (string word in words)
        {
            int distance = Distance(text, word);
            if (distance < least)
            {
                (nearest, least) = (word, distance);
            }
        }

        // A third of the letters may differ, and in short words one: "is" for "as", but not "to" for "as".
        int length = Math.Max(text.Length, nearest.Length);
        return (nearest, least <= Math.Max(length > 3 ? 2 : 1, length / 3));
    }

    /// <summary>The word of which a text is most likely a slip of the pen: at least five letters, of which one is wrong, or the case of any; <see langword="null"/> for none.</summary>
    public static string? SlipOf(string text, IReadOnlyList<string> words)
    {
        const int shortest = 5;
        if (text.Length < shortest)
        {
            return null;
        }

        string? nearest = null;
        for (int i = 0; i < words.Count; i++)
        {
            string word = words[i];
            if (string.Equals(word, text, StringComparison.Ordinal))
            {
                return null;
            }

            if (nearest is null && word.Length >= shortest && Math.Abs(word.Length - text.Length) <= 1 && Distance(text, word) <= 1)
            {
                nearest = word;
            }
        }

        return nearest;
    }

    /// <summary>How many letters to insert, leave out, replace or swap with a neighbour; upper and lower case alike but for a tie-break.</summary>
    private static int Distance(string a, string b)
    {
        if (a.Length > LongestCompared || b.Length > LongestCompared)
        {
            return int.MaxValue - 1;
        }

        int width = b.Length + 1;
        Span<int> before = stackalloc int[width];
        Span<int> last = stackalloc int[width];
        Span<int> row = stackalloc int[width];
        for (int j = 0; j < width; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int change = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            Span<int> spare = before;
            before = last;
            last = row;
            row = spare;
        }

        return last[b.Length];

        static bool Same(char x, char y) => char.ToLowerInvariant(x) == char.ToLowerInvariant(y);
    }
}
