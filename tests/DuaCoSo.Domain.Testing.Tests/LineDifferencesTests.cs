using DuaCoSo.Domain.Testing.Replays;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Testing.Tests;

public sealed class LineDifferencesTests
{
    [Theory]
    [InlineData("a\nb\nc", "a\nb\nc", "")]
    [InlineData("a\nb\nc", "a\nc", "- b")]
    [InlineData("a\nc", "a\nb\nc", "+ b")]
    [InlineData("a\nb\nc", "a\nx\nc", "- b\n+ x")]
    [InlineData("", "a", "- \n+ a")]
    [InlineData("a\nb\na", "b\na\na", "- a\n+ a")]
    public void Of_TwoTexts_AreTheLinesThatOnlyOneHas(string before, string after, string differences) =>
        string.Join('\n', LineDifferences.Of(before, after)).Should().Be(differences);

    [Fact]
    public void Of_LongTexts_TellsLinesApartWhereTheyAgree()
    {
        string[] lines = [.. Enumerable.Range(0, 60_000).Select(i => i % 3 == 2 ? "  score: 70" : $"subject {i}")];
        string[] changed = [.. lines.Select((line, i) => i % 20_000 == 2 ? "  score: 71" : line).Where((_, i) => i != 30_000).Append("end")];

        LineDifferences.Of(string.Join('\n', lines), string.Join('\n', changed)).Should().Equal(
            "-   score: 70", "+   score: 71", "- subject 20002", "+   score: 71", "- subject 30000", "- subject 40002", "+   score: 71", "+ end");
    }

    [Fact]
    public void Of_LongTextsThatAgreeNowhere_AreAllOfBoth()
    {
        string[] old = [.. Enumerable.Repeat("a", 2001)];
        string[] now = [.. Enumerable.Repeat("b", 2001)];

        LineDifferences.Of(string.Join('\n', old), string.Join('\n', now)).Should().Equal([.. old.Select(l => "- " + l), .. now.Select(l => "+ " + l)]);
    }

    [Fact]
    public void Of_LongTextsInAnotherOrder_AreNotTheSame()
    {
        string[] old = [.. Enumerable.Range(0, 3000).Select(i => $"{i}")];

        ValueList<string> found = LineDifferences.Of(string.Join('\n', old), string.Join('\n', old.Reverse()));

        found.Should().HaveCount(2 * 2999);
    }
}
