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
