namespace DuaCoSo.Tool;

/// <summary>A folder that holds a policy and its register side by side.</summary>
internal static class CaseFolder
{
    /// <summary>The folder's <c>policy.json</c>, else its one <c>*.policy.json</c>; when it has none or several, the name to complain of.</summary>
    public static string PolicyIn(string folder)
    {
        string plain = Path.Combine(folder, "policy.json");
        if (File.Exists(plain) || !Directory.Exists(folder))
        {
            return plain;
        }

        string[] named = Directory.GetFiles(folder, "*.policy.json");
        return named.Length == 1 ? named[0] : plain;
    }
}
