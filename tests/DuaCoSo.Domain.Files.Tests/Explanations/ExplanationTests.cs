using System.Text.Json;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Explanations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Explanations;

[Rule("E8")]
public sealed class ExplanationTests
{
    /// <summary>A collective, a head held down by his organisation, an enterprise.</summary>
    [Theory]
    [InlineData("collectives", "CQ01")]
    [InlineData("individuals", "TT03")]
    [InlineData("enterprises", "DN01")]
    public void ToText_SubjectOfNinhBinh_IsTheGoldenFile(string scheme, string subject)
    {
        Explanation explanation = NinhBinh().Evaluations.Find(scheme, new Id<Party>(subject))!.Explain();

        GoldenFile.ShouldStandAs($"docs/explanations/{scheme}.{subject}.vi.txt", explanation.ToText(Language.Vietnamese));
        GoldenFile.ShouldStandAs($"docs/explanations/{scheme}.{subject}.en.txt", explanation.ToText(Language.English));
        GoldenFile.ShouldStandAs($"docs/explanations/{scheme}.{subject}.vi.md", explanation.ToMarkdown(Language.Vietnamese));
    }

    [Theory]
    [MemberData(nameof(Cases.Expected), MemberType = typeof(Cases))]
    public void Explain_EveryEvaluationOfACase_AddsUpToItsScoreAndGrade(string name, string fileName)
    {
        Assessment assessment = Cases.Assess(new ExpectedCase(name, fileName));
        foreach (Evaluation evaluation in assessment.Evaluations)
        {
            Explanation explanation = evaluation.Explain();

            explanation.Criteria.Select(c => c.Score).Should().Equal(evaluation.Criteria);
            foreach (MeasureExplanation measured in explanation.Criteria.Select(c => c.Measured))
            {
                AssertAddsUp(measured);
            }

            if (evaluation.IsAssessed)
            {
                (explanation.Points * explanation.AllWeights / explanation.CountedWeights).Round(2).Should().Be(evaluation.Score);
                Sum(explanation.Criteria.Select(c => c.ScaledPoints)).Round(2).Should().Be(evaluation.Score);
                AssertGradesFollow(explanation);
            }

            explanation.ToText(Language.Vietnamese).Should().NotContain("{").And.NotContain("}");
            explanation.ToText(Language.English).Should().NotContain("{").And.NotContain("}");
        }
    }

    [Fact]
    public void Write_Explanation_IsJsonWhoseNumbersAddUp()
    {
        Explanation explanation = NinhBinh().Evaluations.Find("collectives", new Id<Party>("CQ01"))!.Explain();
        using var stream = new MemoryStream();

        ExplanationFile.Write(stream, explanation);

        using var json = JsonDocument.Parse(stream.ToArray());
        JsonElement root = json.RootElement;
        root.GetProperty("criteria").EnumerateArray().Sum(c => c.GetProperty("points").GetDecimal()).Should().Be(root.GetProperty("points").GetDecimal()).And.Be(65.5m);
        root.GetProperty("score").GetDecimal().Should().Be(65.5m);
        JsonElement visits = root.GetProperty("criteria")[0].GetProperty("measured");
        visits.GetProperty("records").EnumerateArray().Sum(r => r.GetProperty("amount").GetDecimal()).Should().Be(visits.GetProperty("numerator").GetDecimal()).And.Be(9);
        visits.GetProperty("denominator").GetDecimal().Should().Be(10);
        root.GetProperty("adjustments")[0].GetProperty("when").GetProperty("truth").GetString().Should().Be("false");
        root.GetProperty("next").GetProperty("pointsShort").GetDecimal().Should().Be(4.5m);
        root.GetProperty("criteria")[0].GetProperty("forNextGrade").GetProperty("atLeast").GetDecimal().Should().Be(0.9899m);
    }

    [Fact]
    public void ForNextGrade_OfTheCases_IsOfEveryScoring() =>
        ExpectedCase.All().SelectMany(c => Cases.Assess(c).Evaluations).Where(e => e.IsAssessed).Select(e => e.Explain())
            .Where(e => e.Next is { PointsShort.IsZero: false }).SelectMany(e => e.Criteria).Where(c => c.ForNextGrade is not null)
            .Select(c => c.Scoring.GetType()).Distinct().Should().BeEquivalentTo([typeof(LinearScoring), typeof(PointScoring), typeof(StepScoring), typeof(DeductScoring)]);

    [Theory]
    [MemberData(nameof(Cases.Expected), MemberType = typeof(Cases))]
    public void ForNextGrade_ValueNeeded_ReachesTheNextBandAndLessDoesNot(string name, string fileName)
    {
        Assessment assessment = Cases.Assess(new ExpectedCase(name, fileName));
        foreach (Explanation explanation in assessment.Evaluations.Where(e => e.IsAssessed).Select(e => e.Explain()))
        {
            if (explanation.Next is not { } next)
            {
                continue;
            }

            decimal bound = explanation.Grades.Single(g => g.Rule.Code == next.Rule.Code).AtLeast;
            foreach (CriterionExplanation criterion in explanation.Criteria)
            {
                if (criterion.ForNextGrade is { } needed)
                {
                    ScoreWith(explanation, criterion, needed.Value).Should().BeGreaterThanOrEqualTo(bound);
                    if (!next.PointsShort.IsZero)
                    {
                        ScoreWith(explanation, criterion, Worse(criterion, needed)).Should().BeLessThan(bound, "{0} is the least that reaches {1}", needed, next.Rule.Code);
                    }
                }
                else
                {
                    ScoreWithPoints(explanation, criterion, criterion.Score.Weight * GreatestShare(criterion.Scoring)).Should().BeLessThan(bound);
                }
            }
        }
    }

    private static Assessment NinhBinh() => Cases.Assess(new ExpectedCase("ninh-binh-2016", "expected.2016.2017-01-31.json"));

    private static void AssertAddsUp(MeasureExplanation measured)
    {
        if (measured.Numerator is not { } numerator)
        {
            return;
        }

        Sum(measured.Records.Select(r => r.Amount)).Should().Be(numerator);
        if (measured.Value.InCriterion is { } value)
        {
            (measured.Denominator is { } denominator ? numerator / denominator : numerator).Should().Be(value);
        }
    }

    private static void AssertGradesFollow(Explanation explanation)
    {
        string grade = explanation.Grades.Single(g => g.IsGiven).Rule.Code;
        foreach (AdjustmentExplanation adjustment in explanation.Adjustments)
        {
            adjustment.From.Should().Be(grade);
            grade = adjustment.To;
        }

        grade.Should().Be(explanation.Evaluation.GradeBeforeQuota);
        foreach (QuotaExplanation quota in explanation.Quotas)
        {
            quota.From.Should().Be(grade);
            grade = quota.To;
        }

        grade.Should().Be(explanation.Evaluation.Grade);
    }

    private static decimal ScoreWith(Explanation explanation, CriterionExplanation criterion, Fraction value) =>
        ScoreWithPoints(explanation, criterion, PointRule.Of(criterion.Scoring, criterion.Score.Weight).PointsOf(value));

    private static decimal ScoreWithPoints(Explanation explanation, CriterionExplanation criterion, Fraction points)
    {
        Fraction others = Sum(explanation.Criteria.Where(c => !ReferenceEquals(c, criterion)).Select(c => c.Score.Points));
        Fraction counted = Sum(explanation.Criteria.Where(c => ReferenceEquals(c, criterion) || c.Score.Points is not null).Select(c => (Fraction?)c.Score.Weight));
        return ((others + points) * explanation.AllWeights / counted).Round(2);
    }

    private static Fraction GreatestShare(Scoring scoring) => scoring is StepScoring steps ? Fraction.FromDecimal(steps.Steps.Max(s => s.Share)) : Fraction.One;

    private static bool IsCount(CriterionExplanation criterion) => criterion.Measured.Value.IsCount;

    /// <summary>The next worse value: a count is a whole number, a rate may miss by as little as it likes.</summary>
    private static Fraction Worse(CriterionExplanation criterion, ValueNeeded needed)
    {
        Fraction least = IsCount(criterion) ? Fraction.One : new Fraction(1, 1_000_000_000_000);
        return needed.IsAtMost ? needed.Value + least : needed.Value - least;
    }

    private static Fraction Sum(IEnumerable<Fraction?> terms) => terms.Aggregate(Fraction.Zero, (sum, term) => sum + (term ?? Fraction.Zero));
}
