namespace DuaCoSo.TestKit;

/// <summary>Finds the files of this repository from wherever a test runs.</summary>
public static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the cases.</summary>
    public static string Cases => Path.Combine(Root, "tests", "cases");

    /// <summary>A path in the repository.</summary>
    /// <param name="parts">Its parts from the root.</param>
    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The hand-written C# files below a folder, by their paths from the root, in ordinal order; what a template only copies is none.</summary>
    /// <param name="folder">The folder.</param>
    public static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(File(folder), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => part is "bin" or "obj" or "content"))
            .Order(StringComparer.Ordinal);

    /// <summary>The text of a file.</summary>
    /// <param name="path">Its path from the root.</param>
    public static string Read(string path) => System.IO.File.ReadAllText(File(path.Split('/')));

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "DuaCoSo.Domain.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run from within the repository.");
    }
}
