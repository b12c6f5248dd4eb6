using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests.Activities;

[Rule("B1")]
public sealed class ContributionTests
{
    [Theory]
    [InlineData("2015-12-31", 0)]
    [InlineData("2016-01-01", 5)]
    [InlineData("2016-06-30", 5)]
    [InlineData("2016-07-01", 0)]
    public void Contribution_DatedInThePeriod_IsOfItsTotal(string date, int total) => Total(g => g.Gave("R1", date, 5)).Should().Be((Fraction)total);

    [Theory]
    [InlineData("2016-04-09", 0)]
    [InlineData("2016-04-10", 5)]
    [Rule("T3")]
    public void Contribution_AfterAsOf_DoesNotExist(string asOf, int total) => Total(g => g.Gave("R1", "2016-04-10", 5), asOf).Should().Be((Fraction)total);

    [Fact]
    public void Total_OfNothing_IsZeroWithABasis() => Total(g => g).Should().Be(Fraction.Zero);

    [Fact]
    public void Total_IsOfOneKindOverAllAssignmentsOfTheParty() =>
        Total(g => g.Commune("Y").Assigned("R2", place: "Y").Assigned("R3", "O2", "Y")
            .Gave("R1", "2016-02-01", 1.5m).Gave("R2", "2016-03-01", 2).Gave("R3", "2016-03-01", 40).Gave("R1", "2016-03-01", 80, "labour")).Should().Be(new Fraction(7, 2));

    [Theory]
    [InlineData("2016-05-01")]
    [InlineData("2016-01-10")]
    public void Contribution_WhetherInForceOrNot_IsOfItsTotal(string date) =>
        new Given(Decree.Empty).Assigned("R1", days: "2016-02-01..2016-04-01").Gave("R1", date, 5)
            .Value(new ContributionMeasure { Kind = ContributionKind.Money }, "O1", "2016-H1", "2016-12-31").Should().Be((Fraction)5);

    private static Fraction? Total(Func<Given, Given> facts, string asOf = "2016-12-31") =>
        facts(new Given(Decree.Empty).Commune("X").Assigned("R1")).Value(new ContributionMeasure { Kind = ContributionKind.Money }, "O1", "2016-H1", asOf);
}
