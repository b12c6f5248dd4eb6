using DuaCoSo.Domain.Obligations;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests.Obligations;

/// <summary>A cell's word gives back what was put into it, at the ends of every range too.</summary>
[Rule("O4"), Rule("O5"), Rule("R1")]
public sealed class CellTests
{
    // All weeks from 1900 to 2100, and the days of ten years.
    private const int MostSubPeriods = 10_600, MostDates = 3_653;

    private static readonly int[] Days = [Day.Of(new(1899, 1, 1)), -1, 0, 1, Day.Of(new(2016, 2, 29)), Day.Of(new(2101, 1, 31)), ObligationCell.Never];

    [Fact]
    public void Never_IsBeforeEveryDay_OfAPeriod() => Day.At(ObligationCell.Never).Should().Be(new NodaTime.LocalDate(1898, 12, 31));

    [Fact]
    public void Met_StandsBeforeLate() => ((int)ObligationStatus.Late - (int)ObligationStatus.Met).Should().Be(1, "whether a submission was in time is calculated with");

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    [InlineData(MostSubPeriods)]
    public void Cell_AnyFinding_IsGivenBack(int period)
    {
        foreach (int last in Days)
        {
            foreach (int metOn in Days)
            {
                foreach (ObligationStatus status in Enum.GetValues<ObligationStatus>())
                {
                    ulong which = ObligationCell.Which(period, last);
                    var cell = new ObligationCell(which | ObligationCell.Standing(status, metOn, isIncomplete: true) | ObligationCell.Counted(MostDates));
                    (cell.Period, cell.LastInForce, cell.Status, cell.MetOn, cell.Count, cell.IsIncomplete, cell.Sort).Should().Be((period, last, status, metOn, MostDates, true, (int)status + 8));
                    (cell.Bits & ObligationCell.WhichMask).Should().Be(which);
                    cell = new ObligationCell(which | ObligationCell.Standing(status));
                    (cell.Period, cell.LastInForce, cell.Status, cell.MetOn, cell.Count, cell.IsIncomplete, cell.Sort).Should().Be((period, last, status, ObligationCell.Never, 0, false, (int)status));
                }
            }
        }
    }
}
