using System.Globalization;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Policies;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Generation;
using FluentAssertions;
using FsCheck.Fluent;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Twin;

/// <summary>What is said to be impossible never happens: over generated registers, and over values drawn next to every bound that a policy names.</summary>
[Rule("V4"), Rule("E5"), Rule("E6"), Rule("E7")]
public sealed class AnalysisLawTests
{
    private static readonly string[] OfGrades = ["DCS4055", "DCS4056", "DCS4057", "DCS4058", "DCS4059"];

    private static readonly string[] OfConditions = ["DCS4050", "DCS4051", "DCS4052", "DCS4053"];

    [Fact]
    public void Policies_AreOftenSaidToBeImpossible()
    {
        (string, Func<string[], bool>)[] classes =
        [
            .. ((string[])["DCS4050", "DCS4052", "DCS4053", "DCS4055", "DCS4059"]).Select(code => (code, (Func<string[], bool>)(said => said.Contains(code, StringComparer.Ordinal)))),
            ("every grade within reach", said => !said.Intersect(OfGrades, StringComparer.Ordinal).Any()),
            ("every condition possible", said => !said.Intersect(OfConditions, StringComparer.Ordinal).Any()),
        ];
        Generators.Policies.Select(p => Policy.Create(p).Problems.Select(w => w.Code).ToArray()).ShouldCover(1, classes);
    }

    [Fact]
    public void Assess_AnyRegister_GivesNoGradeSaidToBeOutOfReach()
    {
        int unreachable = 0;
        Properties.Check(
            Generators.Cases,
            c =>
            {
                Assessment assessment = c.Assess();
                PolicyDefinition version = c.Timeline.VersionOn(c.Period.CalendarRange.To!.Value).Definition;
                HashSet<(string, string)> impossible = [.. Said(version, OfGrades).Select(p => GradeAt(version, p))];
                unreachable += impossible.Count;

                assessment.Evaluations.Where(e => impossible.Contains((e.Scheme, e.Grade))).Should().BeEmpty();
                foreach (Problem problem in Said(version, OfConditions))
                {
                    (EvaluationScheme scheme, int? adjustment) = WholeAdjustmentAt(version, problem);
                    assessment.Evaluations.Where(e => e.Scheme == scheme.Code && adjustment is { } i && e.Scored.Verdicts[i] == Truth.True).Should().BeEmpty();
                }
            },
            runs: 600);
        unreachable.Should().BeGreaterThan(100);
    }

    [Fact]
    public void Classify_AnyValues_GiveNoGradeSaidToBeOutOfReachAndHoldNoConditionSaidNotTo()
    {
        int conditions = 0, grades = 0;
        Properties.Check(
            Generators.Cases,
            c =>
            {
                PolicyDefinition policy = c.Policies[0].Definition;
                var impossible = Said(policy, OfGrades).Select(p => GradeAt(policy, p)).ToHashSet();
                string[] never = [.. Said(policy, OfConditions).Select(p => p.Place.Path!.EndsWith(".measure", StringComparison.Ordinal) ? p.Place.Path[..^".measure".Length] : p.Place.Path)];
                var draw = new Draw(c.Seed);
                var scores = new List<ScoredSubject>();
                for (int i = 0; i < policy.Evaluation.Count; i++)
                {
                    EvaluationScheme scheme = policy.Evaluation[i];
                    for (int n = 0; n < 40; n++)
                    {
                        var values = new ValueMaker(draw, scheme, policy.Feedback is not null);
                        scores.Add(values.Score(n));
                        foreach ((string path, Condition condition) in ConditionsOf(scheme, i).Where(x => never.Contains(x.Path, StringComparer.Ordinal)))
                        {
                            conditions++;
                            ConditionLogic.Judge(condition, values.Of).Should().NotBe(Truth.True, path);
                        }
                    }
                }

                foreach (Evaluation e in Classifier.Classify(policy.Evaluation, scores).Where(e => e.IsAssessed))
                {
                    grades++;
                    impossible.Should().NotContain((e.Scheme, e.Grade));
                }
            },
            runs: 400);
        conditions.Should().BeGreaterThan(1_000);
        grades.Should().BeGreaterThan(10_000);
    }

    private static IEnumerable<Problem> Said(PolicyDefinition policy, params string[] codes) =>
        Policy.Create(policy).Problems.Where(p => codes.Contains(p.Code, StringComparer.Ordinal));

    private static (string Scheme, string Grade) GradeAt(PolicyDefinition policy, Problem problem)
    {
        int[] at = Indexes(problem);
        EvaluationScheme scheme = policy.Evaluation[at[0]];
        return (scheme.Code, scheme.Grades[at[1]].Code);
    }

    // The adjustment whose whole condition can never hold.
    private static (EvaluationScheme Scheme, int? Adjustment) WholeAdjustmentAt(PolicyDefinition policy, Problem problem)
    {
        int[] at = Indexes(problem);
        bool isWhole = problem.Place.Path!.EndsWith("].when", StringComparison.Ordinal);
        return (policy.Evaluation[at[0]], isWhole ? at[1] : null);
    }

    private static int[] Indexes(Problem problem) =>
    [
        .. problem.Place.Path!.Split('[').Skip(1).Select(part => int.Parse(part[..part.IndexOf(']', StringComparison.Ordinal)], CultureInfo.InvariantCulture)),
    ];

    private static IEnumerable<(string Path, Condition Condition)> ConditionsOf(EvaluationScheme scheme, int index)
    {
        string path = $"$.evaluation[{index}]";
        return
        [
            .. scheme.Grades.SelectMany((g, i) => g.Requires is { } requires ? Parts($"{path}.grades[{i}].requires", requires) : []),
            .. scheme.Adjustments.SelectMany((a, i) => Measures.WhenOf(a) is { } when ? Parts($"{path}.adjustments[{i}].when", when) : []),
        ];
    }

    private static IEnumerable<(string Path, Condition Condition)> Parts(string path, Condition condition) => condition switch
    {
        AllOf all => [(path, condition), .. all.Conditions.SelectMany((c, i) => Parts($"{path}.all[{i}]", c))],
        AnyOf any => [(path, condition), .. any.Conditions.SelectMany((c, i) => Parts($"{path}.any[{i}]", c))],
        Not not => [(path, condition), .. Parts(path + ".not", not.Condition)],
        _ => [(path, condition)],
    };

    /// <summary>One subject's values, next to every number that its scheme names; scored by the rules' text.</summary>
    private sealed class ValueMaker(Draw draw, EvaluationScheme scheme, bool hasFeedbackRule)
    {
        private readonly Dictionary<Measure, MeasuredValue> _values = [];

        public MeasuredValue Of(Measure measure)
        {
            if (!_values.TryGetValue(measure, out MeasuredValue value))
            {
                value = Made(measure);
                _values.Add(measure, value);
            }

            return value;
        }

        public ScoredSubject Score(int number)
        {
            CriterionScore[] criteria = [.. scheme.Criteria.Select(Score)];
            bool hasBasis = Array.Exists(criteria, c => c.Value is not null);
            Fraction all = Sum(criteria, c => c.Weight), counted = Sum(criteria, c => c.Points is null ? Fraction.Zero : c.Weight);
            decimal? score = hasBasis ? (Sum(criteria, c => c.Points ?? Fraction.Zero) * all / counted).Round(2) : null;
            int? grade = score is null ? null : Enumerable.Range(0, scheme.Grades.Count).First(i =>
                scheme.Grades[i].AtLeast <= score && (scheme.Grades[i].Requires is not { } requires || ConditionLogic.Judge(requires, Of) == Truth.True));
            return new()
            {
                Scheme = scheme.Code,
                Subject = new($"P{number}"),
                Organization = new($"P{draw.Between(0, 39)}"),
                Position = null,
                Criteria = ValueList.Create<CriterionScore>(criteria),
                Scaling = null,
                HasEnoughDays = true,
                Score = score,
                Grade = grade,
                Verdicts = scheme.Adjustments.Select(a => Measures.WhenOf(a) is { } when ? ConditionLogic.Judge(when, Of) : Truth.Unknown).ToValueList(),
            };
        }

        private static Fraction Sum(CriterionScore[] criteria, Func<CriterionScore, Fraction> term) => criteria.Aggregate(Fraction.Zero, (sum, c) => sum + term(c));

        private CriterionScore Score(Criterion criterion)
        {
            var weight = Fraction.FromDecimal(criterion.Weight);
            Fraction? value = Of(criterion.Measure).InCriterion;
            Fraction? points = value is { } v ? PointRule.Of(criterion.Scoring, weight).PointsOf(v) : criterion.WhenAbsent switch
            {
                WhenAbsent.Full => weight,
                WhenAbsent.Zero => Fraction.Zero,
                _ => null,
            };
            return new(criterion.Code, weight, value, points);
        }

        private MeasuredValue Made(Measure measure)
        {
            bool isAbsent = draw.Chance(20);
            Fraction near = Near(measure);
            Fraction Rate(Fraction least, Fraction greatest) => Fraction.Clamp(near, least, greatest);
            return measure switch
            {
                SanctionMeasure => MeasuredValue.Count((int)Count(near), hasBasis: true),
                ObligationMeasure { Figure: ObligationFigure.MissedCount or ObligationFigure.LateCount }
                    or PetitionMeasure { Figure: PetitionFigure.OverdueCount }
                    or TaskMeasure { Figure: TaskFigure.FailedCount or TaskFigure.PoorCount } => MeasuredValue.Count(isAbsent ? 0 : (int)Count(near), !isAbsent),
                ContributionMeasure => MeasuredValue.Rate(Fraction.Max(near, Fraction.Zero)),
                FeedbackMeasure when !hasFeedbackRule => MeasuredValue.Rate(null),
                _ when isAbsent => MeasuredValue.Rate(null),
                ManualMeasure or CustomMeasure => MeasuredValue.Rate(near),
                TaskMeasure { Figure: TaskFigure.TargetAchievement } => MeasuredValue.Rate(Fraction.Min(near, Fraction.One)),
                FeedbackMeasure { Figure: FeedbackFigure.AverageRating } => MeasuredValue.Rate(Rate(Fraction.Zero, 100)),
                _ => MeasuredValue.Rate(Rate(Fraction.Zero, Fraction.One)),
            };
        }

        private static decimal Count(Fraction near) => Math.Max(0, Math.Floor(near.Round(6)));

        private Fraction Near(Measure measure)
        {
            decimal[] named =
            [
                0, 1, 100,
                .. Comparisons().Where(c => c.Measure == measure).Select(c => c.Value),
                .. scheme.Criteria.Where(c => c.Measure == measure).SelectMany(c => c.Scoring switch
                {
                    LinearScoring line => [line.From, line.To],
                    StepScoring steps => steps.Steps.Select(s => s.AtLeast),
                    _ => (IEnumerable<decimal>)[c.Weight],
                }),
            ];
            Fraction one = Fraction.FromDecimal(draw.OfList(named)), other = Fraction.FromDecimal(draw.OfList(named));
            return draw.Weighted<Func<Fraction>>(
                (40, () => one),
                (15, () => one + Fraction.FromDecimal(draw.Of(0.0001m, -0.0001m))),
                (15, () => one + draw.Of(1, -1)),
                (25, () => one + ((other - one) * new Fraction(draw.Between(0, 12), 12))),
                (5, () => one * -1000))();
        }

        private IEnumerable<Comparison> Comparisons() => ConditionsOf(scheme, 0).Select(c => c.Condition).OfType<Comparison>();
    }
}
