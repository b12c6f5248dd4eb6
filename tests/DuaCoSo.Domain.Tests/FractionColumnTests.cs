using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests;

/// <summary>A column gives back what was put into it, whatever its size, and a copy leaves what it was made of alone.</summary>
[Rule("E4")]
public sealed class FractionColumnTests
{
    private static readonly Fraction Large = new Fraction(1, long.MaxValue) * new Fraction(1, 3), Larger = Fraction.FromDecimal(decimal.MaxValue);

    private static readonly Fraction?[] Numbers = [null, 0, 1, new(-7, 3), Large, null, new(long.MinValue, 1), Larger, new(1, long.MaxValue), Large];

    [Fact]
    public void Column_AnyNumbers_GivesThemBack() => Read(Column(Numbers)).Should().Equal(Numbers);

    [Fact]
    public void Column_WrittenOver_HoldsTheLast()
    {
        FractionColumn column = Column(Numbers);
        for (int place = 0; place < Numbers.Length; place++)
        {
            column[place] = Numbers[^(place + 1)];
        }

        Read(column).Should().Equal(Enumerable.Reverse(Numbers));
    }

    [Fact]
    public void Copy_WrittenOver_LeavesTheOther()
    {
        FractionColumn column = Column(Numbers), copy = column.Copy();

        (copy[0], copy[4]) = (Larger, null);

        Read(column).Should().Equal(Numbers);
        Read(copy).Should().Equal([Larger, .. Numbers[1..4], null, .. Numbers[5..]]);
    }

    [Fact]
    public void Join_SomeColumns_StandOneBehindTheOther() =>
        Read(FractionColumn.Join([Column(Numbers), Column([]), Column([Larger, 2])])).Should().Equal([.. Numbers, Larger, 2]);

    private static FractionColumn Column(Fraction?[] numbers)
    {
        var column = new FractionColumn(numbers.Length);
        for (int place = 0; place < numbers.Length; place++)
        {
            column[place] = numbers[place];
        }

        return column;
    }

    private static Fraction?[] Read(FractionColumn column) => [.. Enumerable.Range(0, column.Count).Select(place => column[place])];
}
