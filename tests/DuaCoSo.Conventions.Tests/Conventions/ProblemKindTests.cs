using System.Text.RegularExpressions;
using DuaCoSo.Domain;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Conventions.Tests.Conventions;

/// <summary>Every problem has a code of its own in its floor's block, and says the same in both languages.</summary>
public sealed partial class ProblemKindTests
{
    /// <summary>The first two digits of each floor's codes.</summary>
    internal static readonly (string Floor, string[] Blocks)[] Blocks =
    [
        ("DuaCoSo.Domain", ["10"]),
        ("DuaCoSo.Domain.Time", ["11"]),
        ("DuaCoSo.Domain.Documents", ["12"]),
        ("DuaCoSo.Domain.Distributions", ["13"]),
        ("DuaCoSo.Domain.Territories", ["14"]),
        ("DuaCoSo.Domain.Parties", ["15"]),
        ("DuaCoSo.Domain.Assignments", ["16"]),
        ("DuaCoSo.Domain.Petitions", ["18"]),
        ("DuaCoSo.Domain.ContractedTasks", ["19"]),
        ("DuaCoSo.Domain.Activities", ["17"]),
        ("DuaCoSo.Domain.Feedback", ["19"]),
        ("DuaCoSo.Domain.Sanctions", ["19"]),
        ("DuaCoSo.Domain.Decisions", ["21"]),
        ("DuaCoSo.Domain.Registers", ["20"]),
        ("DuaCoSo.Domain.Obligations", ["30"]),
        ("DuaCoSo.Domain.Evaluations", ["31"]),
        ("DuaCoSo.Domain.Policies", ["40"]),
        ("DuaCoSo.Domain.Assessments", ["50"]),
        ("DuaCoSo.Domain.Successions", ["51"]),
        ("DuaCoSo.Domain.Rolls", ["52"]),
        ("DuaCoSo.Domain.Files", ["60", "61"]),
        ("DuaCoSo.Domain.EntityFrameworkCore", ["62"]),
        ("DuaCoSo.Domain.Extensions", ["66"]),
        ("DuaCoSo.Domain.Reports", ["63"]),
        ("DuaCoSo.Tool", ["70"]),
        ("DuaCoSo.Domain.Testing", ["80"]),
    ];

    [Fact]
    public void Codes_AreUnique() =>
        ProblemKinds.All.GroupBy(kind => kind.Kind.Code, StringComparer.Ordinal).Where(group => group.Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group.Select(kind => kind.Name))}")
            .Should().BeEmpty("each distinct refusal has a code of its own");

    [Fact]
    public void Codes_LieInTheirFloorsBlock()
    {
        ProblemKinds.All.Should().NotBeEmpty();
        ProblemKinds.All.Where(kind => !Code().IsMatch(kind.Kind.Code) || !BlocksOf(kind.Floor).Contains(kind.Kind.Code[3..5], StringComparer.Ordinal))
            .Select(kind => $"{kind.Kind.Code} {kind.Floor}.{kind.Name}").Should().BeEmpty();
    }

    [Fact]
    public void Kinds_AreDeclaredInClassesOfProblems() =>
        ProblemKinds.All.Where(kind => !kind.DeclaredBy.Name.EndsWith("Problems", StringComparison.Ordinal)).Select(kind => $"{kind.DeclaredBy.FullName}.{kind.Name}")
            .Should().BeEmpty("where they are declared they are found");

    [Fact]
    public void Sources_MakeKindsNowhereElse() =>
        Repository.Sources("src").Where(file => !Path.GetFileNameWithoutExtension(file).Split('.')[0].EndsWith("Problems", StringComparison.Ordinal))
            .Where(file => Repository.Read(file).Contains("new ProblemKind(", StringComparison.Ordinal) || Regex.IsMatch(Repository.Read(file), "\"DCS\\d{4}\""))
            .Should().BeEmpty("a code that is made on the way is in no list");

    [Fact]
    public void Templates_HaveTheSameArgumentsInBothLanguages() =>
        ProblemKinds.All.Where(kind => !Arguments(kind.Kind.Template.Vietnamese).SetEquals(Arguments(kind.Kind.Template.English)))
            .Select(kind => $"{kind.Kind.Code}: {string.Join(' ', Arguments(kind.Kind.Template.Vietnamese))} | {string.Join(' ', Arguments(kind.Kind.Template.English))}")
            .Should().BeEmpty();

    [Fact]
    public void Templates_AreWholeSentencesOfTheirLanguage() =>
        ProblemKinds.All.SelectMany(kind => Faults(kind.Kind).Select(fault => $"{kind.Kind.Code}: {fault}")).Should().BeEmpty();

    private static IEnumerable<string> Faults(ProblemKind kind)
    {
        (string vietnamese, string english) = (kind.Template.Vietnamese, kind.Template.English);
        if (!Diacritics().IsMatch(vietnamese))
        {
            yield return "the Vietnamese has no diacritics";
        }

        if (vietnamese == english)
        {
            yield return "both languages say the same words";
        }

        foreach (string text in (string[])[vietnamese, english])
        {
            if (text != text.Trim() || !(text.EndsWith('.') || text.EndsWith('?')) || !text.IsNormalized())
            {
                yield return $"not a whole sentence: {text}";
            }

            if (Regex.IsMatch(Argument().Replace(text, ""), "[{}]"))
            {
                yield return $"a brace without its other: {text}";
            }
        }
    }

    private static string[] BlocksOf(string floor) =>
        Blocks.Where(block => floor == block.Floor || floor.StartsWith(block.Floor + ".", StringComparison.Ordinal)).OrderByDescending(block => block.Floor.Length)
            .Select(block => block.Blocks).FirstOrDefault() ?? [];

    private static HashSet<string> Arguments(string template) => [.. Argument().Matches(template).Select(match => match.Value)];

    [GeneratedRegex(@"^DCS\d{4}\z")]
    private static partial Regex Code();

    [GeneratedRegex(@"\{[a-z][A-Za-z]*\}")]
    private static partial Regex Argument();

    [GeneratedRegex(@"[\u00C0-\u024F\u1E00-\u1EFF]")]
    private static partial Regex Diacritics();
}
