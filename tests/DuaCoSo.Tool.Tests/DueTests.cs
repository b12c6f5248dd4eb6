using FluentAssertions;
using Xunit;

namespace DuaCoSo.Tool.Tests;

/// <summary>What falls due: as a table, and as a party's calendar.</summary>
public sealed class DueTests : IDisposable
{
    private readonly CaseCopy _small = new();

    [Fact]
    public void Due_WithinAWeek_NamesWhatAndWhom()
    {
        ToolRun run = ToolRun.Of("due", _small.Root, "--as-of", "2016-06-25", "--language", "en");

        run.Should().BeEquivalentTo(new { ExitCode = 0, Error = "" });
        run.Output.Should().Be(
            "Due from 2016-06-25 to 2016-07-02\nDue\tWhat\tPeriod\tRecord\tLocality\tRemind\n2016-06-30\tField visits (visit)\t2016-Q2\tPC-Đ1\tXã Kỳ Phú (xã-Kỳ-Phú)\tông-Ất\n\n");
        ToolRun.Of("due", _small.Root, "--as-of", "2016-06-25", "--within", "4").Output.Should().NotContain("2016-Q2");
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("3661")]
    [InlineData("x")]
    public void Due_NoNumberOfDays_ExitsWith2(string days) =>
        ToolRun.Of("due", _small.Root, "--as-of", "2016-06-25", "--within", days).ExitCode.Should().Be(2);

    [Fact]
    public void Calendar_OfAParty_IsWritten()
    {
        string file = _small.At("hạn.ics");

        ToolRun run = ToolRun.Of("calendar", _small.Root, "--party", "ông-Ất", "--period", "2016", "--as-of", "2017-01-31", "--out", file);

        run.Should().BeEquivalentTo(new { ExitCode = 0, Output = "", Error = "" });
        File.ReadAllText(file).Should().StartWith("BEGIN:VCALENDAR\r\n").And.Contain("SUMMARY:✓ Đi cơ sở (visit) 2016-Q1");
    }

    [Fact]
    public void Calendar_OfOneWithNothingDue_SaysThatItIsEmpty()
    {
        string file = _small.At("trống.ics");

        ToolRun run = ToolRun.Of("calendar", _small.Root, "--party", "ông-Ất", "--period", "2016-01", "--as-of", "2017-01-31", "--out", file);

        run.ExitCode.Should().Be(0);
        run.Errors.Should().ContainSingle().Which.Should().Contain("warning DCS7011");
        File.ReadAllText(file).Should().NotContain("VEVENT");
    }

    [Fact]
    public void Calendar_OfNobody_IsAProblem() =>
        ToolRun.Of("calendar", _small.Root, "--party", "nobody", "--period", "2016", "--as-of", "2017-01-31", "--out", _small.At("x.ics"))
            .Errors.Should().ContainSingle().Which.Should().Contain("DCS7009");

    public void Dispose() => _small.Dispose();
}
