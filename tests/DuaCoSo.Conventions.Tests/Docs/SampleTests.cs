using System.Text.RegularExpressions;
using System.Xml.Linq;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Conventions.Tests.Docs;

/// <summary>Every C# block of README and docs compiles, runs, and prints what the page says.</summary>
public sealed partial class SampleTests
{
    private const int MostUsings = 3;

    public static TheoryData<string> Pages => [.. DocBlock.All.Select(block => block.Page).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Blocks_PrintWhatThePageSays(string page)
    {
        DocBlock.All.Where(block => block.Page == page && block.Printed is null).Select(SampleProgram.OutputOf).Where(output => output.Length > 0)
            .Should().BeEmpty("a page says what its code prints");

        GoldenFile.ShouldStandAs(page, DocBlock.Rewritten(page, SampleProgram.OutputOf));
    }

    [Fact]
    public void Blocks_OfReadme_HaveFewUsings() =>
        DocBlock.All.Where(block => block.Page == "README.md").Should().HaveCountGreaterThan(2).And
            .OnlyContain(block => block.Code.Split('\n').Count(line => line.StartsWith("using ", StringComparison.Ordinal)) <= MostUsings);

    [Fact]
    public void VietnameseReadme_HasTheSameBlocks() => Fences("README.vi.md").Should().Equal(Fences("README.md"));

    [Fact]
    public void Links_OfEveryPage_LeadToAFile() =>
        DocBlock.Pages.Append("README.vi.md")
            .SelectMany(page => Link().Matches(Repository.Read(page)).Select(match => (page, to: match.Groups["to"].Value)))
            .Where(link => !link.to.Contains(':', StringComparison.Ordinal))
            .Where(link => !Path.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(link.page)!, link.to.Split('#')[0])))
            .Should().BeEmpty();

    [Theory]
    [InlineData("DuaCoSo.Domain", "NodaTime")]
    [InlineData("DuaCoSo.Domain.Files")]
    [InlineData("DuaCoSo.Domain.Provinces")]
    [InlineData("DuaCoSo.Domain.EntityFrameworkCore")]
    [InlineData("DuaCoSo.Domain.Extensions")]
    [InlineData("DuaCoSo.Domain.Reports")]
    [InlineData("DuaCoSo.Domain.Testing")]
    [InlineData("DuaCoSo.Domain.Testing.FluentAssertions")]
    public void ImplicitUsings_AreEveryNamespaceOfThePackageAndThatOfItsDates(string package, params string[] others) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", package, "build", package + ".props")).Descendants("Using").Select(u => u.Attribute("Include")!.Value)
            .Should().Equal(Shipped.All.Single(assembly => assembly.GetName().Name == package).GetExportedTypes().Select(type => type.Namespace!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Concat(others));

    private static IEnumerable<string> Fences(string page) =>
        Fence().Matches(Repository.Read(page)).Where(match => !match.Value.StartsWith("<!-- output", StringComparison.Ordinal)).Select(match => match.Value);

    [GeneratedRegex("^(<!-- (output|sample): [^\n]* -->\n)?```[a-z]+\n((?!```)[^\n]*\n)*```$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\((?<to>[^)#\s][^)\s]*)\)")]
    private static partial Regex Link();
}
