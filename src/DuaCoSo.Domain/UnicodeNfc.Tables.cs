namespace DuaCoSo.Domain;

internal static partial class UnicodeNfc
{
    /// <summary>What the packed data say, unpacked once when the first text needs it.</summary>
    private static class Tables
    {
        // By code point, in pages of 256; most pages are absent, which means class 0 and Yes.
        private static readonly byte[]?[] Classes = new byte[0x1100][];
        private static readonly byte[]?[] Answers = new byte[0x1100][];
        private static readonly Dictionary<int, (int First, int Second)> Parts = [];
        private static readonly Dictionary<(int First, int Second), int> Composites = [];

        static Tables()
        {
            ReadCombiningClasses(new Numbers(CombiningClassRuns));
            ReadDecompositions(new Numbers(Decompositions));
            for (int jamo = 0x1100; jamo < 0x1200; jamo++)
            {
                if (Hangul.MayCompose(jamo))
                {
                    Put(Answers, jamo, (byte)Answer.Maybe);
                }
            }
        }

        public static int CombiningClass(int point) => Classes[point >> 8]?[point & 0xFF] ?? 0;

        public static Answer QuickCheck(int point) => (Answer)(Answers[point >> 8]?[point & 0xFF] ?? 0);

        public static bool TryDecompose(int point, out int first, out int second)
        {
            bool found = Parts.TryGetValue(point, out (int First, int Second) parts);
            (first, second) = parts;
            return found;
        }

        public static bool TryCompose(int first, int second, out int composite) => Composites.TryGetValue((first, second), out composite);

        private static void ReadCombiningClasses(Numbers numbers)
        {
            int point = 0;
            while (numbers.HasNext)
            {
                point += numbers.Next();
                int length = numbers.Next();
                byte combiningClass = (byte)numbers.Next();
                for (; length > 0; length--)
                {
                    Put(Classes, point++, combiningClass);
                }
            }
        }

        private static void ReadDecompositions(Numbers numbers)
        {
            int point = 0, first = 0, second = FirstOfInterest;
            while (numbers.HasNext)
            {
                int head = numbers.Next();
                bool isPair = (head & 2) != 0, isExcluded = (head & 1) != 0;
                point += head >> 2;
                first += numbers.NextSigned();
                second += isPair ? numbers.NextSigned() : 0;
                Parts.Add(point, (first, isPair ? second : 0));
                if (isExcluded)
                {
                    Put(Answers, point, (byte)Answer.No);
                }
                else
                {
                    Composites.Add((first, second), point);
                    Put(Answers, second, (byte)Answer.Maybe);
                }
            }
        }

        private static void Put(byte[]?[] pages, int point, byte value) => (pages[point >> 8] ??= new byte[256])[point & 0xFF] = value;
    }

    /// <summary>Walks numbers of seven bits a byte, the least first.</summary>
    private sealed class Numbers(string base64)
    {
        private readonly byte[] _bytes = Convert.FromBase64String(base64);
        private int _at;

        public bool HasNext => _at < _bytes.Length;

        public int Next()
        {
            int value = 0;
            for (int shift = 0; ; shift += 7)
            {
                byte part = _bytes[_at++];
                value |= (part & 0x7F) << shift;
                if (part < 0x80)
                {
                    return value;
                }
            }
        }

        /// <summary>A number whose lowest bit says that it is negative.</summary>
        public int NextSigned()
        {
            int value = Next();
            return (value & 1) == 0 ? value >> 1 : -((value + 1) >> 1);
        }
    }
}
