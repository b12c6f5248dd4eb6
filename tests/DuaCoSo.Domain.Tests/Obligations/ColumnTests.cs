using DuaCoSo.Domain.Obligations;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests.Obligations;

/// <summary>What is written to the columns is read back, over the ends of pages, by shares and from copies; and a copy leaves what it was made of alone.</summary>
[Rule("E9"), Rule("O2")]
public sealed class ColumnTests
{
    private const int PageLength = 4096, Links = 3000;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(PageLength)]
    public void Column_ManyPages_IsReadBack(int most)
    {
        int[] lengths = Lengths(most);

        RuleColumn column = Written(lengths);

        ShouldHold(column, lengths, Cell);
    }

    [Fact]
    public void Column_ALinkOfSeveralPages_IsReadPageByPage()
    {
        int[] lengths = [0, 7, (3 * PageLength) - 10, 0, 2];

        RuleColumn column = Written(lengths);

        ShouldHold(column, lengths, Cell);
        column.Cells(column.StartOf(2), column.StartOf(3)).Length.Should().Be(PageLength - 7, "the first page has room for no more");
    }

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public void Column_WrittenByShares_IsTheSame(int shares)
    {
        int[] lengths = Lengths(9);
        var column = new RuleColumn(Links, 9L * Links);
        column.Reserve();

        // The last share first: their order is not foreseen.
        for (int share = shares - 1; share >= 0; share--)
        {
            int first = Links * share / shares, end = Links * (share + 1) / shares;
            RuleColumn.Writer cells = column.From(lengths[..first].Sum(), first);
            Write(ref cells, lengths, Enumerable.Range(first, end - first), Cell);
            if (share == shares - 1)
            {
                cells.End();
            }
        }

        column.Trim();
        ShouldHold(column, lengths, Cell);
    }

    [Fact]
    public void Copy_WrittenOver_LeavesTheOther()
    {
        int[] lengths = Lengths(9);
        RuleColumn column = Written(lengths), copy = column.Copy(), again = copy.Copy();
        int[] over = [0, 1, 1500, Links - 1];

        WriteOver(copy, lengths, over, 1);
        WriteOver(again, lengths, [1500], 2);

        ShouldHold(column, lengths, Cell);
        ShouldHold(copy, lengths, (link, place) => over.Contains(link) ? Cell(link + 1, place) : Cell(link, place));
        ShouldHold(again, lengths, (link, place) => link == 1500 ? Cell(link + 2, place) : Cell(link, place));
    }

    [Fact]
    public void Column_WrittenInPlace_IsTheSame()
    {
        // A page may have room for them or not; what is left of the room is written over.
        int[] lengths = Lengths(9);
        var column = new RuleColumn(Links, 9L * Links);
        RuleColumn.Writer cells = column.From(0, 0);
        var spare = new ObligationCell[9];
        for (int link = 0; link < Links; link++)
        {
            cells.Begin(link);
            Span<ObligationCell> room = cells.Room(spare.Length, spare);
            for (int place = 0; place < spare.Length; place++)
            {
                room[place] = Cell(link, place);
            }

            cells.Add(room[..lengths[link]]);
        }

        cells.End();
        column.Trim();

        ShouldHold(column, lengths, Cell);
    }

    [Fact]
    public void Converted_CellByCell_LeavesTheOther()
    {
        int[] lengths = Lengths(9);
        RuleColumn column = Written(lengths), converted = column.Converted(cell => new(cell.With(ObligationStatus.Late)));

        ShouldHold(column, lengths, Cell);
        ShouldHold(converted, lengths, (link, place) => new(Cell(link, place).With(ObligationStatus.Late)));
    }

    [Fact]
    public void Columns_AnyOrder_GiveRuleAndAssignment()
    {
        int[][] lengths = [[], Lengths(3), [], Lengths(0), Lengths(6), []];
        var columns = new ObligationColumns(Array.ConvertAll(lengths, l => l.Length == 0 ? Written(new int[Links]) : Written(l)));
        ObligationRow[] rows = [.. lengths.SelectMany((l, rule) => l.SelectMany((count, link) => Enumerable.Range(0, count).Select(place => new ObligationRow(rule, link, Cell(link, place)))))];

        columns.Count.Should().Be(rows.Length);
        columns.FirstOf(lengths.Length).Should().Be(rows.Length);
        ObligationColumns.Reader reader = columns.Read();
        for (int i = 0; i < rows.Length; i++)
        {
            // Forwards with jumps to the other end between.
            Equal(reader[i], rows[i]);
            Equal(i % 3 == 0 ? reader[rows.Length - 1 - i] : columns[rows.Length - 1 - i], rows[rows.Length - 1 - i]);
        }
    }

    /// <summary>So many cells a link, some none, neither in a row nor in step with the pages.</summary>
    private static int[] Lengths(int most) => [.. Enumerable.Range(0, Links).Select(link => most > 9 ? link == 17 ? most : link % 2 : link * 7 % (most + 1))];

    private static ObligationCell Cell(int link, int place) => new(ObligationCell.Which(place, link) | ObligationCell.Standing(ObligationStatus.Met, link));

    private static RuleColumn Written(int[] lengths)
    {
        var column = new RuleColumn(lengths.Length, lengths.Sum());
        RuleColumn.Writer cells = column.From(0, 0);

        // Of assignments that are left out there are none.
        Write(ref cells, lengths, Enumerable.Range(0, lengths.Length).Where(link => lengths[link] > 0), Cell);
        cells.End();
        column.Trim();
        return column;
    }

    private static void Write(ref RuleColumn.Writer cells, int[] lengths, IEnumerable<int> links, Func<int, int, ObligationCell> cell)
    {
        foreach (int link in links)
        {
            // A link's cells may come in two runs.
            ObligationCell[] own = [.. Enumerable.Range(0, lengths[link]).Select(place => cell(link, place))];
            cells.Begin(link);
            cells.Add(own.AsSpan(0, own.Length / 2));
            cells.Add(own.AsSpan(own.Length / 2));
        }
    }

    private static void WriteOver(RuleColumn column, int[] lengths, int[] links, int by)
    {
        foreach (int link in links)
        {
            RuleColumn.Writer cells = column.Over(link);
            Write(ref cells, lengths, [link], (l, place) => Cell(l + by, place));
        }
    }

    private static void ShouldHold(RuleColumn column, int[] lengths, Func<int, int, ObligationCell> cell)
    {
        column.Count.Should().Be(lengths.Sum());
        int index = 0;
        for (int link = 0; link < lengths.Length; link++)
        {
            column.StartOf(link).Should().Be(index);
            column.StartOf(link + 1).Should().Be(index + lengths[link]);
            for (int place = 0; place < lengths[link]; place++, index++)
            {
                Equal(column[index], cell(link, place));
                Equal(column.Cells(index, index + 1)[0], cell(link, place));
                Equal(column.LinkOf(index), link);
            }
        }
    }

    // Of every cell: an assertion each would take seconds.
    private static void Equal<T>(T found, T expected)
    {
        if (!EqualityComparer<T>.Default.Equals(found, expected))
        {
            found.Should().Be(expected);
        }
    }
}
