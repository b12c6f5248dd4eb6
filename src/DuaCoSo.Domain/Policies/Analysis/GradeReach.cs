using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Policies.Analysis;

/// <summary>Which grades of a scheme anybody can be given, and why the others cannot (E5–E7).</summary>
/// <remarks>Grades by their place in the scale, from 0 for the best. What cannot be told counts as possible.</remarks>
internal sealed class GradeReach
{
    private readonly EvaluationScheme _scheme;
    private readonly MeasureSpace _all;
    private readonly ScoreBounds _scores;
    private readonly (ScoreBound? Least, ScoreBound? Below)[] _bands;
    private readonly string?[] _takenBy;

    /// <summary>The grades of a scheme.</summary>
    /// <param name="scheme">The scheme, without errors.</param>
    /// <param name="all">What its measures may give.</param>
    /// <param name="organization">The grades that anybody can be given under an earlier scheme; all of them when it is not known.</param>
    public GradeReach(EvaluationScheme scheme, MeasureSpace all, Func<string, IReadOnlyList<bool>> organization)
    {
        _scheme = scheme;
        _all = all;
        _scores = new(scheme.Criteria, all);
        HasScores = _scores.IsAny;
        _bands = Bands();
        _takenBy = new string?[scheme.Grades.Count];
        var given = new MeasureSpace?[scheme.Grades.Count];
        for (int place = 0; place < given.Length; place++)
        {
            given[place] = ByScore(place);
        }

        foreach (Adjustment adjustment in scheme.Adjustments)
        {
            MeasureSpace?[] after = adjustment is NotAboveOrganization other ? Lowered(given, organization(other.Scheme)) : Adjusted(given, adjustment);
            given = Noted(given, after, adjustment.Code);
        }

        for (int i = 0; i < scheme.Quotas.Count; i++)
        {
            given = Noted(given, Capped(given, scheme.Quotas[i]), $"quotas[{AnalysisText.Of(i)}]");
        }

        IsReached = Array.ConvertAll(given, g => g is not null);
    }

    /// <summary>Whether anybody can have a score.</summary>
    public bool HasScores { get; }

    /// <summary>Whether anybody can be given a grade.</summary>
    public IReadOnlyList<bool> IsReached { get; }

    /// <summary>The problem of a grade that nobody can be given, and the property that it is about; <see langword="null"/> when its condition alone says so.</summary>
    public (ProblemKind Kind, string Property, (string Name, string Value)[] Arguments)? WhyNot(int place)
    {
        Grade grade = _scheme.Grades[place];
        var code = ("grade", PolicyText.Shorten(grade.Code));
        if (_takenBy[place] is { } by)
        {
            return (AnalysisProblems.GradeTakenAway, "", [code, ("by", PolicyText.Shorten(by))]);
        }

        (decimal? least, decimal? below) = (_bands[place].Least?.Score, _bands[place].Below?.Score);
        (decimal Least, decimal? Greatest) scores = _scores.Range();
        if (scores.Greatest < least || scores.Least >= below)
        {
            return scores.Greatest < least
                ? (AnalysisProblems.ScoreTooLow, ".atLeast", [code, ("atLeast", AnalysisText.Of(grade.AtLeast)), ("greatest", AnalysisText.Of(scores.Greatest.Value))])
                : (AnalysisProblems.ScoreTooHigh, ".atLeast", [code, ("below", AnalysisText.Of(below!.Value)), ("least", AnalysisText.Of(scores.Least))]);
        }

        if (InBand(_all, place) is null)
        {
            return below is null ? null : (AnalysisProblems.NoScoreBetween, ".atLeast", [code, ("atLeast", AnalysisText.Of(grade.AtLeast)), ("below", AnalysisText.Of(below.Value))]);
        }

        return grade.Requires is not { } requires || _all.When(requires, Outcome.Holds) is null
            ? null
            : (AnalysisProblems.RequirementContradictsScore, ".requires", [code, ("atLeast", AnalysisText.Of(grade.AtLeast)), ("argument", Argument(place, requires))]);
    }

    // The scores of each grade to 2 decimals: from the first, which is null for 0, below the other.
    private (ScoreBound? Least, ScoreBound? Below)[] Bands()
    {
        var bands = new (ScoreBound? Least, ScoreBound? Below)[_scheme.Grades.Count];
        ScoreBound? below = null;
        for (int place = 0; place < bands.Length; place++)
        {
            Grade grade = _scheme.Grades[place];
            ScoreBound bound = _scores.At(ToHundredths(grade.AtLeast));
            bands[place] = (bound.Score == 0 ? null : bound, below);
            below = grade.Requires is null ? bound : below;
        }

        return bands;
    }

    private static decimal ToHundredths(decimal score) => score.Scale <= 2 ? score : Math.Ceiling(score * 100) / 100;

    private MeasureSpace? InBand(MeasureSpace space, int place)
    {
        (ScoreBound? least, ScoreBound? below) = _bands[place];
        return below?.Score <= (least?.Score ?? 0) ? null : _scores.Within(space, least, below);
    }

    private MeasureSpace? ByScore(int place)
    {
        // What is learnt from the score may tell more of the condition: a few rounds, until nothing more is learnt.
        MeasureSpace? space = HasScores ? _all : null;
        for (int round = 0; round < 3 && space is not null; round++)
        {
            MeasureSpace before = space;
            space = _scheme.Grades[place].Requires is { } requires ? space.When(requires, Outcome.Holds) : space;
            space = space is null ? null : InBand(space, place);
            if (ReferenceEquals(space, before))
            {
                break;
            }
        }

        return space;
    }

    private MeasureSpace?[] Adjusted(MeasureSpace?[] given, Adjustment adjustment)
    {
        var after = new MeasureSpace?[given.Length];
        Condition when = Measures.WhenOf(adjustment)!;
        for (int place = 0; place < given.Length; place++)
        {
            if (given[place] is { } space)
            {
                int target = Classifier.Apply(_scheme, adjustment, place);
                after[place] = MeasureSpace.Or(after[place], space.When(when, Outcome.DoesNotHold));
                after[target] = MeasureSpace.Or(after[target], space.When(when, Outcome.Holds));
            }
        }

        return after;
    }

    private static MeasureSpace?[] Lowered(MeasureSpace?[] given, IReadOnlyList<bool> organization)
    {
        MeasureSpace?[] after = [.. given];
        for (int place = 0; place < given.Length; place++)
        {
            for (int worse = place + 1; worse < given.Length; worse++)
            {
                after[worse] = organization[worse] ? MeasureSpace.Or(after[worse], given[place]) : after[worse];
            }
        }

        return after;
    }

    private MeasureSpace?[] Capped(MeasureSpace?[] given, GradeQuota quota)
    {
        MeasureSpace?[] after = [.. given];
        int place = Classifier.PlaceOf(_scheme, quota.Grade);
        int among = Classifier.PlaceOf(_scheme, quota.Among);
        bool hasBase = quota.Base == QuotaBase.Exactly ? given[among] is not null : given.Take(among + 1).Any(g => g is not null);
        after[place + 1] = MeasureSpace.Or(after[place + 1], given[place]);
        after[place] = quota.Share > 0 && hasBase ? given[place] : null;
        return after;
    }

    private MeasureSpace?[] Noted(MeasureSpace?[] before, MeasureSpace?[] after, string by)
    {
        for (int place = 0; place < before.Length; place++)
        {
            _takenBy[place] = after[place] is not null ? null : before[place] is not null ? by : _takenBy[place];
        }

        return after;
    }

    // What the score says of the measures that the condition asks for.
    private string Argument(int place, Condition requires)
    {
        string[] known = InBand(_all, place) is not { } space ? [] :
        [
            .. Measures.Of(requires).Distinct().Where(m => space[m].Values != _all[m].Values).Take(3).Select(m => space[m].Values.Around(AnalysisText.Of(m))),
        ];
        return string.Join("; ", [.. known, AnalysisText.Of(requires)]);
    }
}
