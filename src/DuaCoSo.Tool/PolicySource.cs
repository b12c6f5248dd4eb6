using DuaCoSo.Domain;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Provinces;

namespace DuaCoSo.Tool;

/// <summary>Where the policy comes from: a preset, a file or a folder of versions that was named, or the folder that holds policy and register side by side.</summary>
internal static class PolicySource
{
    private const string Prefix = "preset:";

    /// <summary>How a preset is named where a policy file is.</summary>
    public static string PathOf(string preset) => Prefix + preset;

    /// <summary>The policy in all of its versions.</summary>
    /// <param name="path">The file, or the folder of versions, that was named.</param>
    /// <param name="folder">The folder of the case: of its <c>policy.json</c>, else of its versions; of the bases of what was named (V2).</param>
    /// <param name="console">Who is told what was read.</param>
    public static Checked<PolicyTimeline> Read(string? path, string? folder, ToolConsole console)
    {
        string plain = Path.Combine(folder ?? "", "policy.json");
        string named = path ?? (!File.Exists(plain) && Directory.Exists(folder) ? folder : plain);
        Checked<PolicyTimeline> read = Reading(console, () =>
            IsPreset(named) ? OfPreset(named, p => p.Timeline) : Directory.Exists(named) ? PolicyFolder.Read(named, BaseOf) : AsTimeline(OfFile(named, folder)));
        Details.Of(named, read, console);
        return read;
    }

    /// <summary>One policy file, its bases beside it, in another folder or among the presets; or a preset, in its latest version.</summary>
    public static Checked<Policy> ReadFile(string path, string? folder, ToolConsole console)
    {
        Checked<Policy> read = Reading(console, () => IsPreset(path) ? OfPreset(path, p => p.Policy) : OfFile(path, folder));
        Details.Of(path, AsTimeline(read), console);
        return read;
    }

    /// <summary>The preset of an id, or the problem that there is none.</summary>
    public static Preset? Find(string id, out Problem? problem)
    {
        Preset? preset = ProvincePolicies.Find(id);
        problem = preset is null ? ToolProblems.NoSuchPreset.At(null, ("preset", id), ("known", string.Join(", ", ProvincePolicies.All))) : null;
        return preset;
    }

    /// <summary>Whether a preset is named.</summary>
    public static bool IsPreset(string? path) => path?.StartsWith(Prefix, StringComparison.Ordinal) == true;

    private static Policy? BaseOf(string id) => ProvincePolicies.Find(id)?.Policy;

    private static T Reading<T>(ToolConsole console, Func<T> read) => console.Step("đọc quy định", "reading the policy", read);

    private static Checked<Policy> OfFile(string path, string? folder) =>
        folder is null ? PolicyFolder.ReadFile(path, BaseOf) : PolicyFolder.ReadFile(path, BaseOf, folder);

    private static Checked<T> OfPreset<T>(string path, Func<Preset, T> part)
        where T : class =>
        Find(path[Prefix.Length..], out Problem? problem) is { } preset ? Checked<T>.Accepted(part(preset), []) : Checked<T>.Refused([problem!]);

    private static Checked<PolicyTimeline> AsTimeline(Checked<Policy> read) => read.TryGet(out Policy? policy)
        ? Checked<PolicyTimeline>.Accepted(policy, read.Problems)
        : Checked<PolicyTimeline>.Refused(read.Problems);
}
