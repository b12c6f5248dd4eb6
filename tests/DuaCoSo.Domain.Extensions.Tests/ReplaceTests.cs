using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Provinces;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Extensions.Tests;

/// <summary>Policies are replaced whole, and never by a refused one.</summary>
public sealed class ReplaceTests : IDisposable
{
    private readonly LogLines _log = new();
    private readonly Policy _first = Policies.Version(1).Require();
    private readonly IPolicyProvider _policies;

    public ReplaceTests() =>
        _policies = Applications.Of(o => o.AddPolicy(_first).AddPolicy(Policies.Version(7, "other").Require()), _log).GetRequiredService<IPolicyProvider>();

    public void Dispose() => _log.Dispose();

    [Fact]
    public void Replace_Accepted_IsHandedOutFromThenOn()
    {
        PolicySnapshot before = _policies.Current;
        Policy second = Policies.Version(2).Require();

        Checked<PolicyTimeline> replaced = _policies.Replace(Checked<Policy>.Accepted(second, []));

        replaced.Require().Versions.Should().Equal(second);
        _policies.Current[Policies.Id].Should().BeSameAs(replaced.Require());
        before[Policies.Id].Versions.Should().Equal(_first);
        _policies.Current.Ids.Should().Equal("other", Policies.Id);
        _policies.Current["other"].Should().BeSameAs(before["other"], "other policies stay as they are");
        _log.Of("PolicyReplaced").Should().ContainSingle().Which.Should().Contain(PolicyDigest.Of(_first)).And.Contain(PolicyDigest.Of(second));
    }

    [Fact]
    public void Replace_Refused_KeepsTheOldAndLogsCodesAndPlaces()
    {
        PolicySnapshot before = _policies.Current;

        Checked<PolicyTimeline> replaced = _policies.Replace(Policies.Refused());

        replaced.Problems.Select(p => p.Code).Should().Equal("DCS4009", "DCS4009");
        _policies.Current.Should().BeSameAs(before);
        _log.Of("PolicyRefused").Should().Equal("A policy was refused and none replaced: DCS4009 $.obligations[0].atLeast, DCS4009 $.obligations[1].atLeast.");
        _log.All.Should().Contain(l => l.Event == "PolicyRefused" && l.Level == LogLevel.Error);
    }

    [Fact]
    public void Replace_FileWithMistakes_LogsNoWordOfTheFile()
    {
        Checked<Policy> read = PolicyFile.Parse("""{ "schemaVersion": 1, "title": "Nguyễn Văn An", "Nguyễn Văn An": 1, "id": "sample" }"""u8.ToArray(), "my.policy.json");

        _policies.Replace(read).Problems.Should().Contain(p => p.Code == "DCS6010");

        _log.Of("PolicyRefused").Should().ContainSingle().Which.Should().Contain("DCS6010 my.policy.json(1,").And.NotContain("Nguyễn");
    }

    [Fact]
    public void Replace_ManyMistakes_LogsTwentyAndTheNumberOfTheRest()
    {
        PolicyDefinition definition = Policies.Definition(0);

        _policies.Replace(Policy.Create(definition with { Obligations = Enumerable.Range(0, 25).Select(i => definition.Obligations[0] with { Code = $"visit{i}" }).ToValueList() }));

        _log.Of("PolicyRefused").Should().ContainSingle().Which.Should().Contain("$.obligations[19]").And.NotContain("$.obligations[20]").And.EndWith(" and 5 more.");
    }

    [Fact]
    public void Replace_PolicyThatThereIsNot_IsRefused()
    {
        Problem problem = _policies.Replace(Policies.Version(2, "smaple")).Problems.Should().ContainSingle().Subject;

        problem.Kind.Should().Be(HostingProblems.NoSuchPolicy);
        problem.Argument("policy").Should().Be("smaple");
        problem.Argument("known").Should().Be("other, sample");
        _policies.Current.Ids.Should().Equal("other", Policies.Id);
        _log.Of("PolicyRefused").Should().ContainSingle().Which.Should().EndWith(": DCS6601.");
    }

    [Fact]
    public void Replace_OneOfSeveralVersions_IsRefused()
    {
        Policy later = Policy.Create(Policies.Definition(2) with { Effective = DateRange.Since(new LocalDate(2017, 1, 1)) }).Require();
        Policy earlier = Policy.Create(Policies.Definition(1) with { Effective = new(new(2016, 1, 1), new(2016, 12, 31)) }).Require();

        _policies.Replace(PolicyTimeline.Create(later, earlier)).Require().Versions.Should().Equal(earlier, later);
        PolicySnapshot before = _policies.Current;

        _policies.Replace(Policies.Version(3)).Problems.Should().ContainSingle().Which.Kind.Should().Be(HostingProblems.SeveralVersions);
        _policies.Current.Should().BeSameAs(before, "the other version would be lost");
        _policies.Replace(Checked<PolicyTimeline>.Accepted(_first, [])).IsAccepted.Should().BeTrue("all versions may become one");
    }

    [Fact]
    public void Replace_VersionsOfDifferentPolicies_IsRefused()
    {
        Policy later = Policy.Create(Policies.Definition(2, "other") with { Effective = DateRange.Since(new LocalDate(2017, 1, 1)) }).Require();
        Policy earlier = Policy.Create(Policies.Definition(1) with { Effective = new(new(2016, 1, 1), new(2016, 12, 31)) }).Require();

        _policies.Replace(PolicyTimeline.Create(later, earlier)).Problems.Should().ContainSingle().Which.Kind.Should().Be(HostingProblems.DifferentIds);
    }

    [Fact]
    public void Replace_PolicyWithAMeasureThatNobodyRegistered_IsRefused()
    {
        Problem problem = _policies.Replace(Policies.Measuring("ten")).Problems.Should().ContainSingle(p => p.Severity == Severity.Error).Subject;

        problem.Kind.Should().Be(HostingProblems.MeasureNotRegistered);
        problem.Argument("measure").Should().Be("ten");
    }

    [Fact]
    public void BaseOf_IsAPolicyOfTheApplicationElseAPreset()
    {
        _policies.Current.BaseOf(Policies.Id).Should().BeSameAs(_first);
        _policies.Current.BaseOf("lang-son-1434").Should().BeSameAs(ProvincePolicies.LangSon1434.Versions[^1]);
        _policies.Current.BaseOf("none").Should().BeNull();
        FluentActions.Invoking(() => _policies.Current.BaseOf(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Replace_Null_IsTheCallersBug()
    {
        FluentActions.Invoking(() => _policies.Replace((Checked<Policy>)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => _policies.Replace((Checked<PolicyTimeline>)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Current_PolicyThatThereIsNot_IsNull()
    {
        _policies.Current.Find("none").Should().BeNull();
        FluentActions.Invoking(() => _policies.Current[null!]).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => _policies.Current["none"]).Should().Throw<KeyNotFoundException>().WithMessage("*other, sample*");
    }
}
