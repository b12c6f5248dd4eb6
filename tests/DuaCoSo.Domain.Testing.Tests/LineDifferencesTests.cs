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
}
