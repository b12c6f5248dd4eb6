namespace DuaCoSo.TestKit;

/// <summary>Files of the repository that are made from the code, such as reference pages.</summary>
public static class Golden
{
    /// <summary>What such a file says, to be compared with what it should; with <c>UPDATE_GOLDEN=1</c> it is written first.</summary>
    /// <param name="text">What it should say.</param>
    /// <param name="parts">The file's path from the root.</param>
    public static string Text(string text, params string[] parts)
    {
        string path = Repository.File(parts);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, text);
        }

        return File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
    }
}
