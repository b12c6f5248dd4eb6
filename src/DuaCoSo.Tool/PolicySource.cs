using DuaCoSo.Domain;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Tool;

/// <summary>Where the policy comes from: a file or a folder of versions that was named, or the folder that holds policy and register side by side.</summary>
internal static class PolicySource
{
    /// <summary>The policy in all of its versions.</summary>
    /// <param name="path">The file, or the folder of versions, that was named.</param>
    /// <param name="folder">The folder of the case: of its <c>policy.json</c>, else of its versions; of the bases of what was named (V2).</param>
    public static Checked<PolicyTimeline> Read(string? path, string? folder)
    {
        string plain = Path.Combine(folder ?? "", "policy.json");
        string named = path ?? (File.Exists(plain) ? plain : folder!);
        return Directory.Exists(named) ? PolicyFolder.Read(named) : AsTimeline(ReadFile(path ?? plain, folder));
    }

    /// <summary>One policy file, its bases beside it and in another folder.</summary>
    public static Checked<Policy> ReadFile(string path, string? folder) => folder is null ? PolicyFolder.ReadFile(path) : PolicyFolder.ReadFile(path, folder);

    private static Checked<PolicyTimeline> AsTimeline(Checked<Policy> read) => read.TryGet(out Policy? policy)
        ? Checked<PolicyTimeline>.Accepted(policy, read.Problems)
        : Checked<PolicyTimeline>.Refused(read.Problems);
}
