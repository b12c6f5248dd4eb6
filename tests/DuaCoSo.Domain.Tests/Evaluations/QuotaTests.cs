using System.Globalization;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests.Evaluations;

/// <summary>Officials O1, O2, … with some scores; their grades as excellent E, good G, completed C, failed F.</summary>
[Rule("E7")]
public sealed class QuotaTests
{
    private static readonly GradeQuota Excellent = new() { Grade = "excellent", Share = 0.2m, Among = "good" };

    [Theory]
    [InlineData("0.2", QuotaRounding.Floor, "EGGGG")]
    [InlineData("0.2", QuotaRounding.Nearest, "EGGGG")]
    [InlineData("0.2", QuotaRounding.Ceiling, "EGGGG")]
    [InlineData("0.25", QuotaRounding.Floor, "EGGGG")]
    [InlineData("0.25", QuotaRounding.Nearest, "EGGGG")]
    [InlineData("0.25", QuotaRounding.Ceiling, "EEGGG")]
    [InlineData("0.3", QuotaRounding.Floor, "EGGGG")]
    [InlineData("0.3", QuotaRounding.Nearest, "EEGGG")]
    [InlineData("0.3", QuotaRounding.Ceiling, "EEGGG")]
    [InlineData("0.299999", QuotaRounding.Nearest, "EGGGG")]
    [InlineData("0.5", QuotaRounding.Nearest, "EEEGG")]
    [InlineData("0.5", QuotaRounding.Floor, "EEGGG")]
    [InlineData("0.399999", QuotaRounding.Floor, "EGGGG")]
    [InlineData("0.400001", QuotaRounding.Ceiling, "EEEGG")]
    [InlineData("0.09", QuotaRounding.Nearest, "GGGGG")]
    [InlineData("0.1", QuotaRounding.Nearest, "EGGGG")]
    [InlineData("1", QuotaRounding.Floor, "EEEEE")]
    [InlineData("0", QuotaRounding.Ceiling, "GGGGG")]
    public void Cap_ShareOfFive_IsRoundedAsItSays(string share, QuotaRounding rounding, string grades) =>
        Grades("95 94 93 92 91", Excellent with { Share = Number(share), Rounding = rounding }).Should().Be(grades);

    /// <summary>Of five, the share keeps it; 93.001, 93.004 and 93 are one score.</summary>
    [Theory]
    [InlineData(QuotaTies.Exclude, "0.4", "95 93 93 93 91", "EGGGG")]
    [InlineData(QuotaTies.Include, "0.4", "95 93 93 93 91", "EEEEG")]
    [InlineData(QuotaTies.Order, "0.4", "95 93 93 93 91", "EEGGG")]
    [InlineData(QuotaTies.Exclude, "0.8", "95 93 93 93 91", "EEEEG")]
    [InlineData(QuotaTies.Include, "0.8", "95 93 93 93 91", "EEEEG")]
    [InlineData(QuotaTies.Exclude, "0.2", "95 93 93 93 91", "EGGGG")]
    [InlineData(QuotaTies.Include, "0.2", "95 93 93 93 91", "EGGGG")]
    [InlineData(QuotaTies.Exclude, "0.4", "93 93 93 93 93", "GGGGG")]
    [InlineData(QuotaTies.Include, "0.4", "93 93 93 93 93", "EEEEE")]
    [InlineData(QuotaTies.Order, "0.4", "93 93 93 93 93", "EEGGG")]
    [InlineData(QuotaTies.Exclude, "1", "93 93 93 93 93", "EEEEE")]
    [InlineData(QuotaTies.Include, "0.19", "93 93 93 93 93", "GGGGG")]
    [InlineData(QuotaTies.Order, "0.19", "93 93 93 93 93", "GGGGG")]
    [InlineData(QuotaTies.Exclude, "0.4", "93.001 93.004 93 92 91", "GGGGG")]
    [InlineData(QuotaTies.Exclude, "0.2", "93.001 93.004 92 92 91", "GGGGG")]
    [InlineData(QuotaTies.Order, "0.2", "93.001 93.004 92 92 91", "EGGGG")]
    public void Ties_AcrossTheBoundary_GoAsItSays(QuotaTies ties, string share, string scores, string grades) =>
        Grades(scores, Excellent with { Share = Number(share), Ties = ties }).Should().Be(grades);

    [Theory]
    [InlineData("91 95 93 95", QuotaTies.Order, "GEGE")]
    [InlineData("95 91 95 95", QuotaTies.Order, "EGEG")]
    public void Rank_IsByScoreThenId(string scores, QuotaTies ties, string grades) => Grades(scores, Excellent with { Share = 0.5m, Ties = ties }).Should().Be(grades);

    [Theory]
    [InlineData(QuotaBase.OrBetter, "good", "95 94 75 74 73 60", "EEGGGC")]
    [InlineData(QuotaBase.Exactly, "good", "95 94 75 74 73 60", "EGGGGC")]
    [InlineData(QuotaBase.OrBetter, "excellent", "95 94 75 74 73 60", "EGGGGC")]
    [InlineData(QuotaBase.Exactly, "excellent", "95 94 75 74 73 60", "EGGGGC")]
    [InlineData(QuotaBase.OrBetter, "failed", "95 94 93 74 73 60", "EEEGGC")]
    [InlineData(QuotaBase.Exactly, "failed", "95 94 93 74 73 60", "GGGGGC")]
    [InlineData(QuotaBase.Exactly, "completed", "95 94 60 60 60 60", "EECCCC")]
    public void Base_IsThoseGradedSoOrBetterOrExactlySo(QuotaBase quotaBase, string among, string scores, string grades) =>
        Grades(scores, Excellent with { Share = 0.5m, Among = among, Base = quotaBase }).Should().Be(grades);

    [Theory]
    [InlineData(true, "EGGCC")]
    [InlineData(false, "EGGGG")]
    public void Quotas_ApplyInTheOrderGiven_EachOnTheGradesAsTheyStand(bool isExcellentFirst, string grades)
    {
        GradeQuota good = new() { Grade = "good", Share = 0.5m, Among = "completed" };

        Grades("95 94 93 92 91", isExcellentFirst ? [Excellent, good] : [good, Excellent]).Should().Be(grades);
    }

    [Fact]
    public void Quotas_WhoseBaseIsExact_CountWhatTheFirstLowered() =>
        Grades("95 94 93 92 91", Excellent, new GradeQuota { Grade = "good", Share = 0.25m, Among = "good", Base = QuotaBase.Exactly }).Should().Be("EGCCC", "4 are good by then");

    /// <summary>The first two are heads of A1, the others neither heads nor of any organisation.</summary>
    [Theory]
    [InlineData(QuotaGrouping.All, "91 92 95 94 93", "GGEEG")]
    [InlineData(QuotaGrouping.Organization, "91 92 95 94 93", "GEEGG")]
    [InlineData(QuotaGrouping.Position, "91 92 95 94 93", "GEEGG")]
    public void Group_ByOrganizationOrPosition_HasItsOwnCap(QuotaGrouping grouping, string scores, string grades) =>
        Grades(scores, Excellent with { Share = 0.5m, GroupBy = grouping }).Should().Be(grades);

    [Fact]
    public void Fall_IsOneStep_WhateverThatGradeRequires()
    {
        Condition never = new Comparison { Measure = new SanctionMeasure(), Is = ComparisonOperator.Less, Value = 0 };
        EvaluationScheme scheme = Decree.Officials with
        {
            Grades = [Decree.Officials.Grades[0], Decree.Officials.Grades[1] with { Requires = never }, .. Decree.Officials.Grades.Skip(2)],
        };

        Grades(scheme, "95 94 80", Excellent with { Share = 0.5m }).Should().Be("EGC");
    }

    [Fact]
    public void Base_LeavesOutWhoIsNotAssessed() => Grades("95 94 93 92 - -", Excellent with { Share = 0.5m, Rounding = QuotaRounding.Floor, Among = "failed" }).Should().Be("EEGGNN");

    [Fact]
    public void GradeBeforeQuota_StaysAsItWas() =>
        Scene(Decree.Officials with { Quotas = [Excellent with { Share = 0.5m }] }, "95 94").Select(e => (e.GradeBeforeQuota, e.Grade)).Should()
            .Equal(("excellent", "excellent"), ("excellent", "good"));

    private static string Grades(string scores, params ReadOnlySpan<GradeQuota> quotas) => Grades(Decree.Officials, scores, quotas);

    private static string Grades(EvaluationScheme scheme, string scores, params ReadOnlySpan<GradeQuota> quotas) =>
        string.Concat(Scene(scheme with { Quotas = ValueList.Create(quotas) }, scores).Select(e => char.ToUpperInvariant(e.Grade[0])));

    private static EvaluationList Scene(EvaluationScheme scheme, string scores)
    {
        var scene = new Given(Decree.Of(scheme));
        foreach ((string score, int n) in scores.Split(' ').Select((s, i) => (s, i + 1)))
        {
            scene.Party($"O{n}", position: n <= 2 ? "head" : null, organization: n <= 2 ? "A1" : null).Assigned($"R{n}", $"O{n}");
            if (score != "-")
            {
                scene.Scored($"O{n}", "2016", Number(score));
            }
        }

        return scene.Assess("2016", "2016-12-31").Evaluations;
    }

    private static decimal Number(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);
}
