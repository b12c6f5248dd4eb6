using System.Text;
using FluentAssertions;

namespace DuaCoSo.TestKit;

/// <summary>Files that are made from the code and kept in the repository byte for byte.</summary>
public static class GoldenFile
{
    /// <summary>The line that a page of docs begins its second paragraph with.</summary>
    public const string Notice = "<!-- Made from the code by a test; rewrite it with UPDATE_GOLDEN=1 dotnet test tests/DuaCoSo.Conventions.Tests -->";

    /// <summary>Asserts that a file stands as it is made, or writes it with UPDATE_GOLDEN=1.</summary>
    /// <param name="path">The path from the repository's root.</param>
    /// <param name="text">What it should hold.</param>
    public static void ShouldStandAs(string path, string text)
    {
        string file = Repository.File(path.Split('/'));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        File.Exists(file).Should().BeTrue("{0} is kept in the repository; UPDATE_GOLDEN=1 writes it", path);
        Encoding.UTF8.GetString(File.ReadAllBytes(file)).Should().Be(text, "{0} is made from the code; UPDATE_GOLDEN=1 rewrites it", path);
    }
}
