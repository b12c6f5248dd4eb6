using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests.Obligations;

/// <summary>The reports of 2016's quarters, due on 5 April, July, October and January.</summary>
[Rule("O8")]
public sealed class FiguresTests
{
    private static readonly SubmissionRule Report = Decree.Report with { RequiredContents = [ContentItem.Situation] };

    [Theory]
    [InlineData("situation", "1/2")]
    [InlineData(null, "1/3")]
    public void Rates_LeaveOutWhatIsPending_AndCountIncompleteOnesAsMet(string? contents, string fulfilment)
    {
        // The first in time, the second late, the third missed, the fourth pending.
        Given year = new Given(Decree.Of(Report)).Assigned("R1").Reported("R1", "2016-Q1", "2016-04-05", contents).Reported("R1", "2016-Q2", "2016-07-06", "situation");

        Values(year, "2016-12-31").Should().Be($"{fulfilment} 1/3 1 1");
        ObligationFigures figures = year.Assess("2016", "2016-12-31").Obligations.Figures;
        (figures.Met, figures.Late, figures.Missed, figures.Pending, figures.Exempt, figures.Counted).Should().Be((1, 1, 1, 1, 0, 3));
    }

    [Theory]
    [InlineData("2016-04-01..2016-06-29", "1/4 1/4 3 0")]
    [InlineData("2016-04-01..2016-06-30", "1/3 1/3 2 0")]
    public void Rates_LeaveOutWhatIsExempt(string excused, string values) =>
        Values(new Given(Decree.Of(Report)).Assigned("R1").Excused("R1", excused).Reported("R1", "2016-Q1", "2016-04-05", "situation"), "2017-01-06").Should().Be(values);

    [Theory]
    [InlineData("2016-04-05", "- - - -")]
    [InlineData("2016-04-06", "0 0 1 0")]
    public void Rates_OfNothingCounted_HaveNoBasis(string asOf, string values) =>
        Values(new Given(Decree.Of(Report)).Assigned("R1"), asOf).Should().Be(values);

    [Fact]
    [Rule("V3")]
    public void Rates_OfARuleInTwoVersions_AreOfBothTogether() =>
        Values(
            new Given(Decree.Of(Report).In("2000-01-01..2016-06-30"), Decree.Of(Report with { LateCredit = 1 }).In("2016-07-01..")).Assigned("R1")
                .Reported("R1", "2016-Q2", "2016-07-06", "situation").Reported("R1", "2016-Q3", "2016-10-06", "situation"),
            "2016-12-31").Should().Be("1/2 0 1 2", "of a missed, a late one of half and a late one of the whole credit");

    /// <summary>fulfilmentRate, onTimeRate, missedCount, lateCount.</summary>
    private static string Values(Given scene, string asOf) => string.Join(' ', Enum.GetValues<ObligationFigure>()
        .Select(f => scene.Value(new ObligationMeasure { Obligation = "report", Figure = f }, "O1", "2016", asOf)?.ToString() ?? "-"));
}
