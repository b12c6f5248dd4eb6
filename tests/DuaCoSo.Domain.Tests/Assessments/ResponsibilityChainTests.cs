using DuaCoSo.Domain.Territories;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests.Assessments;

[Rule("C3")]
public sealed class ResponsibilityChainTests
{
    [Theory]
    [InlineData("X", "2016-01-09", "X:R2 P:R4")]
    [InlineData("X", "2016-01-10", "X:R1 X:R2 D:R3 P:R4")]
    [InlineData("X", "2016-01-20", "X:R1 X:R2 D:R3 P:R4")]
    [InlineData("X", "2016-01-21", "X:R2 P:R4")]
    [InlineData("D", "2016-01-15", "D:R3 P:R4")]
    [InlineData("P", "2016-01-15", "P:R4")]
    [InlineData("Y", "2016-01-15", "")]
    public void Chain_OnADate_IsWhoIsAssignedFromThereToTheRoot(string locality, string on, string chain) =>
        Chain(
            new Given(Decree.Empty).Commune("X").Commune("Y", days: "2016-02-01..")
                .Assigned("R1", days: "2016-01-10..2016-01-20").Assigned("R2", "O2", role: "sponsor").Assigned("R5", "O5", "Y")
                .Assigned("R3", "A1", "D", "2016-01-10..2016-01-20").Assigned("R4", "C1", "P"),
            locality,
            on).Should().Be(chain);

    [Theory]
    [InlineData("2016-01-14", "X:R1 D:R3 P:R4")]
    [InlineData("2016-01-15", "X:R1 D2:R6 P:R4")]
    public void Chain_AfterAChangeOfParent_GoesTheNewWay(string on, string chain) =>
        Chain(
            new Given(Decree.Empty).Place("D2", LocalityLevel.District, "P").Commune("X", days: "..2016-01-14").Commune("X", "D2", "2016-01-15..")
                .Assigned("R1").Assigned("R3", "A1", "D").Assigned("R6", "A2", "D2").Assigned("R4", "C1", "P"),
            "X",
            on).Should().Be(chain);

    private static string Chain(Given scene, string locality, string on) => string.Join(
        ' ', scene.Assess("2016", on).Register.ChainOfResponsibility(new(locality), Read.Date(on)).Select(r => $"{r.Locality}:{r.Assignment}"));
}
