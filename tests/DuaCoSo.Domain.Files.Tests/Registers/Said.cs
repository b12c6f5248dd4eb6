using System.Text.RegularExpressions;
using FluentAssertions;

namespace DuaCoSo.Domain.Files.Tests.Registers;

/// <summary>What a problem says to people.</summary>
internal static partial class Said
{
    /// <summary>The problem has the arguments that its messages name, no more and no fewer, in Vietnamese as in English.</summary>
    public static void InBothLanguages(Problem problem)
    {
        LocalizedText template = problem.Kind.Template;
        string[] arguments = [.. problem.Arguments.Select(a => a.Name).Order(StringComparer.Ordinal)];
        Names(template.Vietnamese).Should().Equal(arguments, "of {0}", problem.Code);
        Names(template.English).Should().Equal(arguments, "of {0}", problem.Code);
        problem.Arguments.Select(a => a.Value).Should().NotContain("");
        problem.Message(Language.Vietnamese).Should().NotBe(problem.Message(Language.English));
    }

    private static IEnumerable<string> Names(string template) =>
        Argument().Matches(template).Select(m => m.Groups["name"].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Argument();
}
