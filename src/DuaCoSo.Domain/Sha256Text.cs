namespace DuaCoSo.Domain;

/// <summary>How digests are written.</summary>
internal static class Sha256Text
{
    /// <summary><c>sha256:</c> and two small hexadecimal digits a byte.</summary>
    public static string Of(ReadOnlySpan<byte> digest)
    {
        const string Digits = "0123456789abcdef";
        Span<char> text = stackalloc char[2 * digest.Length];
        for (int i = 0; i < digest.Length; i++)
        {
            text[2 * i] = Digits[digest[i] >> 4];
            text[(2 * i) + 1] = Digits[digest[i] & 0xF];
        }

        return $"sha256:{text}";
    }
}
