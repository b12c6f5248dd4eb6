using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace DuaCoSo.Domain;

/// <summary>Unicode normalisation form C by tables of its own, because the runtime's depends on ICU and is a no-op without it (E9).</summary>
/// <remarks>The algorithm is that of Unicode Standard Annex 15. A surrogate without its other half stands for itself; nothing throws.</remarks>
internal static partial class UnicodeNfc
{
    // Below it, every text of whole characters is in form C: the first combining mark is U+0300.
    private const char FirstOfInterest = '\u0300';

    /// <summary>Whether a text is in form C.</summary>
    public static bool IsNormalized(ReadOnlySpan<char> text)
    {
        int start = text.IndexOfAnyInRange(FirstOfInterest, char.MaxValue);
        return start < 0 || Check(text[start..]) switch
        {
            Answer.Yes => true,
            Answer.No => false,
            _ => text.SequenceEqual(Rewrite(text)),
        };
    }

    /// <summary>The text in form C: the same instance when it is already.</summary>
    public static string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int start = text.AsSpan().IndexOfAnyInRange(FirstOfInterest, char.MaxValue);
        if (start < 0 || Check(text.AsSpan(start)) == Answer.Yes)
        {
            return text;
        }

        string rewritten = Rewrite(text);
        return rewritten == text ? text : rewritten;
    }

    private static Answer Check(ReadOnlySpan<char> text)
    {
        Answer answer = Answer.Yes;
        int lastClass = 0;
        while (!text.IsEmpty)
        {
            int point = Next(ref text);
            int combiningClass = Tables.CombiningClass(point);
            Answer one = Tables.QuickCheck(point);
            if (one == Answer.No || (combiningClass != 0 && combiningClass < lastClass))
            {
                return Answer.No;
            }

            answer = one == Answer.Maybe ? one : answer;
            lastClass = combiningClass;
        }

        return answer;
    }

    private static string Rewrite(ReadOnlySpan<char> text)
    {
        var points = new List<int>(text.Length + 16);
        while (!text.IsEmpty)
        {
            Decompose(Next(ref text), points);
        }

        Span<int> all = CollectionsMarshal.AsSpan(points);
        Order(all);
        return Text(all[..Compose(all)]);
    }

    private static int Next(ref ReadOnlySpan<char> text)
    {
        bool whole = Rune.DecodeFromUtf16(text, out Rune rune, out int length) == OperationStatus.Done;
        int point = whole ? rune.Value : text[0];
        text = text[length..];
        return point;
    }

    private static void Decompose(int point, List<int> points)
    {
        if (Hangul.IsSyllable(point))
        {
            Hangul.Decompose(point, points);
        }
        else if (Tables.TryDecompose(point, out int first, out int second))
        {
            Decompose(first, points);
            if (second != 0)
            {
                Decompose(second, points);
            }
        }
        else
        {
            points.Add(point);
        }
    }

    // Marks of one run stand by combining class, those of one class as they came.
    private static void Order(Span<int> points)
    {
        for (int start = 0; start < points.Length; start++)
        {
            int end = start;
            while (end < points.Length && Tables.CombiningClass(points[end]) != 0)
            {
                end++;
            }

            if (end - start > 1)
            {
                Span<int> run = points[start..end];
                long[] keys = new long[run.Length];
                for (int i = 0; i < keys.Length; i++)
                {
                    keys[i] = ((long)Tables.CombiningClass(run[i]) << 32) + i;
                }

                keys.AsSpan().Sort(run);
            }

            start = end;
        }
    }

    // Joins each mark to the last starter that it can reach, in place; gives the new length.
    private static int Compose(Span<int> points)
    {
        int length = 0, starter = -1, lastClass = 0;
        foreach (int point in points)
        {
            int combiningClass = Tables.CombiningClass(point);
            bool reaches = starter >= 0 && (starter == length - 1 || lastClass < combiningClass);
            if (reaches && (Hangul.TryCompose(points[starter], point, out int composite) || Tables.TryCompose(points[starter], point, out composite)))
            {
                points[starter] = composite;
                continue;
            }

            if (combiningClass == 0)
            {
                starter = length;
            }

            lastClass = combiningClass;
            points[length++] = point;
        }

        return length;
    }

    private static string Text(ReadOnlySpan<int> points)
    {
        var text = new StringBuilder(points.Length + 8);
        Span<char> units = stackalloc char[2];
        foreach (int point in points)
        {
            if (Rune.TryCreate(point, out Rune rune))
            {
                text.Append(units[..rune.EncodeToUtf16(units)]);
            }
            else
            {
                text.Append((char)point);
            }
        }

        return text.ToString();
    }

    private enum Answer : byte
    {
        Yes = 0,
        No = 1,
        Maybe = 2,
    }

    /// <summary>The syllables of Korean, which compose by arithmetic.</summary>
    private static class Hangul
    {
        private const int FirstSyllable = 0xAC00, FirstLead = 0x1100, FirstVowel = 0x1161, BeforeTail = 0x11A7;
        private const int Leads = 19, Vowels = 21, Tails = 28, Syllables = Leads * Vowels * Tails;

        public static bool IsSyllable(int point) => point is >= FirstSyllable and < FirstSyllable + Syllables;

        public static bool MayCompose(int point) =>
            point is (>= FirstVowel and < FirstVowel + Vowels) or (> BeforeTail and < BeforeTail + Tails);

        public static void Decompose(int syllable, List<int> points)
        {
            int index = syllable - FirstSyllable;
            points.Add(FirstLead + (index / (Vowels * Tails)));
            points.Add(FirstVowel + (index / Tails % Vowels));
            if (index % Tails != 0)
            {
                points.Add(BeforeTail + (index % Tails));
            }
        }

        public static bool TryCompose(int first, int second, out int composite)
        {
            if (first is >= FirstLead and < FirstLead + Leads && second is >= FirstVowel and < FirstVowel + Vowels)
            {
                composite = FirstSyllable + ((((first - FirstLead) * Vowels) + second - FirstVowel) * Tails);
                return true;
            }

            composite = first + second - BeforeTail;
            return IsSyllable(first) && (first - FirstSyllable) % Tails == 0 && second is > BeforeTail and < BeforeTail + Tails;
        }
    }
}
