using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("Xã Kỳ Phú [A] – 55 %", "Xã Kỳ Phú [A] – 55 %")]
    [InlineData("\e[31m\a\0", @"\u001B[31m\u0007\u0000")]
    [InlineData("a\r\nb\tc", @"a\u000D\u000Ab\u0009c")]
    [InlineData("\u202e\u2066\u200f\u200b\ufeff", @"\u202E\u2066\u200F\u200B\uFEFF")]
    [InlineData("\u2028\u2029\u0085\u009b", @"\u2028\u2029\u0085\u009B")]
    public void Of_ShowsWhatATerminalWouldObey(string text, string shown) => SafeText.Of(text).Should().Be(shown);
}
