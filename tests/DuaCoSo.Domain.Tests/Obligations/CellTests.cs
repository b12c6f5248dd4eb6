using DuaCoSo.Domain.Obligations;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests.Obligations;

/// <summary>A cell and a place give back what was put into it, at the ends of every range too.</summary>
[Rule("O4"), Rule("O5"), Rule("R1")]
public sealed class CellTests
{
    // All weeks from 1900 to 2100, and the days of ten years.
    private const int MostSubPeriods = 10_600, MostDates = 3_653;

    private static readonly int[] Days = [Day.Of(new(1899, 1, 1)), -1, 0, 1, Day.Of(new(2016, 2, 29)), Day.Of(new(2101, 1, 31)), ObligationCell.Never];

    // What alone can be incomplete.
    private static readonly ObligationStatus[] HandedIn = [ObligationStatus.Met, ObligationStatus.Late];

    [Fact]
    public void Never_IsBeforeEveryDay_OfAPeriod() => Day.At(ObligationCell.Never).Should().Be(new NodaTime.LocalDate(1898, 12, 31));

    [Fact]
    public void Met_StandsBeforeLate() => ((int)ObligationStatus.Late - (int)ObligationStatus.Met).Should().Be(1, "whether a submission was in time is calculated with");

    [Fact]
    public void Cell_AnyFinding_IsGivenBack()
    {
        foreach (int metOn in Days)
        {
            foreach (ObligationStatus status in Enum.GetValues<ObligationStatus>())
            {
                var cell = new ObligationCell(ObligationCell.Standing(status, metOn) | ObligationCell.Counted(MostDates));
                (cell.Status, cell.MetOn, cell.Count, cell.IsIncomplete, cell.Sort).Should().Be((status, metOn, MostDates, false, (int)status));
                cell = new ObligationCell(ObligationCell.Standing(status));
                (cell.Status, cell.MetOn, cell.Count, cell.IsIncomplete, cell.Sort).Should().Be((status, ObligationCell.Never, 0, false, (int)status));
            }

            foreach (ObligationStatus status in HandedIn)
            {
                var cell = new ObligationCell(ObligationCell.Standing(status, metOn, isIncomplete: true) | ObligationCell.Counted(MostDates));
                (cell.Status, cell.MetOn, cell.Count, cell.IsIncomplete, cell.Sort).Should().Be((status, metOn, MostDates, true, (int)status + (int)ObligationStatus.Exempt));
            }
        }
    }

    [Fact]
    public void With_AnotherStatus_KeepsDayAndCount_AndIsComplete()
    {
        foreach (ObligationStatus status in Enum.GetValues<ObligationStatus>())
        {
            var cell = new ObligationCell(new ObligationCell(ObligationCell.Standing(ObligationStatus.Late, Days[^2], isIncomplete: true) | ObligationCell.Counted(7)).With(status));
            (cell.Status, cell.MetOn, cell.Count, cell.IsIncomplete).Should().Be((status, Days[^2], 7, false));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    [InlineData(MostSubPeriods)]
    [InlineData((1 << 15) - 1)]
    public void Place_AnyDay_IsGivenBack(int period)
    {
        foreach (int last in Days)
        {
            var place = new ObligationPlace(period, last);
            (place.Period, place.LastInForce).Should().Be((period, last));
        }
    }
}
