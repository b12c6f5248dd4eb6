using DuaCoSo.Domain;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.TestKit.Generation;

/// <summary>Evaluation schemes: every measure, scoring, condition, adjustment and quota.</summary>
internal sealed class EvaluationMaker(Scene scene, IReadOnlyList<string> obligations)
{
    // Mostly 100 in all, and of few criteria, so that scores meet and grades are reached.
    private static readonly decimal[][] Weights = [[100], [100], [60, 40], [60, 40], [50, 30, 20], [40, 30, 17.5m, 12.5m], [10, 7, 3]];

    private readonly Draw _draw = scene.Draw;

    /// <summary>Collectives, the individuals in them, and perhaps all at once; with the same grades, as <c>notAboveOrganization</c> asks.</summary>
    public ValueList<EvaluationScheme> Schemes()
    {
        ValueList<Grade> grades = Grades();
        ValueList<PartyKind> individuals = [PartyKind.Official, .. _draw.Some([PartyKind.Post, PartyKind.Team], 0, 2)];
        EvaluationScheme collectives = Scheme("collectives", [PartyKind.Agency, PartyKind.Committee], grades, below: null) with { IncludeMembers = _draw.Chance(65) };
        EvaluationScheme persons = Scheme("individuals", individuals, grades, _draw.Chance(75) ? "collectives" : null) with { IncludeOrganization = _draw.Chance(25) };
        EvaluationScheme all = Scheme("all", _draw.Chance(30) ? [] : Enum.GetValues<PartyKind>().ToValueList(), Grades(), below: null) with
        {
            IncludeMembers = _draw.Chance(30),
            IncludeOrganization = _draw.Chance(30),
        };
        return _draw.Chance(45) ? [collectives, persons, all] : [collectives, persons];
    }

    private static LocalizedText Title(string text) => new(text, text);

    private EvaluationScheme Scheme(string code, ValueList<PartyKind> kinds, ValueList<Grade> grades, string? below)
    {
        List<Adjustment> adjustments = [.. Enumerable.Range(1, _draw.Between(0, 3)).Select(n => Adjustment($"a{n}", grades))];
        if (below is not null)
        {
            adjustments.Insert(_draw.Between(0, adjustments.Count), new NotAboveOrganization { Code = "not-above", Scheme = below });
        }

        return new()
        {
            Code = code,
            Title = Title(code),
            Period = _draw.Chance(92) ? scene.Period.Kind : _draw.Of(PeriodKind.Year, PeriodKind.Quarter),
            Subjects = new()
            {
                Kinds = kinds,
                Positions = _draw.Chance(8) ? _draw.Some(Words.Positions, 1, 2).ToValueList() : [],
                Roles = _draw.Chance(25) ? _draw.Some(Words.Roles, 1, 2).ToValueList() : [],
                MinimumDaysInForce = _draw.Weighted((75, 1), (13, 5), (12, 60)),
            },
            Criteria = _draw.Of(Weights).Select((weight, i) => Criterion($"c{i + 1}", weight)).ToValueList(),
            Grades = grades,
            Adjustments = adjustments.ToValueList(),
            Quotas = Quotas(grades),
        };
    }

    private Criterion Criterion(string code, decimal weight)
    {
        // A vote alone: many get the same.
        Measure measure = weight == 100 && _draw.Chance(35) ? new ManualMeasure { Criterion = Words.Council } : Measure();
        return new()
        {
            Code = code,
            Title = Title(code),
            Weight = weight,
            Measure = measure,
            Scoring = Scoring(measure),
            WhenAbsent = _draw.Weighted((50, WhenAbsent.Redistribute), (25, WhenAbsent.Full), (25, WhenAbsent.Zero)),
        };
    }

    private Measure Measure() => _draw.Weighted<Func<Measure>>(
        (36, () => new ObligationMeasure { Obligation = _draw.OfList(obligations), Figure = _draw.Of(Enum.GetValues<ObligationFigure>()) }),
        (12, () => new PetitionMeasure { Figure = _draw.Of(Enum.GetValues<PetitionFigure>()) }),
        (16, () => new TaskMeasure { Figure = _draw.Of(Enum.GetValues<TaskFigure>()) }),
        (8, () => new ContributionMeasure { Kind = _draw.Of(Words.Contributions) }),
        (12, () => new FeedbackMeasure { Figure = _draw.Of(Enum.GetValues<FeedbackFigure>()) }),
        (9, () => new SanctionMeasure()),
        (15, () => new ManualMeasure { Criterion = Words.Council }))();

    /// <summary>Round about what a measure's values can be.</summary>
    private static decimal[] ValuesOf(Measure measure) => measure switch
    {
        ContributionMeasure => [0, 20, 50, 100],
        FeedbackMeasure { Figure: FeedbackFigure.AverageRating } => [0, 50, 70, 90],
        ManualMeasure => [0, 10, 30, 60],
        SanctionMeasure
            or ObligationMeasure { Figure: ObligationFigure.MissedCount or ObligationFigure.LateCount }
            or PetitionMeasure { Figure: PetitionFigure.OverdueCount }
            or TaskMeasure { Figure: TaskFigure.FailedCount or TaskFigure.PoorCount } => [0, 1, 2, 3],
        _ => [0, 0.5m, 0.8m, 1],
    };

    private Scoring Scoring(Measure measure)
    {
        decimal[] values = ValuesOf(measure);
        if (measure is ManualMeasure && _draw.Chance(50))
        {
            return new PointScoring();
        }

        return _draw.Weighted<Func<Scoring>>(
            (30, () => new LinearScoring { From = values[0], To = values[3] }),
            (10, () => new LinearScoring { From = values[1], To = values[2] }),
            (15, () => new LinearScoring { From = values[3], To = values[0] }),
            (25, () => new StepScoring { Steps = values.Skip(1).Select((v, i) => new ScoringStep { AtLeast = v, Share = (i + 1) / 4m }).ToValueList() }),
            (20, () => new DeductScoring { Each = _draw.Of(0.1m, 5m, 30m) }))();
    }

    private ValueList<Grade> Grades()
    {
        (decimal Excellent, decimal Good, decimal Completed) = _draw.Of((90m, 70m, 50m), (60m, 40m, 20m), (30m, 20m, 5m));
        Grade[] grades =
        [
            new() { Code = "excellent", Title = Title("excellent"), AtLeast = Excellent, Requires = _draw.Chance(30) ? Condition(1) : null },
            new() { Code = "good", Title = Title("good"), AtLeast = Good, Requires = _draw.Chance(15) ? Condition(1) : null },
            new() { Code = "completed", Title = Title("completed"), AtLeast = Completed },
            new() { Code = "notCompleted", Title = Title("notCompleted"), AtLeast = 0 },
        ];
        return _draw.Chance(85) ? [.. grades] : [grades[0], grades[1], grades[3]];
    }

    private Adjustment Adjustment(string code, ValueList<Grade> grades) => _draw.Weighted<Func<Adjustment>>(
        (45, () => new Demotion { Code = code, When = Condition(2), Steps = _draw.Weighted((75, 1), (25, 2)) }),
        (30, () => new GradeCap { Code = code, When = Condition(2), Grade = GradeOf(grades) }),
        (25, () => new GradeSetting { Code = code, When = Condition(2), Grade = GradeOf(grades) }))();

    private string GradeOf(IReadOnlyList<Grade> grades) => _draw.OfList(grades).Code;

    private Condition Condition(int depth)
    {
        int kind = depth == 0 ? 1 : _draw.Between(1, 7);
        return kind switch
        {
            5 => new AllOf { Conditions = [Condition(depth - 1), Condition(depth - 1)] },
            6 => new AnyOf { Conditions = [Condition(depth - 1), Condition(depth - 1)] },
            7 => new Not { Condition = Condition(depth - 1) },
            _ => Comparison(Measure()),
        };
    }

    private Comparison Comparison(Measure measure) =>
        new() { Measure = measure, Is = _draw.Of(Enum.GetValues<ComparisonOperator>()), Value = _draw.Of(ValuesOf(measure)) };

    // The next one often speaks of the grade into which the one before pushes.
    private ValueList<GradeQuota> Quotas(ValueList<Grade> grades)
    {
        var quotas = new List<GradeQuota>();
        int grade = 0;
        for (int n = _draw.Weighted((6, 0), (40, 1), (36, 2), (18, 3)); n > 0; n--)
        {
            quotas.Add(Quota(grades, grade));
            grade = _draw.Chance(65) ? Math.Min(grade + 1, grades.Count - 2) : _draw.Between(0, grades.Count - 2);
        }

        return quotas.ToValueList();
    }

    private GradeQuota Quota(ValueList<Grade> grades, int grade) => new()
    {
        Grade = grades[grade].Code,
        Share = _draw.Of(0m, 0.2m, 0.34m, 0.5m, 0.5m, 0.6m, 0.75m),
        Among = grades[_draw.Between(grade, grades.Count - 1)].Code,
        Base = _draw.Of(Enum.GetValues<QuotaBase>()),
        Rounding = _draw.Of(Enum.GetValues<QuotaRounding>()),
        Ties = _draw.Weighted((30, QuotaTies.Exclude), (30, QuotaTies.Include), (40, QuotaTies.Order)),
        GroupBy = _draw.Weighted((72, QuotaGrouping.All), (14, QuotaGrouping.Organization), (14, QuotaGrouping.Position)),
    };
}
