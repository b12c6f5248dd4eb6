using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Files;

/// <summary>A folder of policy files (thư mục quy định): the versions of one policy, and the policies that they extend (V2, V3).</summary>
/// <remarks>
/// Its policy files are <c>policy.json</c> and every <c>*.policy.json</c>. A base is found by its id among them, whatever its file is called. Files are read in the
/// order of their names, and their problems come in that order.
/// </remarks>
public static class PolicyFolder
{
    /// <summary>Reads the policy of a folder in all of its versions.</summary>
    /// <remarks>The policy is the one that no other file of the folder extends; its versions are the files with its id.</remarks>
    /// <param name="folder">The folder's path; problems name its files by it.</param>
    /// <returns>The timeline with the warnings of its policies, or every problem: of every file, of versions that overlap, or that there is not one policy.</returns>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is empty.</exception>
    public static Checked<PolicyTimeline> Read(string folder) => Read(folder, baseOf: _ => null);

    /// <summary>Reads the policy of a folder in all of its versions, which may extend policies that are in no file of it, such as presets.</summary>
    /// <param name="folder">The folder's path; problems name its files by it.</param>
    /// <param name="baseOf">The policy of an id, asked for bases that no file has; <see langword="null"/> when there is none.</param>
    /// <returns>As of a folder alone.</returns>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is empty.</exception>
    public static Checked<PolicyTimeline> Read(string folder, Func<string, Policy?> baseOf)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(baseOf);
        var shelf = new PolicyShelf(FilesOf(folder), baseOf);
        var policies = shelf.Documents.Select(shelf.Read).ToList();
        ValueList<Problem> problems = shelf.Problems;
        if (problems.Any(p => p.Severity == Severity.Error))
        {
            return Checked<PolicyTimeline>.Refused(problems);
        }

        string[] ids = [.. policies.Select(p => p!.Id).Except(policies.Select(p => p!.Base?.Id ?? ""), StringComparer.Ordinal)];
        if (ids.Length > 1)
        {
            Problem several = PolicyFileProblems.SeveralPolicies.At(new ProblemPlace { File = folder }, ("folder", folder), ("ids", string.Join(", ", ids)));
            return Checked<PolicyTimeline>.Refused([.. problems, several]);
        }

        Checked<PolicyTimeline> timeline = PolicyTimeline.Create([.. policies.Where(p => p!.Id == ids[0])!]);
        problems = [.. problems, .. timeline.Problems.Select(p => p.MovedTo(p.Place with { File = folder }))];
        return timeline.TryGet(out PolicyTimeline? accepted) ? Checked<PolicyTimeline>.Accepted(accepted, problems) : Checked<PolicyTimeline>.Refused(problems);
    }

    /// <summary>Reads one policy file; if it extends a policy, its base is found by id among the policy files beside it and in further folders.</summary>
    /// <param name="path">The file's path; problems name it and the files beside it so.</param>
    /// <param name="folders">The further folders.</param>
    /// <returns>The policy with its warnings, or every problem, those of its bases included; other files beside it do not matter.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static Checked<Policy> ReadFile(string path, params ReadOnlySpan<string> folders) => ReadFile(path, baseOf: _ => null, folders);

    /// <summary>Reads one policy file, which may extend a policy that is neither beside it nor in the further folders, such as a preset.</summary>
    /// <param name="path">The file's path; problems name it and the files beside it so.</param>
    /// <param name="baseOf">The policy of an id, asked for bases that no file has; <see langword="null"/> when there is none.</param>
    /// <param name="folders">The further folders.</param>
    /// <returns>The policy with its warnings, or every problem, those of its bases in files included; other files beside it do not matter.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static Checked<Policy> ReadFile(string path, Func<string, Policy?> baseOf, params ReadOnlySpan<string> folders)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(baseOf);
        if (PolicyDocument.Open(path, out Problem? problem) is not { } document)
        {
            return Checked<Policy>.Refused([problem!]);
        }

        // Each file once, whatever ways lead to it.
        string own = Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";
        IEnumerable<string> others = folders.ToArray().Prepend(own).SelectMany(FilesOf).Where(File.Exists).DistinctBy(Path.GetFullPath, StringComparer.Ordinal)
            .Where(f => Path.GetFullPath(f) != Path.GetFullPath(path));
        var shelf = new PolicyShelf(document.Extends is null ? [] : others, baseOf);
        return shelf.Read(document) is { } policy ? Checked<Policy>.Accepted(policy, shelf.Problems) : Checked<Policy>.Refused(shelf.Problems);
    }

    private static string[] FilesOf(string folder)
    {
        string plain = Path.Combine(folder, "policy.json");
        string[] named = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.policy.json") : [];
        Array.Sort(named, StringComparer.Ordinal);
        return File.Exists(plain) || named.Length == 0 ? [plain, .. named] : named;
    }
}
