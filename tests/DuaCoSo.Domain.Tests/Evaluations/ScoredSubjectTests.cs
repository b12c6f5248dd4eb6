using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests.Evaluations;

/// <summary>A score that an assessment made says the same as one that is told whole, whoever asks first and for what.</summary>
[Rule("E4"), Rule("E7")]
public sealed class ScoredSubjectTests
{
    private static readonly Criterion Other = Decree.Council with { Code = "other", Weight = 20, Measure = new ManualMeasure { Criterion = "other" } };

    [Fact]
    public void Scored_ByAnAssessment_EqualsTheSameToldWhole()
    {
        ScoredSubject told = Told();

        Laws.TestEquality(
            Scored(),
            told,
            told with { Scheme = "x" },
            told with { Subject = new("O2") },
            told with { Organization = null },
            told with { Position = null },
            told with { Criteria = [told.Criteria[0]] },
            told with { Scaling = null },
            told with { HasEnoughDays = false },
            told with { Score = null },
            told with { Grade = null },
            told with { Verdicts = [Truth.True] });
    }

    [Fact]
    public void Scored_WithOneThingElse_SaysTheRestAsBefore()
    {
        ScoredSubject scored = Scored(), told = Told();

        (scored with { Score = 1, Grade = 3 }).Should().Be(told with { Score = 1, Grade = 3 });
        (Scored() with { Criteria = [] }).Should().Be(told with { Criteria = [] });
        (Scored() with { Scaling = 7 }).Should().Be(told with { Scaling = 7 });
        scored.Should().Be(told, "it is another that differs");
    }

    [Fact]
    public void Scored_AskedByManyAtOnce_SaysOneThing()
    {
        ScoredSubject[] scored = [.. Enumerable.Range(0, 200).Select(_ => Scored())];
        ScoredSubject told = Told();

        int[] same = new int[scored.Length];
        Parallel.For(0, scored.Length * 8, i => Interlocked.Add(ref same[i / 8], scored[i / 8].Criteria.Equals(told.Criteria) && scored[i / 8].Scaling == told.Scaling ? 1 : 0));

        same.Should().AllBeEquivalentTo(8);
    }

    [Fact]
    [Rule("E3")]
    public void Scored_NothingMeasured_HasNoScalingAndNoScore()
    {
        var none = new ScoredSubject([new(Decree.Council), new(Other)], [null, null]);

        (none.Scaling, none.Score, none.Grade).Should().Be((null, null, null));
        none.Criteria.Should().Equal(new CriterionScore("council", 100, null, null), new CriterionScore("other", 20, null, null));
    }

    /// <summary>72 of 100 points by the council, nothing by the other criterion, which is left out.</summary>
    private static ScoredSubject Scored() => new([new(Decree.Council), new(Other)], [72, null])
    {
        Scheme = "officials",
        Subject = new("O1"),
        Organization = new Id<Party>("A1"),
        Position = new Position("chair"),
        HasEnoughDays = true,
        Score = 86.4m,
        Grade = 1,
        Verdicts = [Truth.Unknown],
    };

    private static ScoredSubject Told() => new()
    {
        Scheme = "officials",
        Subject = new("O1"),
        Organization = new Id<Party>("A1"),
        Position = new Position("chair"),
        Criteria = [new("council", 100, 72, 72), new("other", 20, null, null)],
        Scaling = new Fraction(6, 5),
        HasEnoughDays = true,
        Score = 86.40m,
        Grade = 1,
        Verdicts = [Truth.Unknown],
    };
}
