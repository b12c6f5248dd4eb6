namespace DuaCoSo.Domain.Tests;

internal static partial class UnicodeAssigned
{
    /// <summary>Every assigned code point, ascending.</summary>
    public static IEnumerable<int> Points()
    {
        byte[] bytes = Convert.FromBase64String(Runs);
        int at = 0, point = 0;
        while (at < bytes.Length)
        {
            point += Next();
            for (int length = Next(); length > 0; length--)
            {
                yield return point++;
            }
        }

        int Next()
        {
            int value = 0;
            for (int shift = 0; ; shift += 7)
            {
                byte part = bytes[at++];
                value |= (part & 0x7F) << shift;
                if (part < 0x80)
                {
                    return value;
                }
            }
        }
    }
}
