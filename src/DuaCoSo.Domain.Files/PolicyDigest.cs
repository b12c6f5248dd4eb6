using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Files;

/// <summary>What identifies a policy (mã băm của quy định) (E9): SHA-256 over its canonical form. It does not authenticate.</summary>
/// <remarks>
/// The canonical form is the file that <see cref="PolicyFile"/> writes: properties in the order of the format, defaults left out, two blanks a
/// level, UTF-8, lines ending in LF. Two files that differ in comments, blanks or the order of properties alone have the same digest.
/// </remarks>
public static class PolicyDigest
{
    /// <summary>The digest of a policy, as <c>sha256:</c> and 64 hexadecimal digits.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    public static string Of(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var canonical = new ArrayBufferWriter<byte>();
        PolicyFile.Write(canonical, policy.Definition);
        return Sha256Text.Of(SHA256.HashData(canonical.WrittenSpan));
    }

    /// <summary>The digest of a policy's versions: of the only one, or over the lines of their digests in time order.</summary>
    /// <param name="timeline">The versions.</param>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is <see langword="null"/>.</exception>
    public static string Of(PolicyTimeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        string[] digests = [.. timeline.Versions.Select(Of)];
        return digests.Length == 1 ? digests[0] : Sha256Text.Of(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(digests.Select(d => d + "\n")))));
    }
}
