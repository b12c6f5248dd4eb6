using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Generation;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Provinces.Tests;

/// <summary>Every preset assesses whatever register there is: what does not fit is reported, never thrown.</summary>
[Rule("V7")]
public sealed class GeneratedRegisterTests
{
    [Fact]
    public void Assess_AnyRegister_UnderEveryPreset_Answers()
    {
        int obligations = 0, evaluations = 0;
        Properties.Check(Generators.Cases, c =>
        {
            ResponsibilityRegister register = ResponsibilityRegister.Create(c.Facts).Require();
            foreach (Preset preset in ProvincePolicies.All)
            {
                Assessment result = preset.Timeline.Assess(register, c.Period, c.AsOf);

                obligations += result.Obligations.Count;
                evaluations += result.Evaluations.Count;
                result.Coverage.All(r => r.Covered <= r.Targets).Should().BeTrue();
            }
        }, runs: 60);

        obligations.Should().BeGreaterThan(1_000);
        evaluations.Should().BeGreaterThan(300);
    }

    /// <summary>In periods in which the presets themselves are in force; the twin finds the same.</summary>
    [Theory]
    [InlineData("2016")]
    [InlineData("2023")]
    [InlineData("2026-02")]
    [InlineData("2026-Q1")]
    [InlineData("2019..2020")]
    public void Assess_InAPeriodOfThePresets_GivesWhatTheTwinGives(string label)
    {
        ReportingPeriod period = ReportingPeriod.Parse(label);
        for (ulong seed = 1; seed <= 4; seed++)
        {
            AssessmentCase generated = Generators.Case(seed);
            foreach (Preset preset in ProvincePolicies.All)
            {
                AssessmentCase input = generated with { Policies = preset.Timeline.Versions, Period = period, AsOf = period.CalendarRange.To!.Value.PlusDays(40) };

                input.DifferencesFromTwin().Should().BeEmpty("{0}, seed {1}", preset, seed);
            }
        }
    }
}
