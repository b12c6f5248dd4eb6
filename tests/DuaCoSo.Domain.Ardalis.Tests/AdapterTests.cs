using Ardalis.GuardClauses;
using Ardalis.Specification;
using DuaCoSo.Domain.Assignments;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Ardalis.Tests;

/// <summary>A specification means the same there and back, and guards by it.</summary>
public sealed class AdapterTests
{
    private static readonly LocalDate Day = new(2016, 3, 1);

    private static readonly ResponsibilityAssignment InForce = Until("in-force", Day);

    private static readonly ResponsibilityAssignment Ended = Until("ended", Day.PlusDays(-1));

    private static Specifications.Specification<ResponsibilityAssignment> Asked =>
        new AssignmentInForceSpecification(Day) & new AssignmentInRoleSpecification(AssignmentRole.InCharge);

    [Fact]
    public void ToArdalis_MeansTheSame()
    {
        ArdalisSpecification<ResponsibilityAssignment> there = Asked.ToArdalis();
        there.IsSatisfiedBy(InForce).Should().BeTrue();
        there.IsSatisfiedBy(Ended).Should().BeFalse();
        there.Evaluate([Ended, InForce]).Should().Equal(InForce);
        there.WhereExpressions.Should().ContainSingle();
        there.ToString().Should().Be("in force on 2016-03-01 and in role inCharge");
    }

    [Fact]
    public void ToArdalis_WithMoreCriteria_AsksThemToo()
    {
        ArdalisSpecification<ResponsibilityAssignment> there = Asked.ToArdalis();
        there.Query.Where(a => a.Locality != null).OrderBy(a => a.Id);
        there.IsSatisfiedBy(InForce).Should().BeFalse();
        there.Evaluate([InForce]).Should().BeEmpty();
    }

    [Fact]
    public void ToSpecification_ComposesWhatTheirsAsk()
    {
        Specifications.Specification<ResponsibilityAssignment> back = new TheirsOfParty("p").ToSpecification();
        back.IsSatisfiedBy(InForce).Should().BeTrue();
        (back & !Asked).IsSatisfiedBy(Ended).Should().BeTrue();
        (back & !Asked).ToExpression().Compile()(InForce).Should().BeFalse();
        new TheirsOfParty("someone").ToSpecification().IsSatisfiedBy(InForce).Should().BeFalse();
        Asked.ToArdalis().ToSpecification().ToExpression().Compile()(InForce).Should().BeTrue();
    }

    [Fact]
    public void ToSpecification_OfWhatIsMoreThanCriteria_IsRefused()
    {
        var paged = new TheirsOfParty("p");
        paged.Query.Take(1);
        paged.Invoking(p => p.ToSpecification()).Should().Throw<NotSupportedException>().WithMessage("*Paging*");
        var searched = new TheirsOfParty("p");
        searched.Query.Search(a => a.Id.Key, "%a%");
        searched.Invoking(p => p.ToSpecification()).Should().Throw<NotSupportedException>().WithMessage("*pattern*");
    }

    [Fact]
    public void Guards_RefuseByWhatIsAsked()
    {
        Guard.Against.NotSatisfied(Asked, InForce).Should().BeSameAs(InForce);
        Guard.Against.Satisfied(Asked, Ended).Should().BeSameAs(Ended);
        Asked.Invoking(s => Guard.Against.NotSatisfied(s, Ended)).Should().Throw<ArgumentException>().WithParameterName("Ended").WithMessage("It is not 'in force on 2016-03-01 and in role inCharge'.*");
        Asked.Invoking(s => Guard.Against.Satisfied(s, InForce)).Should().Throw<ArgumentException>().WithParameterName("InForce");
        Asked.Invoking(s => Guard.Against.NotSatisfied(s, null!)).Should().Throw<ArgumentNullException>();
    }

    private static ResponsibilityAssignment Until(string id, LocalDate last) =>
        new() { Id = new(id), Party = new("p"), Role = AssignmentRole.InCharge, Interval = DateRange.Until(last) };

    private sealed class TheirsOfParty : global::Ardalis.Specification.Specification<ResponsibilityAssignment>
    {
        public TheirsOfParty(string party)
        {
            var id = new Id<Parties.Party>(party);
            Query.Where(a => a.Party == id).Where(a => a.Role == AssignmentRole.InCharge).OrderBy(a => a.Id);
        }
    }
}
