using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Decisions;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests.Evaluations;

/// <summary>Evaluations are made when they are asked for: whoever asks, and in whatever way, sees the same ones in the same order.</summary>
[Rule("E9")]
public sealed class EvaluationListTests
{
    private const int Officials = 300;

    [Fact]
    public void List_TwoSchemes_IsBySchemeThenSubject()
    {
        EvaluationList list = Assess().Evaluations;

        list.Select(e => (e.Scheme, e.Subject.Key)).Should().Equal(
            ((string[])["again", "officials"]).SelectMany(scheme => Enumerable.Range(0, Officials).Select(i => (scheme, $"o{i:000}"))));
        list.Count.Should().Be(2 * Officials);
    }

    [Fact]
    public void List_AskedInAnyWay_GivesTheSameOnes()
    {
        EvaluationList list = Assess().Evaluations;
        Evaluation[] all = [.. list];

        for (int i = 0; i < all.Length; i++)
        {
            list[i].Should().BeSameAs(all[i]);
            list.Find(all[i].Scheme, all[i].Subject).Should().BeSameAs(all[i]);
        }

        list.Of(new("o007")).Should().Equal(all[7], all[Officials + 7]);
        list.Under("officials").Should().Equal(all[Officials..]);
        (list.Find("officials", new("x")), list.Find("nobody", new("o007"))).Should().Be((null, null));
        (list.Of(new("x")).Count(), list.Under("nobody").Count()).Should().Be((0, 0));
    }

    [Fact]
    public void List_AskedByManyAtOnce_GivesTheSameOnes()
    {
        EvaluationList list = Assess().Evaluations;
        var seen = new Evaluation[8][];

        Parallel.For(0, seen.Length, new ParallelOptions { MaxDegreeOfParallelism = seen.Length }, i => seen[i] = [.. list]);

        seen.Should().AllSatisfy(own => own.Zip(seen[0], ReferenceEquals).Should().AllBeEquivalentTo(true));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2 * Officials)]
    [InlineData(int.MaxValue)]
    public void List_NoSuchPosition_IsRefused(int index)
    {
        EvaluationList list = Assess().Evaluations;

        list.Invoking(l => l[index]).Should().Throw<IndexOutOfRangeException>();
    }

    [Fact]
    public void List_NoScheme_IsEmpty()
    {
        EvaluationList list = Policy.Create(Decree.Empty).Require().ToPolicyTimeline().Assess(ResponsibilityRegister.Create(new()).Require(), ReportingPeriod.Year(2016), new(2017, 1, 31)).Evaluations;

        list.Should().BeEmpty();
        list.Invoking(l => l[0]).Should().Throw<IndexOutOfRangeException>();
    }

    private static Assessment Assess()
    {
        var facts = new RegisterFacts
        {
            Parties = [.. Enumerable.Range(0, Officials).Select(i => new Party { Id = new($"o{i:000}"), Kind = PartyKind.Official })],
            Assignments = [.. Enumerable.Range(0, Officials).Select(i => new ResponsibilityAssignment { Id = new($"a{i:000}"), Party = new($"o{i:000}"), Role = AssignmentRole.InCharge, Interval = DateRange.Since(new(2016, 1, 1)) })],
            Scores = [.. Enumerable.Range(0, Officials).Select(i => new ManualScore { Subject = new($"o{i:000}"), Criterion = "council", Period = ReportingPeriod.Year(2016), Points = i % 100 })],
        };
        PolicyTimeline policy = Policy.Create(Decree.Of(Decree.Officials, Decree.Officials with { Code = "again" })).Require().ToPolicyTimeline();
        return policy.Assess(ResponsibilityRegister.Create(facts).Require(), ReportingPeriod.Year(2016), new(2017, 1, 31));
    }
}
