using System.Text;
using System.Text.RegularExpressions;
using DuaCoSo.TestKit;

namespace DuaCoSo.Conventions.Tests.Docs;

/// <summary>A C# block of a page, with the text block that says what it prints.</summary>
/// <param name="Page">The page, from the root.</param>
/// <param name="Line">The line of its first line.</param>
/// <param name="Code">The code.</param>
/// <param name="Printed">What the page says it prints, or <see langword="null"/> when it says nothing.</param>
internal sealed partial record DocBlock(string Page, int Line, string Code, string? Printed)
{
    /// <summary>Every page for readers: README, and those directly below docs.</summary>
    public static IEnumerable<string> Pages { get; } =
        ["README.md", .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md").Select(file => "docs/" + Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    /// <summary>The C# blocks of every page, in order.</summary>
    public static IReadOnlyList<DocBlock> All { get; } = [.. Pages.SelectMany(page => In(page, Repository.Read(page)))];

    /// <summary>A page with what its blocks print put in place of what it said.</summary>
    public static string Rewritten(string page, Func<DocBlock, string> printed)
    {
        string text = Repository.Read(page);
        Dictionary<int, DocBlock> blocks = In(page, text).ToDictionary(block => block.Line);
        return Blocks().Replace(text, match => match.Groups["printed"] is { Success: true } below
            ? string.Concat(match.Value.AsSpan(0, below.Index - match.Index), printed(blocks[LineOf(text, match)]), "```\n")
            : match.Value);
    }

    private static IEnumerable<DocBlock> In(string page, string text) => Blocks().Matches(text).Select(match => new DocBlock(
        page,
        LineOf(text, match),
        match.Groups["code"].Value,
        match.Groups["printed"] is { Success: true } printed ? printed.Value : null));

    private static int LineOf(string text, Match match) => text.AsSpan(0, match.Groups["code"].Index).Count('\n') + 1;

    [GeneratedRegex("^```csharp\n(?<code>(?:(?!```)[^\n]*\n)*)```\n(```text\n(?<printed>(?:(?!```)[^\n]*\n)*)```\n)?", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Blocks();
}
