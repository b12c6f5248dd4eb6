using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Testing;

/// <summary>The scenarios of files (kịch bản trong tệp) as the data of a test that is run for each under its own name.</summary>
/// <remarks>
/// <code>
/// public static IEnumerable&lt;object[]&gt; All =&gt; Scenarios.In("scenarios");
///
/// [Theory, MemberData(nameof(All))]
/// public void Policy_SaysWhatTheDecreeSays(Scenario scenario) =&gt; scenario.Check();
/// </code>
/// </remarks>
public static class Scenarios
{
    /// <summary>Every scenario of a file, or of a folder and those below it, each as the arguments of a test.</summary>
    /// <param name="path">The file or folder: from the working directory, else from the folder of the running program or the nearest above it.</param>
    /// <param name="presets">The policies that <c>preset</c> names, and that policies may extend, by id.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="DomainException">The files have errors; the message lists every one.</exception>
    public static IEnumerable<object[]> In(string path, params ReadOnlySpan<Policy> presets) => [.. Suite(path, presets).Select(s => new object[] { s })];

    /// <summary>Every scenario of a file, or of a folder and those below it.</summary>
    /// <param name="path">The file or folder: from the working directory, else from the folder of the running program or the nearest above it.</param>
    /// <param name="presets">The policies that <c>preset</c> names, and that policies may extend, by id.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="DomainException">The files have errors; the message lists every one.</exception>
    public static ScenarioSuite Suite(string path, params ReadOnlySpan<Policy> presets)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return ScenarioSuite.Read(Find(path), presets).Require();
    }

    private static string Find(string path)
    {
        if (Path.Exists(path))
        {
            return path;
        }

        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !Path.Exists(Path.Combine(folder.FullName, path)))
        {
            folder = folder.Parent;
        }

        return folder is null ? path : Path.Combine(folder.FullName, path);
    }
}
