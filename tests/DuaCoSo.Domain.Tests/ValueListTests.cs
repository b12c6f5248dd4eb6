using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests;

public sealed class ValueListTests
{
    [Fact]
    public void Laws_Equality()
    {
        ValueList<string> list = ["a", "b"];
        Laws.TestEquality(list, ["a", "b"], ["b", "a"], ["a"], ["a", "b", "b"], []);
        Laws.TestEquality<ValueList<string?>>([null], [null], ["a"], []);
    }

    [Fact]
    public void Create_Array_CopiesIt()
    {
        int[] items = [1, 2];
        var list = ValueList.Create<int>(items);
        ValueList<int> fromSequence = items.ToValueList();
        items[0] = 9;
        list.Should().Equal(1, 2);
        fromSequence.Should().Equal(1, 2);
    }

    [Fact]
    public void Empty_IsOneInstance()
    {
        ValueList<int> empty = [];
        empty.Should().BeSameAs(ValueList<int>.Empty);
        Enumerable.Empty<int>().ToValueList().Should().BeSameAs(ValueList<int>.Empty);
        empty.Count.Should().Be(0);
    }

    [Fact]
    public void Items_AreReadByPosition()
    {
        ValueList<int> list = [5, 6, 7];
        list.Count.Should().Be(3);
        list[2].Should().Be(7);
        list.Contains(6).Should().BeTrue();
        list.Contains(8).Should().BeFalse();
        list.AsSpan().ToArray().Should().Equal(5, 6, 7);
        list.ToString().Should().Be("[5, 6, 7]");
        FluentActions.Invoking(() => list[3]).Should().Throw<IndexOutOfRangeException>();
        FluentActions.Invoking(() => list[-1]).Should().Throw<IndexOutOfRangeException>();
    }
}
