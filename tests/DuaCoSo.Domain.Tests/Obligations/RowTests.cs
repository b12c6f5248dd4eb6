using DuaCoSo.Domain.Obligations;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests.Obligations;

/// <summary>A row's two words give back what was put into them, at the ends of every range too.</summary>
[Rule("O4"), Rule("O5")]
public sealed class RowTests
{
    private static readonly int[] Days = [Day.Of(new(1899, 12, 1)), -1, 0, 1, Day.Of(new(2016, 2, 29)), Day.Of(new(2101, 1, 31)), ObligationColumns.Row.Never];

    public static TheoryData<int, int, int> Places => new() { { 0, 0, 0 }, { 1, 7, 11 }, { 65_535, int.MaxValue, 530 } };

    [Theory]
    [MemberData(nameof(Places))]
    public void Row_AnyPlace_IsGivenBack(int rule, int assignment, int period)
    {
        var row = new ObligationColumns.Row(ObligationColumns.Row.PlaceOf(rule, assignment, period), ObligationColumns.Row.FoundOf(0, ObligationStatus.Met, 0));

        (row.Rule, row.Assignment, row.Period).Should().Be((rule, assignment, period));
        row.IsBefore(rule, assignment).Should().BeFalse("the first row of a rule and an assignment is not before itself");
    }

    [Fact]
    public void Row_AnyFinding_IsGivenBack()
    {
        foreach (int last in Days)
        {
            foreach (int metOn in Days)
            {
                foreach (ObligationStatus status in Enum.GetValues<ObligationStatus>())
                {
                    var row = new ObligationColumns.Row(0, ObligationColumns.Row.FoundOf(last, status, metOn, 65_535, isIncomplete: true));
                    (row.LastInForce, row.Status, row.MetOn, row.Count, row.IsIncomplete).Should().Be((last, status, metOn, 65_535, true));
                    row = new ObligationColumns.Row(0, ObligationColumns.Row.FoundOf(last, status, metOn));
                    (row.LastInForce, row.Status, row.MetOn, row.Count, row.IsIncomplete).Should().Be((last, status, metOn, 0, false));
                }
            }
        }
    }
}
