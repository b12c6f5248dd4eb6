using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests;

/// <summary>
/// What Bến Tre said on 10 February 2017, in words: 149 forms have come in, on 108 of 117 officials; 15 communes have not yet sent theirs, on 14 officials.
/// </summary>
[Rule("F1")]
public sealed class BenTreTests
{
    private static readonly Assessment Year = Cases.Assess(new ExpectedCase("ben-tre-2016", "expected.2016.2017-02-10.json"));

    [Fact]
    public void Forms_149Of164_HaveComeIn()
    {
        (Year.Feedback!.Received, Year.Feedback.Expected).Should().Be((149, 164));
        Year.Feedback.Rate.Should().Be(new Fraction(149, 164));
    }

    [Fact]
    public void Officials_108Of117_HaveAForm()
    {
        FeedbackCoverage forms = Year.Feedback!;

        (forms.Complete + forms.Partial, forms.Assignees).Should().Be((108, 117));
        (forms.Complete, forms.Partial, forms.None).Should().Be((103, 5, 9), "5 of the 108 lack another, 9 have none");
    }

    [Fact]
    public void Communes_15_HaveNotSentTheirs_On14Officials()
    {
        ResponsibilityAssignment[] missing = [.. Year.Feedback!.Missing.Select(id => Year.Register.Facts.Assignments.Single(a => a.Id == id))];

        missing.Select(a => a.Locality).Distinct().Should().HaveCount(15);
        missing.Select(a => a.Party).Distinct().Should().HaveCount(14);
    }
}
