using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Testing.Yaml;

/// <summary>Reads the policy that a path names: a file, whose base may be a preset or lie beside it, or a folder of versions.</summary>
internal static class PolicyFinder
{
    /// <summary>The policy in all of its versions, or every problem.</summary>
    public static Checked<PolicyTimeline> Read(string path, ValueList<Policy> presets)
    {
        if (Directory.Exists(path))
        {
            return PolicyFolder.Read(path);
        }

        // Of a preset in several versions the latest is extended.
        bool isOnPreset = PolicyDocument.Open(path, out _)?.Extends is { } id && presets.Any(p => p.Id == id);
        Checked<Policy> read = isOnPreset ? PolicyFile.Read(path, [.. presets.GroupBy(p => p.Id, StringComparer.Ordinal).Select(g => g.Last())]) : PolicyFolder.ReadFile(path);
        return read.TryGet(out Policy? policy) ? Checked<PolicyTimeline>.Accepted(policy, read.Problems) : Checked<PolicyTimeline>.Refused(read.Problems);
    }
}
