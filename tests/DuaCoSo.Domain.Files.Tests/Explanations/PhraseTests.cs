using System.Reflection;
using System.Text.RegularExpressions;
using DuaCoSo.Domain.Explanations;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Explanations;

[Rule("E8")]
public sealed partial class PhraseTests
{
    [Fact]
    public void Phrases_HaveTheSameArgumentsInBothLanguages()
    {
        (string Name, LocalizedText Text)[] phrases =
            [.. typeof(Phrase).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (f.Name, (LocalizedText)f.GetValue(null)!))];

        phrases.Should().HaveCountGreaterThan(70);
        foreach ((string name, LocalizedText text) in phrases)
        {
            Arguments(text.English).Should().Equal(Arguments(text.Vietnamese), name);
            text.Vietnamese.Should().NotBeNullOrWhiteSpace(name);
        }
    }

    private static string[] Arguments(string template) => [.. Argument().Matches(template).Select(m => m.Value).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{[a-zA-Z]+\}")]
    private static partial Regex Argument();
}
