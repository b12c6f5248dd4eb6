using FluentAssertions;

namespace DuaCoSo.Conventions.Tests.Docs;

/// <summary>Pages that are made from the code and kept in the repository.</summary>
internal static class Golden
{
    /// <summary>The line that every such page begins its second paragraph with.</summary>
    public const string Notice = "<!-- Made from the code by a test; rewrite it with UPDATE_GOLDEN=1 dotnet test tests/DuaCoSo.Conventions.Tests -->";

    /// <summary>Asserts that a page stands byte for byte as it is made, or writes it with UPDATE_GOLDEN=1.</summary>
    public static void ShouldStandAs(string path, string text)
    {
        string file = Path.Combine(Repository.Root, path);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(file, text);
        }

        File.Exists(file).Should().BeTrue("{0} is kept in the repository; UPDATE_GOLDEN=1 writes it", path);
        File.ReadAllBytes(file).SequenceEqual(System.Text.Encoding.UTF8.GetBytes(text))
            .Should().BeTrue("{0} is made from the code; UPDATE_GOLDEN=1 rewrites it", path);
    }
}
