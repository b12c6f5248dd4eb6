using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Explanations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Generation;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Twin;

/// <summary>Laws over generated policies and registers; <see cref="GeneratorsTests"/> holds how often each turn of the rules comes up in them.</summary>
public sealed class LawTests
{
    private const int Runs = 300;

    [Fact]
    [Rule("E9")]
    public void Assess_ShuffledFacts_GivesTheSameBytes() => Properties.Check(
        Generators.Cases,
        c =>
        {
            AssessmentCase shuffled = c with { Facts = FactShuffler.Shuffled(c.Facts, (int)(c.Seed % 1000)) };

            AssessmentFile.ToUtf8(shuffled.Assess()).Should().Equal(AssessmentFile.ToUtf8(c.Assess()));
        },
        Runs);

    [Fact]
    [Rule("E7")]
    public void Classify_Partitions_IsTheWhole() => Properties.Check(
        Generators.Cases,
        c =>
        {
            Assessment whole = c.Assess();
            Id<Party>[] subjects = [.. whole.Evaluations.Select(e => e.Subject).Distinct()];
            ScoreSheet[] sheets =
            [
                .. Enumerable.Range(0, 3).Reverse().Select(part =>
                    whole.Policy.Score(whole.Register, c.Period, c.AsOf, subjects.Where((_, i) => i % 3 == part))),
            ];

            whole.Policy.Classify(sheets).Select(Told).Should().Equal(whole.Evaluations.Select(Told));
        },
        Runs);

    [Fact]
    [Rule("T3")]
    public void Assess_WithoutFactsAfterAsOf_IsTheSame() => Properties.Check(
        Generators.Cases,
        c =>
        {
            AssessmentCase known = c with { Facts = KnownBy(c.Facts, c.AsOf) };

            ExpectedJson.Differences(AssessmentFile.ToUtf8(c.Assess()), AssessmentFile.ToUtf8(known.Assess()), "registerDigest").Should().BeEmpty();
        },
        Runs);

    [Fact]
    [Rule("O4"), Rule("O5"), Rule("T3")]
    public void Status_AsTimeGoesOn_ChangesOnlyForward() => Properties.Check(
        Generators.Cases,
        c =>
        {
            Assessment before = c.Assess();
            Assessment after = before.Policy.Assess(before.Register, c.Period, c.AsOf.PlusDays(1 + (int)(c.Seed % 90)));

            after.Obligations.Select(Key).Should().Equal(before.Obligations.Select(Key));
            foreach ((Obligation earlier, Obligation later) in before.Obligations.Zip(after.Obligations))
            {
                // A submission returned in between is as if it had not been made (O5).
                bool isReturnable = earlier.Count is null && earlier.Status is ObligationStatus.Met or ObligationStatus.Late
                    && c.Facts.Activities.Any(a => a.Period == earlier.Period && a.Returned > c.AsOf && a.Returned <= after.Envelope.AsOf);

                // What is complete and late may earn more than what was in time and incomplete (O5).
                bool isBetter = earlier.Status == ObligationStatus.Met && later.Status == ObligationStatus.Late && later.Credit > earlier.Credit;
                (earlier.Status == later.Status
                    || isBetter
                    || (earlier.Status == ObligationStatus.Pending && later.Status != ObligationStatus.Exempt)
                    || (earlier.Status == ObligationStatus.Missed && later.Status == ObligationStatus.Late)
                    || isReturnable).Should().BeTrue("{0} may not become {1}", earlier, later.Status);
            }
        },
        Runs);

    [Fact]
    [Rule("E8"), Rule("E4")]
    public void Explain_Anybody_AddsUp() => Properties.Check(
        Generators.Cases,
        c =>
        {
            foreach (Explanation explanation in c.Assess().Evaluations.Select(e => e.Explain()))
            {
                if (explanation.Evaluation.Score is { } score)
                {
                    (explanation.Points * explanation.Evaluation.Scored.Scaling!.Value).Round(2).Should().Be(score);
                }

                foreach (MeasureExplanation measured in explanation.Criteria.Select(k => k.Measured).Where(m => m.Numerator is not null))
                {
                    measured.Records.Aggregate(Fraction.Zero, (sum, r) => sum + (r.Amount ?? Fraction.Zero)).Should().Be(measured.Numerator!.Value);
                }

                explanation.ToText(Language.Vietnamese).Should().NotContainAny("{", "}");
            }
        },
        Runs);

    [Fact]
    [Rule("E6"), Rule("E7")]
    public void Grades_DemotionsAndQuotas_NeverRaiseAndKeepTheCap() => Properties.Check(
        Generators.Cases,
        c =>
        {
            Assessment assessment = c.Assess();
            foreach (Explanation explanation in assessment.Evaluations.Where(e => e.IsAssessed).Select(e => e.Explain()))
            {
                string[] scale = [.. explanation.Grades.Select(g => g.Rule.Code)];
                explanation.Adjustments.Where(a => a.Adjustment is Demotion or GradeCap or NotAboveOrganization)
                    .Where(a => Array.IndexOf(scale, a.To) < Array.IndexOf(scale, a.From)).Should().BeEmpty();
                explanation.Quotas.Where(q => Array.IndexOf(scale, q.To) - Array.IndexOf(scale, q.From) != (q.Standing.IsLowered ? 1 : 0)).Should().BeEmpty();
            }

            foreach (EvaluationScheme scheme in assessment.Policy.VersionOn(c.Period.CalendarRange.To!.Value).Definition.Evaluation)
            {
                for (int i = 0; i < scheme.Quotas.Count; i++)
                {
                    int quota = i;
                    foreach (IGrouping<QuotaGroup, QuotaStanding> group in assessment.Evaluations.Under(scheme.Code).Where(e => e.IsAssessed)
                        .Select(e => e.Quotas[quota]).GroupBy(s => s.Group))
                    {
                        int kept = group.Count(s => s.Rank is not null && !s.IsLowered);
                        (kept <= group.Key.Cap || scheme.Quotas[quota].Ties == QuotaTies.Include).Should().BeTrue("{0} kept of {1}", kept, group.Key);
                    }
                }
            }
        },
        Runs);

    [Fact]
    [Rule("O4"), Rule("E2")]
    public void Score_OneCountedVisitMore_NeverFalls()
    {
        int rose = 0;
        Properties.Check(
            Generators.Cases,
            c =>
            {
                PolicyDefinition policy = Rising(c.Policies[^1].Definition, c.Period.Kind);
                if (policy.Evaluation.Count == 0 || c.Facts.Assignments.Count == 0)
                {
                    return;
                }

                var rule = (FrequencyRule)policy.Obligations[0];
                ResponsibilityAssignment assignment = c.Facts.Assignments[(int)(c.Seed % (ulong)c.Facts.Assignments.Count)];
                DateRange days = policy.Periods.RangeOf(c.Period);
                days = days.Intersect(assignment.Interval) ?? days;
                LocalDate date = days.From!.Value.PlusDays((int)(c.Seed % (ulong)days.Length!.Value));
                Activity visit = new()
                {
                    Id = new("one more"),
                    Assignment = assignment.Id,
                    Kind = rule.Activities[0],
                    Date = date,
                    By = rule.PerformedBy.Count == 0 ? null : rule.PerformedBy[0],
                    Contents = rule.RequiredContents,
                };
                AssessmentCase before = c with { Policies = [Policy.Create(policy).Require()] };
                AssessmentCase after = before with { Facts = c.Facts with { Activities = [.. c.Facts.Activities, visit] } };

                foreach ((Evaluation less, Evaluation more) in before.Assess().Evaluations.Zip(after.Assess().Evaluations))
                {
                    (more.Score ?? 0).Should().BeGreaterThanOrEqualTo(less.Score ?? 0);
                    rose += more.Score > less.Score ? 1 : 0;
                }
            },
            Runs);
        rose.Should().BeGreaterThan(Runs / 33, "a visit more should count in at least 3 of 100 inputs");
    }

    /// <summary>The policy with its frequency rules alone and one scheme whose criteria all rise with them.</summary>
    private static PolicyDefinition Rising(PolicyDefinition policy, PeriodKind kind)
    {
        ValueList<ObligationRule> frequencies = policy.Obligations.Where(r => r is FrequencyRule).ToValueList();
        EvaluationScheme scheme = new()
        {
            Code = "rising",
            Period = kind,
            Subjects = new() { Kinds = [] },
            Criteria = frequencies.Select(r => new Criterion
            {
                Code = r.Code,
                Weight = 10,
                Measure = new ObligationMeasure { Obligation = r.Code, Figure = ObligationFigure.FulfilmentRate },
                Scoring = new LinearScoring { From = 0, To = 1 },
                WhenAbsent = WhenAbsent.Zero,
            }).ToValueList(),
            Grades = [new() { Code = "only", AtLeast = 0 }],
        };
        return policy with { Obligations = frequencies, Evaluation = frequencies.Count == 0 ? [] : [scheme] };
    }

    private static (string Rule, string Assignment, ReportingPeriod Period) Key(Obligation o) => (o.Rule, o.Assignment.Key, o.Period);

    private static string Told(Evaluation e) => FormattableString.Invariant(
        $"{e.Scheme} {e.Subject} {e.Score} {e.GradeBeforeQuota} {e.Grade} {e.Adjustments} {e.Criteria} {e.Quotas}");

    /// <summary>What was known on a date: no dated fact after it, an outcome with its actual (T3).</summary>
    private static RegisterFacts KnownBy(RegisterFacts f, LocalDate asOf)
    {
        LocalDate? Known(LocalDate? date) => date <= asOf ? date : null;
        return f with
        {
            Activities = [.. f.Activities.Where(a => a.Date <= asOf).Select(a => a with { Returned = Known(a.Returned) })],
            Petitions = [.. f.Petitions.Where(p => p.Raised <= asOf).Select(p => p.KnownBy(asOf))],
            Tasks = [.. f.Tasks.Select(t => t.KnownBy(asOf))],
            Contributions = [.. f.Contributions.Where(k => k.Date <= asOf)],
            Feedback = [.. f.Feedback.Where(k => k.Date <= asOf)],
            Sanctions = [.. f.Sanctions.Where(k => k.Date <= asOf)],
        };
    }
}
