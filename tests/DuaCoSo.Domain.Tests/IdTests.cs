using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests;

[Rule("R1")]
public sealed class IdTests
{
    [Fact]
    public void Laws_Equality() =>
        Laws.TestEquality(new Id<IdTests>("commune-1"), new Id<IdTests>("commune-" + 1), new("Commune-1"), new("commune-2"), default);

    [Fact]
    public void Laws_Ordering() =>
        Laws.TestOrdering<Id<IdTests>>(default, new("B"), new("a"), new("aa"), new("é"), new("\uE000"), new("\uFFFD"), new("\U00010000"));

    [Fact]
    public void Laws_RoundTrip() => Laws.TestRoundTrip<Id<IdTests>>("a", "37", "xã Khánh Thượng", "İI", "\U00020BB7");

    [Fact]
    public void Laws_Refusal() => Laws.TestRefusal<Id<IdTests>>(null, "", " a", "a\u0300", "a\u202E", new string('x', 101));

    [Fact]
    public void Constructor_BadKey_Throws()
    {
        FluentActions.Invoking(() => new Id<IdTests>("")).Should().Throw<ArgumentException>().WithParameterName("key");
        FluentActions.Invoking(() => new Id<IdTests>(null!)).Should().Throw<ArgumentNullException>().WithParameterName("key");
    }

    [Fact]
    public void Default_IsEmpty()
    {
        default(Id<IdTests>).IsEmpty.Should().BeTrue();
        default(Id<IdTests>).Key.Should().BeEmpty();
        default(Id<IdTests>).ToString().Should().BeEmpty();
        new Id<IdTests>("a").IsEmpty.Should().BeFalse();
    }
}
