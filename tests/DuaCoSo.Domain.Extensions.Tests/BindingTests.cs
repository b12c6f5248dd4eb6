using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Time;
using FluentAssertions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DuaCoSo.Domain.Extensions.Tests;

/// <summary>Ids, periods and dates as parameters of minimal APIs and of controllers, by their own <c>TryParse</c>.</summary>
public sealed class BindingTests : IAsyncLifetime, IDisposable
{
    private readonly HttpClient _client = new();
    private WebApplication? _app;

    public async Task InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.AddDuaCoSo());
        builder.Services.AddControllers().AddApplicationPart(typeof(PartiesController).Assembly);
        _app = builder.Build();
        _app.MapControllers();
        _app.MapGet("/parties/{party}", (Id<Party> party, ReportingPeriod? period) => new Asked(party, period));
        _app.MapGet("/days/{day}", (IsoDate day, IsoDate? until) => new { day, until });
        _app.MapPost("/", (Asked asked) => asked);
        await _app.StartAsync();
        _client.BaseAddress = new Uri(_app.Urls.First());
    }

    public async Task DisposeAsync() => await _app!.DisposeAsync();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Get_IdAndPeriod_AreBound() =>
        (await _client.GetStringAsync(new Uri("/parties/CQ01?period=2016-Q1", UriKind.Relative))).Should().Be("""{"party":"CQ01","period":"2016-Q1"}""");

    [Fact]
    public async Task Get_IdInVietnamese_IsBound()
    {
        JsonElement answer = await _client.GetFromJsonAsync<JsonElement>(new Uri($"/parties/{Uri.EscapeDataString("Sở Tài chính")}", UriKind.Relative));
        answer.GetProperty("party").GetString().Should().Be("Sở Tài chính");
        answer.GetProperty("period").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("/days/2016-03-01", """{"day":"2016-03-01","until":null}""")]
    [InlineData("/days/2016-03-01?until=2016-12-31", """{"day":"2016-03-01","until":"2016-12-31"}""")]
    public async Task Get_Dates_AreBound(string path, string answer) => (await _client.GetStringAsync(new Uri(path, UriKind.Relative))).Should().Be(answer);

    [Fact]
    public async Task Get_OfAController_IsBound()
    {
        (await _client.GetStringAsync(new Uri("/controllers/parties/CQ01?period=2016-Q1&asOf=2016-04-30", UriKind.Relative))).Should().Be("CQ01 2016-Q1 2016-04-30");
        (await _client.GetStringAsync(new Uri("/controllers/parties/CQ01?period=2016-Q1", UriKind.Relative))).Should().Be("CQ01 2016-Q1 ");
    }

    [Theory]
    [InlineData("/controllers/parties/CQ01?period=2016-13")]
    [InlineData("/controllers/parties/CQ01?period=2016&asOf=2016-02-30")]
    [InlineData("/days/2016-02-30")]
    [InlineData("/days/2016-03-01?until=2101-01-01")]
    [InlineData("/parties/CQ01?period=2016-13")]
    [InlineData("/parties/%20CQ01")]
    public async Task Get_WhatIsNone_IsABadRequest(string path) =>
        (await _client.GetAsync(new Uri(path, UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.BadRequest);

    [Fact]
    public async Task Post_Json_IsReadByTheConverters()
    {
        using var asked = JsonContent.Create(new { party = "CQ01", period = "2016" });
        using HttpResponseMessage answer = await _client.PostAsync(new Uri("/", UriKind.Relative), asked);
        (await answer.Content.ReadAsStringAsync()).Should().Be("""{"party":"CQ01","period":"2016"}""");
    }

    private sealed record Asked(Id<Party> Party, ReportingPeriod? Period);
}
