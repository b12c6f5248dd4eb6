using DuaCoSo.Domain;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Tool;

/// <summary>Where the policy comes from: a file that was named, or the one of a folder that holds policy and register side by side.</summary>
internal static class PolicySource
{
    /// <summary>The policy of a folder: its <c>policy.json</c>, else its one <c>*.policy.json</c>.</summary>
    public static Checked<Policy> ReadIn(string folder)
    {
        string plain = Path.Combine(folder, "policy.json");
        string[] named = File.Exists(plain) || !Directory.Exists(folder) ? [] : Directory.GetFiles(folder, "*.policy.json");
        return named.Length switch
        {
            0 => PolicyFile.Read(plain),
            1 => PolicyFile.Read(named[0]),
            _ => Refused(ToolProblems.SeveralPolicies.At(new ProblemPlace { File = folder }, ("folder", folder))),
        };
    }

    private static Checked<Policy> Refused(Problem problem) => Checked<Policy>.Refused([problem]);
}
