using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Sanctions;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests.Sanctions;

[Rule("S1")]
public sealed class SanctionTests
{
    [Theory]
    [InlineData("", "2016-12-31", 0)]
    [InlineData("2015-12-31", "2016-12-31", 0)]
    [InlineData("2016-01-01", "2016-12-31", 1)]
    [InlineData("2016-12-31", "2016-12-31", 1)]
    [InlineData("2017-01-01", "2017-12-31", 0)]
    [InlineData("2016-05-10", "2016-05-09", 0)]
    [InlineData("2016-05-10", "2016-05-10", 1)]
    [InlineData("2016-05-10;2016-05-11", "2016-12-31", 2)]
    public void Count_OfAYear_IsOfThoseDatedInItByAsOf(string dates, string asOf, int count)
    {
        Given scene = new Given(Decree.Empty).Assigned("R1").Punished("O2", "2016-03-03");
        foreach (string date in dates.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            scene.Punished("O1", date);
        }

        scene.Value(new SanctionMeasure(), "O1", "2016", asOf).Should().Be((Fraction)count);
    }

    [Theory]
    [InlineData("2016-05-10", "DCS2082")]
    [InlineData("2016-05-11", "")]
    [Rule("R1")]
    public void Sanction_ThatNothingTellsFromAnother_CountsAndIsWarnedOf(string second, string codes)
    {
        Sanction[] sanctions = [.. new[] { "2016-05-10", second }.Select(date => new Sanction { Party = new("O1"), Date = Read.Date(date) })];

        Checked<ResponsibilityRegister> register = ResponsibilityRegister.Create(new()
        {
            Parties = [new() { Id = new("O1"), Kind = PartyKind.Official }],
            Sanctions = [.. sanctions, sanctions[0] with { Document = new("7-QĐ/TU") }],
        });

        register.IsAccepted.Should().BeTrue();
        string.Join(' ', register.Problems.Select(p => p.Code)).Should().Be(codes);
    }

    /// <summary>The department A1 was punished once, its members O1 once and O2 twice, a member of A2, which is A1's, once.</summary>
    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 4)]
    [Rule("E1")]
    public void Count_WithMembers_IsAlsoOfWhomItAnswersFor(bool includeMembers, int count)
    {
        EvaluationScheme scheme = Decree.Officials with
        {
            Subjects = new() { Kinds = [PartyKind.Agency] },
            IncludeMembers = includeMembers,
            Criteria = [Decree.Council with { Measure = new SanctionMeasure() }],
        };

        new Given(Decree.Of(scheme)).Party("O1", organization: "A1").Party("O2", organization: "A1").Party("A2", organization: "A1").Party("O3", organization: "A2")
            .Assigned("R1", "A1").Punished("A1", "2016-02-02").Punished("O1", "2016-02-02").Punished("O2", "2016-02-02").Punished("O2", "2016-02-03").Punished("O3", "2016-02-02")
            .Assess("2016", "2016-12-31").Evaluations.Find("officials", new("A1"))!.Criteria.Single().Value.Should().Be((Fraction)count);
    }
}
