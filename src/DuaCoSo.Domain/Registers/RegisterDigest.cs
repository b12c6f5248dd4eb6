using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace DuaCoSo.Domain.Registers;

/// <summary>
/// The digest of a register (E9): the sum modulo 2²⁵⁶ of the SHA-256 digests of its distinct records, so that it is the same in any order.
/// A record's digest is over its table's name and its cells, each as its length in UTF-8 bytes (four bytes, the highest first) and its text in
/// form C.
/// </summary>
internal static class RegisterDigest
{
    private const int Size = 32;

    /// <summary>The digest as <c>sha256:</c> and 64 hexadecimal digits.</summary>
    public static string Of(RegisterFacts facts)
    {
        byte[] sum = new byte[Size];
        var seen = new HashSet<UInt256>();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> digest = stackalloc byte[Size];
        foreach ((RegisterTable table, string[] cells) in RegisterCells.Of(facts))
        {
            Append(hash, table.Name);
            foreach (string cell in cells)
            {
                Append(hash, cell);
            }

            hash.GetHashAndReset(digest);
            if (seen.Add(UInt256.Of(digest)))
            {
                AddTo(sum, digest);
            }
        }

        return Sha256Text.Of(sum);
    }

    private static void Append(IncrementalHash hash, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(UnicodeNfc.Normalize(text));
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }

    /// <summary>Adds a number to another in place, the highest byte first; what is carried out of the highest is dropped.</summary>
    private static void AddTo(byte[] sum, ReadOnlySpan<byte> digest)
    {
        int carry = 0;
        for (int i = Size - 1; i >= 0; i--)
        {
            carry += sum[i] + digest[i];
            sum[i] = (byte)carry;
            carry >>= 8;
        }
    }

    private readonly record struct UInt256(UInt128 High, UInt128 Low)
    {
        public static UInt256 Of(ReadOnlySpan<byte> bytes) =>
            new(BinaryPrimitives.ReadUInt128BigEndian(bytes), BinaryPrimitives.ReadUInt128BigEndian(bytes[16..]));
    }
}
