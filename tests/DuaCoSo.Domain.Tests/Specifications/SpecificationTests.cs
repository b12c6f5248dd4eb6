using System.Linq.Expressions;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Specifications;
using DuaCoSo.Domain.Territories;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Specifications;

/// <summary>Specifications compose by the laws of logic, and print what they ask.</summary>
public sealed class SpecificationTests
{
    private static readonly LocalDate Day = new(2016, 3, 1);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(6)]
    public void Composed_MeansWhatItsPartsMean(int number)
    {
        var two = new DivisibleSpecification(2);
        var three = new DivisibleSpecification(3);
        bool byTwo = number % 2 == 0, byThree = number % 3 == 0;
        (Specification<int> Composed, bool Expected)[] cases =
        [
            (two & three, byTwo && byThree), (two.And(three), byTwo && byThree), (Specification.AllOf(two, three, two), byTwo && byThree),
            (two | three, byTwo || byThree), (two.Or(three), byTwo || byThree), (Specification.AnyOf(two, three, three), byTwo || byThree),
            (!two, !byTwo), (two.Not(), !byTwo), (!(two & !three) | three, !(byTwo && !byThree) || byThree),
            (Specification.AllOf<int>(), true), (Specification.AnyOf<int>(), false), (Specification.AllOf<int>(two), byTwo), (Specification.AnyOf<int>(two), byTwo),
        ];
        foreach ((Specification<int> composed, bool expected) in cases)
        {
            composed.IsSatisfiedBy(number).Should().Be(expected, "{0} of {1}", composed, number);
            composed.ToExpression().Compile()(number).Should().Be(expected, "{0} of {1} as an expression", composed, number);
        }
    }

    [Fact]
    public void Composed_PrintsItsPartsInOrder()
    {
        var two = new DivisibleSpecification(2);
        var three = new DivisibleSpecification(3);
        (two & three & !two).ToString().Should().Be("divisible by 2 and divisible by 3 and not divisible by 2");
        ((two | three) & !(two | three)).ToString().Should().Be("(divisible by 2 or divisible by 3) and not (divisible by 2 or divisible by 3)");
        ((two & three) | two).ToString().Should().Be("divisible by 2 and divisible by 3 or divisible by 2");
        Specification.AllOf<int>().ToString().Should().Be("anything");
        Specification.AnyOf<int>().ToString().Should().Be("nothing");
    }

    [Fact]
    public void Named_PrintTheSameInEveryCulture() => Cultures.Each(_ =>
    {
        new AssignmentInForceSpecification(Day).ToString().Should().Be("in force on 2016-03-01");
        new AssignmentEndingSpecification(Day, 1000).ToString().Should().Be("ending within 1000 days of 2016-03-01");
        new AssignmentInLocalitySpecification(new Id<Locality>("a"), new Id<Locality>("b")).ToString().Should().Be("in locality [a, b]");
        new AssignmentInLocalitySpecification(Enumerable.Range(0, 1200).Select(i => new Id<Locality>($"x{i}"))).ToString().Should().Be("in locality 1200 ids");
    });

    [Fact]
    public void Composed_OfNothing_IsRefused()
    {
        var two = new DivisibleSpecification(2);
        two.Invoking(s => s & null!).Should().Throw<ArgumentNullException>();
        two.Invoking(s => null! | s).Should().Throw<ArgumentNullException>();
        two.Invoking(_ => Specification.AllOf<int>(null!, null!)).Should().Throw<ArgumentNullException>();
        ((Func<object>)(() => !(Specification<int>)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Arguments_ThatAreEmpty_AreRefused()
    {
        ((Func<object>)(() => new AssignmentForMatterSpecification(default))).Should().Throw<ArgumentException>();
        ((Func<object>)(() => new AssignmentInRoleSpecification(default))).Should().Throw<ArgumentException>();
        ((Func<object>)(() => new AssignmentOfPartySpecification(default(Id<Party>)))).Should().Throw<ArgumentException>();
        ((Func<object>)(() => new AssignmentOfPartySpecification(null!))).Should().Throw<ArgumentNullException>();
        ((Func<object>)(() => new AssignmentEndingSpecification(Day, -1))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Where_ChoosesInMemoryAndInAQuery()
    {
        int[] numbers = [6, 1, 2, 3, 4];
        Specification<int> even = new DivisibleSpecification(2);
        numbers.Where(even).Should().Equal(6, 2, 4);
        numbers.AsQueryable().Where(even).Should().Equal(6, 2, 4);
        numbers.AsQueryable().Where(even).Expression.ToString().Should().Contain("_by", "the argument is a member, of which a provider makes a parameter");
    }

    [Fact]
    public void Count_IsOfThoseThatWhereFinds()
    {
        int[] numbers = [6, 1, 2, 3, 4];
        Specification<int> even = new DivisibleSpecification(2);
        IEnumerable<int>[] sources = [numbers, numbers.ToList(), numbers.ToValueList(), numbers.Skip(0), new Queue<int>(numbers)];
        sources.Should().OnlyContain(source => source.Count(even) == 3);
        numbers.AsQueryable().Count(even).Should().Be(3);
        ((IEnumerable<string>)new string[] { "b" }).Invoking(s => s.Count(null!)).Should().Throw<ArgumentNullException>();
        even.Invoking(s => ((IEnumerable<int>)null!).Count(s)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Sets_AskAboutEveryIdOnce()
    {
        Id<Locality>[] many = [.. Enumerable.Range(0, 20).Select(i => new Id<Locality>($"x{i % 12}"))];
        var specification = new AssignmentInLocalitySpecification(many);
        many[0] = new("other");
        specification.IsSatisfiedBy(In("x0")).Should().BeTrue("what was given is copied");
        specification.IsSatisfiedBy(In("x11")).Should().BeTrue();
        specification.IsSatisfiedBy(In("other")).Should().BeFalse();
        specification.IsSatisfiedBy(In(null)).Should().BeFalse();
        new AssignmentInLocalitySpecification([]).IsSatisfiedBy(In("x0")).Should().BeFalse();
        specification.ToString().Should().Be("in locality 12 ids");
    }

    [Fact]
    [Rule("O0")]
    public void PostsHeldBy_GivesPostsHeldAndTeamsLed()
    {
        Id<Party> official = new("cb");
        Party[] parties = [new() { Id = official, Kind = PartyKind.Official, Interval = new(Day, Day.PlusDays(9)) }];
        Membership[] members =
        [
            Of("post", MembershipRole.Holder, DateRange.Always), Of("team", MembershipRole.Leader, DateRange.Only(Day)), Of("other", MembershipRole.Member, DateRange.Always),
            new() { Group = new("theirs"), Party = new("someone"), Role = MembershipRole.Holder }, Of("post", MembershipRole.Holder, DateRange.Since(Day)),
        ];
        parties.PostsHeldBy(members, official, Day).Should().Equal(new Id<Party>("post"), new Id<Party>("team"));
        parties.PostsHeldBy(members, official, Day.PlusDays(9)).Should().Equal(new Id<Party>("post"));
        parties.PostsHeldBy(members, official, Day.PlusDays(10)).Should().BeEmpty("who is not in force holds nothing");
        parties.PostsHeldBy(members, new("someone"), Day).Should().BeEmpty("nobody knows him");

        Membership Of(string group, MembershipRole role, DateRange interval) => new() { Group = new(group), Party = official, Role = role, Interval = interval };
    }

    private static ResponsibilityAssignment In(string? locality) =>
        new() { Id = new("a"), Party = new("p"), Role = AssignmentRole.InCharge, Locality = locality is null ? null : new(locality) };

    private sealed class DivisibleSpecification(int by) : Specification<int>
    {
        private readonly int _by = by;

        public override bool IsSatisfiedBy(int candidate) => candidate % _by == 0;

        public override Expression<Func<int, bool>> ToExpression() => candidate => candidate % _by == 0;

        public override string ToString() => FormattableString.Invariant($"divisible by {_by}");
    }
}
