using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Testing.Yaml;

/// <summary>Reads the policy that a path names: a file or a folder of versions, whose bases lie beside them or are presets.</summary>
internal static class PolicyFinder
{
    /// <summary>The policy in all of its versions, or every problem.</summary>
    public static Checked<PolicyTimeline> Read(string path, ValueList<Policy> presets)
    {
        if (Directory.Exists(path))
        {
            return PolicyFolder.Read(path, BaseOf);
        }

        Checked<Policy> read = PolicyFolder.ReadFile(path, BaseOf);
        return read.TryGet(out Policy? policy) ? Checked<PolicyTimeline>.Accepted(policy, read.Problems) : Checked<PolicyTimeline>.Refused(read.Problems);

        // Of a preset in several versions the latest is extended.
        Policy? BaseOf(string id) => presets.LastOrDefault(p => p.Id == id);
    }
}
