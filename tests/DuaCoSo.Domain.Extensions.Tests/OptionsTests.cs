using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Provinces;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Extensions.Tests;

/// <summary>What an application registers is read at its start: all of it, or every problem.</summary>
public sealed class OptionsTests : IDisposable
{
    private static readonly string Examples = Path.Combine(Repository.Root, "docs", "examples");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("duacoso-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void AddDuaCoSo_FilesFoldersAndPolicies_AreKeyedById()
    {
        Policy own = Policies.Version(3, "own").Require();
        PolicySnapshot policies = Read(o => o
            .AddFolder(Path.Combine(Examples, "ninh-binh-2016"))
            .AddFile(_folder.Write("sample.policy.json", Policies.Version(2).Require()))
            .AddPolicy(own)).Current;

        policies.Ids.Should().Equal("ninh-binh-2016", "own", "sample");
        policies["own"].Versions.Should().Equal(own);
        policies["sample"].Versions.Single().Definition.Should().Be(Policies.Definition(2));
    }

    [Fact]
    public void AddDuaCoSo_CalledTwice_AddsUp()
    {
        var services = new ServiceCollection();
        services.AddDuaCoSo(o => o.AddPolicy(Policies.Version(1, "a").Require()));
        services.AddDuaCoSo(o => o.AddPolicy(Policies.Version(1, "b").Require()));

        services.BuildServiceProvider().GetRequiredService<IPolicyProvider>().Current.Ids.Should().Equal("a", "b");
    }

    [Fact]
    public void AddFile_ThatExtends_FindsItsBaseAmongThoseAddedBefore()
    {
        const string Extension = """{ "schemaVersion": 1, "id": "mine", "extends": "sample", "title": { "vi": "Của tỉnh", "en": "Ours" } }""";
        string mine = Path.Combine(_folder.FullName, "mine.json");
        File.WriteAllText(mine, Extension);

        Policy policy = Read(o => o.AddPolicy(Policies.Version(4).Require()).AddFile(mine)).Current["mine"].Versions.Single();

        policy.Base!.Id.Should().Be("sample");
        policy.Definition.Obligations.Should().Equal(Policies.Definition(4).Obligations);
        Refusal(o => o.AddFile(mine).AddPolicy(Policies.Version(4).Require())).Should().ContainSingle("a base comes first").Which.Should().Contain("error DCS40");
    }

    [Fact]
    public void AddFolder_ThatExtends_FindsItsBaseAmongThoseAddedBefore()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "policy.json"), """{ "schemaVersion": 1, "id": "mine", "extends": "sample", "title": { "vi": "Của tỉnh", "en": "Ours" } }""");

        Read(o => o.AddPolicy(Policies.Version(4).Require()).AddFolder(_folder.FullName)).Current["mine"].Versions.Single().Base!.Id.Should().Be("sample");
    }

    [Fact]
    public void AddPreset_IsThereInAllVersions()
    {
        Read(o => o.AddPreset("ninh-binh-141")).Current["ninh-binh-141"].Versions.Should().Equal(ProvincePolicies.NinhBinh141);
        Read(o => o.AddPreset("lang-son-1434")).Current["lang-son-1434"].Versions.Should().HaveCount(2);
        Refusal(o => o.AddPreset("ninh-bin-141")).Should().ContainSingle().Which.Should().StartWith("error DCS6608").And.Contain("ninh-binh-141");
    }

    [Fact]
    public void AddFile_ThatExtendsAPreset_FindsItWhetherAddedOrNot()
    {
        string mine = Path.Combine(_folder.FullName, "mine.json");
        File.WriteAllText(mine, """{ "schemaVersion": 1, "id": "mine", "extends": "ninh-binh-141", "title": { "vi": "Của tỉnh", "en": "Ours" } }""");

        Read(o => o.AddFile(mine)).Current["mine"].Versions.Single().Base.Should().BeSameAs(ProvincePolicies.NinhBinh141);
        Read(o => o.AddPreset("ninh-binh-141").AddFile(mine)).Current.Ids.Should().Equal("mine", "ninh-binh-141");
    }

    [Fact]
    public async Task Start_WithRefusedPolicies_FailsWithEveryProblemOfEverySource()
    {
        string wrong = Path.Combine(_folder.FullName, "wrong.policy.json");
        await File.WriteAllTextAsync(wrong, """{ "schemaVersion": 1, "id": "wrong", "titel": "a" }""");
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddDuaCoSo(o => o.AddFile(wrong).AddFile(Path.Combine(_folder.FullName, "none.json")).AddPolicy(Policies.Measuring("ten").Require()));
        using IHost host = builder.Build();

        IEnumerable<string> failures = (await FluentActions.Invoking(() => host.StartAsync()).Should().ThrowAsync<OptionsValidationException>()).Which.Failures;

        failures.Should().Contain(f => f.StartsWith($"{wrong}(1,", StringComparison.Ordinal) && f.Contains("error DCS6010", StringComparison.Ordinal))
            .And.Contain(f => f.Contains("none.json: error DCS6007", StringComparison.Ordinal))
            .And.Contain(f => f.StartsWith("error DCS6605", StringComparison.Ordinal));
    }

    [Fact]
    public void AddDuaCoSo_OneIdTwice_IsRefused() =>
        Refusal(o => o.AddPolicy(Policies.Version(1).Require()).AddPolicy(Policies.Version(2).Require())).Should().ContainSingle().Which.Should().StartWith("error DCS6604");

    [Fact]
    public void AddDuaCoSo_Nothing_IsRefused() => Refusal(_ => { }).Should().ContainSingle().Which.Should().StartWith("error DCS6606");

    [Fact]
    public void AddConfiguration_ListsOfPaths_AreAdded()
    {
        IConfiguration configuration = Configuration(("DuaCoSo:files:0", _folder.Write("a.json", Policies.Version(1).Require())), ("DuaCoSo:Folders:0", Path.Combine(Examples, "ninh-binh-2016")), ("DuaCoSo:Presets:0", "ben-tre-23"));

        Read(o => o.AddConfiguration(configuration.GetSection("DuaCoSo"))).Current.Ids.Should().Equal("ben-tre-23", "ninh-binh-2016", "sample");
    }

    [Theory]
    [InlineData("DuaCoSo:File:0")]
    [InlineData("DuaCoSo:Files")]
    [InlineData("DuaCoSo:Policy")]
    public void AddConfiguration_UnknownSetting_IsRefused(string key)
    {
        IConfiguration configuration = Configuration((key, _folder.Write("a.json", Policies.Version(1).Require())));

        Refusal(o => o.AddPolicy(Policies.Version(1, "other").Require()).AddConfiguration(configuration.GetSection("DuaCoSo"))).Should().ContainSingle().Which.Should().Contain("error DCS6607");
    }

    [Fact]
    public void AddMeasure_ForAPolicyThatNamesIt_MeasuresInAssessments()
    {
        using ServiceProvider services = Applications.Of(o => o.AddPolicy(Policies.Measuring("ten").Require()).AddMeasure(new TenMeasure("ten")));
        PolicyTimeline policy = services.GetRequiredService<IPolicyProvider>().Current[Policies.Id];

        Assessment result = policy.Assess(Policies.Register, ReportingPeriod.Year(2016), new LocalDate(2017, 1, 31), services.GetRequiredService<AssessmentOptions>());

        result.Evaluations.Single().Score.Should().Be(100);
        result.Envelope.CustomMeasures.Should().Equal("ten@1");
    }

    [Fact]
    public void AddMeasure_OneNameTwice_IsTheCallersBug() =>
        FluentActions.Invoking(() => new DuaCoSoOptions().AddMeasure(new TenMeasure("ten")).AddMeasure(new TenMeasure("ten"))).Should().Throw<ArgumentException>();

    [Fact]
    public void Add_AfterPoliciesWereRead_IsTheCallersBug()
    {
        using ServiceProvider services = Applications.Of(o => o.AddPolicy(Policies.Version(1).Require()));
        DuaCoSoOptions options = services.GetRequiredService<IOptionsMonitor<DuaCoSoOptions>>().CurrentValue;

        FluentActions.Invoking(() => options.AddPreset("ninh-binh-141")).Should().Throw<InvalidOperationException>().WithMessage("*Replace*");
        FluentActions.Invoking(() => options.AddMeasure(new TenMeasure("ten"))).Should().Throw<InvalidOperationException>();
        services.GetRequiredService<IPolicyProvider>().Current.Ids.Should().Equal(Policies.Id);
    }

    [Fact]
    public void Provider_WithWarnings_LogsThemByCodeAndPlace()
    {
        using var log = new LogLines();
        Checked<Policy> read = PolicyFolder.ReadFile(Path.Combine(Examples, "doubtful.policy.json"));
        read.HasWarnings.Should().BeTrue();

        _ = Applications.Of(o => o.AddFile(Path.Combine(Examples, "doubtful.policy.json")), log).GetRequiredService<IPolicyProvider>();

        log.Of("PolicyReady").Should().ContainSingle().Which.Should().Contain(PolicyDigest.Of(read.Require()));
        log.Of("PolicyWarned").Should().ContainSingle().Which.Should().Contain(read.Problems[0].Code).And.Contain("doubtful.policy.json(");
    }

    private static IPolicyProvider Read(Action<DuaCoSoOptions> configure) => Applications.Of(configure).GetRequiredService<IPolicyProvider>();

    private static IEnumerable<string> Refusal(Action<DuaCoSoOptions> configure) =>
        FluentActions.Invoking(() => Read(configure)).Should().Throw<OptionsValidationException>().Which.Failures;

    private static IConfiguration Configuration(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => (string?)s.Value)).Build();
}
