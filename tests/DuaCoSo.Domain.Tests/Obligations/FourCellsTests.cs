using System.Runtime.Intrinsics;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests.Obligations;

/// <summary>Cells written four at a time say what the rules say, and the last few are left to be written one by one.</summary>
[Rule("O4"), Rule("O5")]
public sealed class FourCellsTests
{
    private const int Due = 20;

    // The first and the last day that there can be among them.
    private static readonly int[] Days = [Day.Of(new(1899, 1, 1)), -1, 0, 1, Day.Of(new(2016, 2, 29)), Day.Of(new(2101, 1, 31))];

    private static readonly ulong Untouched = ObligationCell.Which(7, 7);

    public static TheoryData<int> Lengths => [.. Enumerable.Range(0, 14)];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void OfDates_AreMet_WhereThereAreEnough(int length)
    {
        int[] counts = [.. Enumerable.Range(0, length).Select(place => place * 5 % 7)], metOns = [.. Enumerable.Range(0, length).Select(Last)];
        ObligationCell[] cells = Cells(length);

        int written = FourCells.OfDates(counts, metOns, atLeast: 3, Unmet(length), cells);

        written.Should().Be(Written(length));
        for (int place = 0; place < written; place++)
        {
            (cells[place].Period, cells[place].LastInForce, cells[place].Count, cells[place].IsIncomplete).Should().Be((place, Last(place), counts[place], false));
            (cells[place].Status, cells[place].MetOn).Should().Be(counts[place] >= 3 ? (ObligationStatus.Met, metOns[place]) : (Without(place), ObligationCell.Never));
        }

        cells[written..].Should().Equal(Cells(length - written), "the last are left");
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void OfSubmissions_AreMetOrLate_WhereOneWasFound(int length)
    {
        // Where none was found the day is one that was left behind.
        int[] founds = [.. Enumerable.Range(0, length).Select(place => (place % 3) - 1)], dues = [.. Enumerable.Range(0, length).Select(place => Due + (place * 30))];
        int[] metOns = [.. dues.Select((due, place) => due + (place % 4) - 2)];
        ObligationCell[] cells = Cells(length);

        int written = FourCells.OfSubmissions(founds, metOns, dues, Unmet(length), cells);

        written.Should().Be(Written(length));
        for (int place = 0; place < written; place++)
        {
            (cells[place].Period, cells[place].LastInForce, cells[place].Count, cells[place].IsIncomplete).Should().Be((place, Last(place), 0, false));
            (cells[place].Status, cells[place].MetOn).Should().Be(
                founds[place] < 0 ? (Without(place), ObligationCell.Never) : (metOns[place] <= dues[place] ? ObligationStatus.Met : ObligationStatus.Late, metOns[place]));
        }

        cells[written..].Should().Equal(Cells(length - written), "the last are left");
    }

    private static int Written(int length) => Vector256.IsHardwareAccelerated ? length / 4 * 4 : 0;

    private static ObligationCell[] Cells(int length) => [.. Enumerable.Repeat(new ObligationCell(Untouched), length)];

    private static int Last(int place) => Days[place % Days.Length];

    private static ObligationStatus Without(int place) => place % 2 == 0 ? ObligationStatus.Missed : ObligationStatus.Pending;

    private static ulong[] Unmet(int length) => [.. Enumerable.Range(0, length).Select(place => ObligationCell.Which(place, Last(place)) | ObligationCell.Standing(Without(place)))];
}
