using System.Text.Json;
using DuaCoSo.Examples.Nightly;
using DuaCoSo.TestKit;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Extensions.Tests.Examples;

/// <summary>The worker, with a clock that the test moves.</summary>
public sealed class NightlyTests : IDisposable
{
    private static readonly string Example = Path.Combine(Repository.Root, "docs", "examples", "ninh-binh-2016");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("duacoso-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(2016, 6, 19, 18, 59, 19)] // 01:59 on the 20th in Vietnam: in a minute
    [InlineData(2016, 6, 19, 19, 0, 20)] // 02:00 on the 20th: the next night
    [InlineData(2016, 6, 19, 17, 0, 19)] // midnight
    [InlineData(2016, 6, 19, 16, 59, 19)] // 23:59 on the 19th
    public void NextStart_IsAtTwoInVietnam(int year, int month, int day, int hour, int minute, int expectedDay) =>
        NightlyAssessment.NextStart(Instant.FromUtc(year, month, day, hour, minute)).ToInstant().Should().Be(Instant.FromUtc(2016, 6, expectedDay, 19, 0));

    [Fact]
    public async Task Worker_EveryNight_KeepsTheResultOfTheDayThatEnded()
    {
        var clock = new FixedClock(new DateTimeOffset(2016, 6, 19, 12, 0, 0, TimeSpan.Zero));
        using var log = new LogLines();
        using IHost host = Worker(Path.Combine(Example, "register"), clock, log);
        await host.StartAsync();

        foreach (int day in (int[])[19, 20])
        {
            WaitUntil(() => clock.Set == day - 18);
            clock.MoveTo(new DateTimeOffset(2016, 6, day, 19, 0, 0, TimeSpan.Zero));
        }

        WaitUntil(() => clock.Set == 3);
        await host.StopAsync();
        string[] results = [.. _folder.GetFiles().Select(f => f.Name).Order(StringComparer.Ordinal)];
        results.Should().Equal("2016-06-19.json", "2016-06-20.json");
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(_folder.FullName, results[1])));
        json.RootElement.GetProperty("asOf").GetString().Should().Be("2016-06-20");
        json.RootElement.GetProperty("period").GetString().Should().Be("2016");
        json.RootElement.GetProperty("policy").GetString().Should().Be("ninh-binh-2016");
    }

    [Fact]
    public async Task Worker_WithARegisterThatIsRefused_SaysSoAndLivesOn()
    {
        var clock = new FixedClock(new DateTimeOffset(2016, 6, 19, 12, 0, 0, TimeSpan.Zero));
        using var log = new LogLines();
        using IHost host = Worker(Path.Combine(_folder.FullName, "none"), clock, log);
        await host.StartAsync();

        WaitUntil(() => clock.Set == 1);
        clock.MoveTo(new DateTimeOffset(2016, 6, 19, 19, 0, 0, TimeSpan.Zero));
        WaitUntil(() => clock.Set == 2);

        await host.StopAsync();
        log.Of("LogRefused").Should().ContainSingle().Which.Should().Contain("DCS");
        _folder.GetFiles().Should().BeEmpty();
    }

    [Fact]
    public async Task Start_WithThePolicyMisspelt_Fails()
    {
        using IHost host = NightlyWorker.Create(["--Nightly:Policy", "ninh-bin-2016", "--DuaCoSo:Files:0", Path.Combine(Example, "policy.json"), "--Logging:LogLevel:Default", "None"]);

        await FluentActions.Invoking(() => host.StartAsync()).Should().ThrowAsync<OptionsValidationException>();
    }

    // A limit far beyond what it takes.
    private static void WaitUntil(Func<bool> condition) => SpinWait.SpinUntil(condition, TimeSpan.FromSeconds(60)).Should().BeTrue();

    private IHost Worker(string register, FixedClock clock, LogLines log) => NightlyWorker.Create(
        ["--Nightly:Policy", "ninh-binh-2016", "--Nightly:Register", register, "--Nightly:Results", _folder.FullName, "--DuaCoSo:Files:0", Path.Combine(Example, "policy.json")],
        services => services.AddSingleton<TimeProvider>(clock).AddLogging(logging => logging.ClearProviders().AddProvider(log)));
}
