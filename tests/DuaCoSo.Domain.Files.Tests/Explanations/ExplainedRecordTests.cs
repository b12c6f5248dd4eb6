using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Explanations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Explanations;

[Rule("E8")]
public sealed class ExplainedRecordTests
{
    private static readonly RecordStanding Late = new(RecordKind.Obligation, "late", new Fraction(1, 2), IsIncomplete: true);

    [Fact]
    public void Record_IsEqualByWhatItTells()
    {
        var january = ReportingPeriod.Month(2016, 1);
        Laws.TestEquality(
            new ExplainedRecord(Late, "a1", 1, january),
            new ExplainedRecord(new RecordStanding(RecordKind.Obligation, "late", new Fraction(1, 2), IsIncomplete: true), "a1", 1, january),
            new ExplainedRecord(Late with { Kind = RecordKind.Petition }, "a1", 1, january),
            new ExplainedRecord(Late with { Status = "met" }, "a1", 1, january),
            new ExplainedRecord(Late with { Amount = null }, "a1", 1, january),
            new ExplainedRecord(Late with { IsIncomplete = false }, "a1", 1, january),
            new ExplainedRecord(Late, "a2", 1, january),
            new ExplainedRecord(Late, "a1", 2, january),
            new ExplainedRecord(Late, "a1", null, january),
            new ExplainedRecord(Late, "a1", 1));
    }

    [Fact]
    public void Record_TellsItsColumns()
    {
        var record = new ExplainedRecord(Late, "a1", Day.Of(new(2016, 2, 3)), ReportingPeriod.Month(2016, 1));

        (record.Kind, record.Id, record.Period, record.Date).Should().Be((RecordKind.Obligation, "a1", ReportingPeriod.Month(2016, 1), new LocalDate(2016, 2, 3)));
        (record.Status, record.IsIncomplete, record.Amount).Should().Be(("late", true, new Fraction(1, 2)));
        (new ExplainedRecord(Late, "a1").Period, new ExplainedRecord(Late, "a1").Date).Should().Be((null, null));
        record.ToString().Should().Be("Obligation a1 2016-01 late");
        default(ExplainedRecord).ToString().Should().BeEmpty();
    }

    /// <summary>What the records of a measure tell is what the obligations of the subject are.</summary>
    [Theory]
    [MemberData(nameof(Cases.Expected), MemberType = typeof(Cases))]
    public void Records_OfAnObligationMeasure_AreTheObligations(string name, string fileName)
    {
        Assessment assessment = Cases.Assess(new ExpectedCase(name, fileName));
        foreach (Evaluation evaluation in assessment.Evaluations)
        {
            EvaluationScheme scheme = Cases.Of(name).Policy.Definition.Evaluation.Single(s => s.Code == evaluation.Scheme);
            if (scheme.IncludeMembers || scheme.IncludeOrganization)
            {
                continue;
            }

            foreach (MeasureExplanation measured in evaluation.Explain().Criteria.Select(c => c.Measured))
            {
                if (measured.Measure is ObligationMeasure measure)
                {
                    measured.Records.Select(r => (r.Kind, r.Id, r.Period, r.Date, r.Status, r.IsIncomplete, r.Amount)).Should().Equal(
                        assessment.Obligations.Of(evaluation.Subject).Under(measure.Obligation).Select(o => (
                            RecordKind.Obligation, o.Assignment.Key, (ReportingPeriod?)o.Period, (LocalDate?)(o.MetOn ?? o.Due), CamelCase.Of(o.Status), o.IsIncomplete, Amount(measure.Figure, o))));
                }
            }
        }
    }

    [Fact]
    public void Explain_ByThreadsAtOnce_TellsTheSame()
    {
        var expected = new ExpectedCase("ninh-binh-2016", "expected.2016.2017-01-31.json");
        string[] alone = [.. Cases.Assess(expected).Evaluations.Select(Told)];
        EvaluationList evaluations = Cases.Assess(expected).Evaluations;
        string[] together = new string[evaluations.Count];

        Parallel.For(0, together.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => together[i] = Told(evaluations[i]));

        together.Should().Equal(alone);
    }

    /// <summary>Memory is counted, not time: a record takes three words in the list and nothing else (docs/performance.md).</summary>
    [Fact]
    public void Explain_AllocatesLittleBesideTheRecords()
    {
        EvaluationList evaluations = Cases.Assess(new ExpectedCase("ninh-binh-2016", "expected.2016.2017-01-31.json")).Evaluations;
        int records = evaluations.Sum(e => e.Explain().Criteria.Sum(c => c.Measured.Records.Count));

        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (Evaluation evaluation in evaluations)
        {
            evaluation.Explain();
        }

        System.Runtime.CompilerServices.Unsafe.SizeOf<ExplainedRecord>().Should().Be(24);
        (GC.GetAllocatedBytesForCurrentThread() - before - (24L * records)).Should().BeLessThan(5_500L * evaluations.Count);
    }

    private static Fraction? Amount(ObligationFigure figure, Obligation obligation) => obligation.Status switch
    {
        ObligationStatus.Exempt or ObligationStatus.Pending => null,
        var status => figure switch
        {
            ObligationFigure.FulfilmentRate => obligation.Credit,
            ObligationFigure.OnTimeRate => status == ObligationStatus.Met ? 1 : 0,
            ObligationFigure.MissedCount => status == ObligationStatus.Missed ? 1 : 0,
            _ => status == ObligationStatus.Late ? 1 : 0,
        },
    };

    private static string Told(Evaluation evaluation) => evaluation.Explain().ToText(Language.Vietnamese);
}
