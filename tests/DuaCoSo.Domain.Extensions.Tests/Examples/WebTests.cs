using System.Net;
using System.Text;
using System.Text.Json;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Examples.Web;
using DuaCoSo.TestKit;
using FluentAssertions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DuaCoSo.Domain.Extensions.Tests.Examples;

/// <summary>The web example over the loopback, one application for all tests, on a day of June 2016.</summary>
public sealed class WebTests : IAsyncLifetime, IDisposable
{
    private static readonly string Example = Path.Combine(Repository.Root, "docs", "examples", "ninh-binh-2016");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("duacoso-");
    private readonly HttpClient _client = new();
    private readonly string _policy;
    private readonly WebApplication _app;

    public WebTests()
    {
        // 20 hours in Greenwich are the next day's third in Vietnam.
        var clock = new FixedClock(new DateTimeOffset(2016, 6, 19, 20, 0, 0, TimeSpan.Zero));
        _policy = Path.Combine(_folder.FullName, "policy.json");
        File.Copy(Path.Combine(Example, "policy.json"), _policy);
        _app = ResponsibilityApi.Create(
            ["--urls", "http://127.0.0.1:0", "--Register", Path.Combine(Example, "register"), "--DuaCoSo:Files:0", _policy, "--Policy", "ninh-binh-2016", "--Logging:LogLevel:Default", "None"],
            services => services.AddSingleton<TimeProvider>(clock));
    }

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        _client.BaseAddress = new Uri(_app.Urls.First());
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    public void Dispose()
    {
        _client.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Responsible_Today_IsTheChainOnVietnamsDate()
    {
        JsonElement answer = await Get("/localities/X001/responsible");

        answer.GetProperty("on").GetString().Should().Be("2016-06-20");
        answer.GetProperty("responsible").EnumerateArray().Select(r => $"{r.GetProperty("role").GetString()} {r.GetProperty("party").GetString()}").Should().Contain("inCharge CQ01");
        (await Get("/localities/X001/responsible?on=2016-02-29")).GetProperty("responsible").EnumerateArray().Select(r => r.GetProperty("party").GetString()).Should().NotContain("CQ01", "it began in March");
    }

    [Fact]
    public async Task Due_ThisWeek_IsWhatThePolicySays()
    {
        JsonElement answer = await Get("/due");

        answer.GetProperty("from").GetString().Should().Be("2016-06-20");
        answer.GetProperty("days").GetInt32().Should().Be(7);
        answer.GetProperty("due").EnumerateArray().Should().NotBeEmpty().And.OnlyContain(d =>
            string.CompareOrdinal(d.GetProperty("due").GetString(), "2016-06-20") >= 0 && string.CompareOrdinal(d.GetProperty("due").GetString(), "2016-06-27") <= 0 && d.GetProperty("remind").GetArrayLength() > 0);
    }

    [Fact]
    public async Task Evaluation_OfOneSubject_HasItsReasonsAndNamesThePolicy()
    {
        JsonElement answer = await Get("/evaluations/CQ01?period=2016&asOf=2017-01-31&language=english");

        JsonElement envelope = answer.GetProperty("envelope");
        envelope.GetProperty("policy").GetString().Should().Be("ninh-binh-2016");
        envelope.GetProperty("asOf").GetString().Should().Be("2017-01-31");
        answer.GetProperty("policyDigest").GetString().Should().Be(PolicyDigest.Of(PolicyFile.Read(_policy).Require()));
        JsonElement evaluation = answer.GetProperty("evaluations").EnumerateArray().Should().ContainSingle().Subject;
        evaluation.GetProperty("scheme").GetString().Should().Be("collectives");
        evaluation.GetProperty("reasons").GetString().Should().Be(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "explanations", "collectives.CQ01.en.txt")));
    }

    [Fact]
    public async Task Validate_APolicy_ListsItsProblemsAndTakesNothingOver()
    {
        string digest = (await Get("/evaluations/CQ01?period=2016")).GetProperty("policyDigest").GetString()!;
        string text = (await File.ReadAllTextAsync(_policy)).Replace("\"atLeast\"", "\"atleast\"", StringComparison.Ordinal);

        (HttpStatusCode status, JsonElement answer) = await Post("/policies/validate", text);

        status.Should().Be(HttpStatusCode.OK);
        answer.GetProperty("accepted").GetBoolean().Should().BeFalse();
        JsonElement problem = answer.GetProperty("problems").EnumerateArray().First();
        problem.GetProperty("code").GetString().Should().Be("DCS6010");
        problem.GetProperty("line").GetInt32().Should().BePositive();
        problem.GetProperty("message").GetProperty("vi").GetString().Should().NotBeEmpty();
        (await Get("/evaluations/CQ01?period=2016")).GetProperty("policyDigest").GetString().Should().Be(digest);
    }

    [Fact]
    public async Task Validate_AnExtensionOfAPreset_IsAccepted() =>
        (await Post("/policies/validate", """{ "schemaVersion": 1, "id": "mine", "extends": "ninh-binh-141", "title": { "vi": "Của tỉnh", "en": "Ours" } }""")).Answer.GetProperty("accepted").GetBoolean().Should().BeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    [InlineData("\u0000")]
    public async Task Validate_WhatIsNoPolicy_IsAProblem(string body)
    {
        (HttpStatusCode status, JsonElement answer) = await Post("/policies/validate", body);

        status.Should().Be(HttpStatusCode.OK);
        answer.GetProperty("accepted").GetBoolean().Should().BeFalse();
        answer.GetProperty("problems").EnumerateArray().Should().OnlyContain(p => p.GetProperty("code").GetString()!.StartsWith("DCS", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Validate_MoreThanAMegabyte_IsNotRead()
    {
        (HttpStatusCode status, JsonElement answer) = await Post("/policies/validate", new string(' ', ResponsibilityApi.MaxPolicyLength + 1));

        status.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        Codes(answer).Should().Equal("WEB0002");
    }

    [Theory]
    [InlineData("/localities/X999/responsible", 404, "WEB0003")]
    [InlineData("/localities/X001/responsible?on=2016-02-30", 400, "WEB0001")]
    [InlineData("/localities/X001/responsible?on=1066-10-14", 400, "WEB0001")]
    [InlineData("/localities/%20X001/responsible", 400, "WEB0001")]
    [InlineData("/localities/X001%0A/responsible", 400, "WEB0001")]
    [InlineData("/due?days=-1", 400, "WEB0005")]
    [InlineData("/due?days=367", 400, "WEB0005")]
    [InlineData("/due?days=99999999999", 400, "WEB0001")]
    [InlineData("/due?from=tomorrow", 400, "WEB0001")]
    [InlineData("/evaluations/CQ99?period=2016", 404, "WEB0004")]
    [InlineData("/evaluations/CQ01?period=2016-13", 400, "WEB0001")]
    [InlineData("/evaluations/CQ01", 400, "WEB0001")]
    [InlineData("/evaluations/CQ01?period=2016&asOf=2016-31-12", 400, "WEB0001")]
    [InlineData("/evaluations/CQ01?period=2016&language=french", 400, "WEB0006")]
    public async Task Get_WhatCannotBe_IsACodedProblem(string path, int status, string code)
    {
        using HttpResponseMessage answer = await _client.GetAsync(new Uri(path, UriKind.Relative));

        ((int)answer.StatusCode).Should().Be(status);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        Codes(JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync())).Should().Equal(code);
    }

    [Fact]
    public async Task Start_WithThePolicyMisspelt_Fails()
    {
        await using WebApplication app = ResponsibilityApi.Create(["--urls", "http://127.0.0.1:0", "--DuaCoSo:Files:0", _policy, "--Policy", "ninh-bin-2016", "--Logging:LogLevel:Default", "None"]);

        await FluentActions.Invoking(() => app.StartAsync()).Should().ThrowAsync<KeyNotFoundException>().WithMessage("*ninh-bin-2016*ninh-binh-2016*");
    }

    [Fact]
    public async Task PolicyFile_ThatChangesOnDisk_TakesThePlaceOfTheOldOneWhenItIsAccepted()
    {
        IPolicyProvider policies = _app.Services.GetRequiredService<IPolicyProvider>();
        PolicyTimeline before = policies.Current["ninh-binh-2016"];
        string text = await File.ReadAllTextAsync(_policy);

        await File.WriteAllTextAsync(_policy, text.Replace("\"obligations\"", "\"obligation\"", StringComparison.Ordinal));
        await File.WriteAllTextAsync(_policy, text.Replace("(dựng lại)", "(sửa)", StringComparison.Ordinal));

        // The watcher of files says so in its own time; a limit far beyond it.
        SpinWait.SpinUntil(() => !ReferenceEquals(policies.Current["ninh-binh-2016"], before), TimeSpan.FromSeconds(60)).Should().BeTrue();
        policies.Current["ninh-binh-2016"].Versions.Single().Definition.Title.Vietnamese.Should().EndWith("(sửa)");
    }

    [Fact]
    public async Task PolicyFile_ThatBeginsToExtendAPreset_TakesThePlaceOfTheOldOne()
    {
        IPolicyProvider policies = _app.Services.GetRequiredService<IPolicyProvider>();

        await File.WriteAllTextAsync(_policy, """{ "schemaVersion": 1, "id": "ninh-binh-2016", "extends": "ninh-binh-141" }""");

        SpinWait.SpinUntil(() => policies.Current["ninh-binh-2016"].Versions[0].Base is not null, TimeSpan.FromSeconds(60)).Should().BeTrue();
        policies.Current["ninh-binh-2016"].Versions[0].Base!.Id.Should().Be("ninh-binh-141");
    }

    private static IEnumerable<string?> Codes(JsonElement problem) => problem.GetProperty("problems").EnumerateArray().Select(p => p.GetProperty("code").GetString());

    private async Task<JsonElement> Get(string path) => JsonSerializer.Deserialize<JsonElement>(await _client.GetStringAsync(new Uri(path, UriKind.Relative)));

    private async Task<(HttpStatusCode Status, JsonElement Answer)> Post(string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using HttpResponseMessage answer = await _client.PostAsync(new Uri(path, UriKind.Relative), content);
        return (answer.StatusCode, JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync()));
    }
}
