using System.Globalization;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Policies.Analysis;

/// <summary>Reads a policy for what can hardly be meant, without a register (V4): what is said to be impossible is impossible, and what cannot be told is not said.</summary>
/// <param name="definition">The definition.</param>
/// <param name="calendar">Its calendar.</param>
/// <param name="faults">The places of its errors: what depends on them is not judged.</param>
internal sealed class PolicyAnalysis(PolicyDefinition definition, Checked<WorkingCalendar> calendar, PolicyDefects faults)
{
    // A scheme with more measures or grades is not looked through: the work grows with the product of both.
    private const int MostMeasures = 100;
    private const int MostGrades = 12;

    private readonly List<Problem> _problems = [];
    private readonly Dictionary<string, IReadOnlyList<bool>> _reached = new(StringComparer.Ordinal);
    private ObligationAnalysis? _obligations;

    private ObligationAnalysis Obligations => _obligations ??= new(definition, calendar);

    private bool HasFeedback => definition.Feedback is not null || faults.Touches("$.feedback");

    /// <summary>Every warning, in the order of the document.</summary>
    public IReadOnlyList<Problem> Find()
    {
        FindInObligations();
        for (int i = 0; i < definition.Evaluation.Count; i++)
        {
            FindIn(definition.Evaluation[i], Item("$.evaluation", i));
        }

        return _problems;
    }

    private static string Item(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    private bool AreSound(params ReadOnlySpan<string> paths)
    {
        foreach (string path in paths)
        {
            if (faults.Touches(path))
            {
                return false;
            }
        }

        return true;
    }

    private void Add(Problem? problem)
    {
        if (problem is not null)
        {
            _problems.Add(problem);
        }
    }

    private void FindInObligations()
    {
        for (int i = 0; i < definition.Obligations.Count; i++)
        {
            ObligationRule rule = definition.Obligations[i];
            string path = Item("$.obligations", i);
            if (!AreSound(path))
            {
                continue;
            }

            if (AreSound("$.assignments"))
            {
                Add(Obligations.Unmatched(rule, path + ".appliesTo"));
            }

            if (AreSound("$.periods", "$.effective"))
            {
                Add(rule is SubmissionRule submission && AreSound("$.calendar") ? Obligations.DueTooSoon(submission, path + ".due") : null);
                Add(Obligations.MinimumTooLong(rule.MinimumDaysInForce, rule.Every, path + ".minimumDaysInForce"));
            }
        }
    }

    private void FindIn(EvaluationScheme scheme, string path)
    {
        if (AreSound("$.periods", "$.effective", path + ".period", path + ".subjects"))
        {
            Add(Obligations.MinimumTooLong(scheme.Subjects.MinimumDaysInForce, scheme.Period, path + ".subjects.minimumDaysInForce"));
        }

        if (AreSound(path + ".criteria"))
        {
            FindInWeights(scheme, path + ".criteria");
        }

        if (!AreSound(path + ".criteria", path + ".grades", path + ".adjustments", path + ".quotas")
            || scheme.Grades.Count > MostGrades || scheme.Adjustments.Count > MostMeasures || Measures.Of(scheme).Take(MostMeasures + 1).Count() > MostMeasures)
        {
            return;
        }

        var space = MeasureSpace.Of(scheme, HasFeedback);
        FindNeverMeasured(scheme, space, path);
        FindInConditions(scheme, space, path);
        FindInGrades(scheme, space, path);
    }

    private void FindInWeights(EvaluationScheme scheme, string path)
    {
        decimal sum = scheme.Criteria.Sum(c => c.Weight);
        if (sum != 100)
        {
            _problems.Add(AnalysisProblems.WeightsNotHundred.At(ProblemPlace.InPolicy(path), ("sum", AnalysisText.Of(sum))));
        }
    }

    private void FindNeverMeasured(EvaluationScheme scheme, MeasureSpace space, string path)
    {
        for (int i = 0; i < scheme.Criteria.Count; i++)
        {
            Check(scheme.Criteria[i].Measure, Item(path + ".criteria", i) + ".measure");
        }

        ForEachCondition(scheme, path, (condition, place) => PolicyChecker.WalkMeasures(condition, place, Check));

        void Check(Measure measure, string place)
        {
            if (space[measure].Values.IsEmpty)
            {
                _problems.Add(AnalysisProblems.NeverMeasured.At(ProblemPlace.InPolicy(place), ("measure", AnalysisText.Of(measure))));
            }
        }
    }

    private void FindInConditions(EvaluationScheme scheme, MeasureSpace space, string path) =>
        ForEachCondition(scheme, path, (condition, place) => ConditionAnalysis.Find(space, condition, place, _problems.Add));

    private static void ForEachCondition(EvaluationScheme scheme, string path, Action<Condition, string> visit)
    {
        for (int i = 0; i < scheme.Grades.Count; i++)
        {
            if (scheme.Grades[i].Requires is { } requires)
            {
                visit(requires, Item(path + ".grades", i) + ".requires");
            }
        }

        for (int i = 0; i < scheme.Adjustments.Count; i++)
        {
            if (Measures.WhenOf(scheme.Adjustments[i]) is { } when)
            {
                visit(when, Item(path + ".adjustments", i) + ".when");
            }
        }
    }

    private void FindInGrades(EvaluationScheme scheme, MeasureSpace space, string path)
    {
        var grades = new GradeReach(scheme, space, code => _reached.GetValueOrDefault(code) ?? [.. scheme.Grades.Select(_ => true)]);
        _reached[scheme.Code] = grades.IsReached;
        if (!grades.HasScores)
        {
            _problems.Add(AnalysisProblems.NeverScored.At(ProblemPlace.InPolicy(path + ".criteria")));
            return;
        }

        for (int place = 0; place < scheme.Grades.Count; place++)
        {
            if (!grades.IsReached[place] && grades.WhyNot(place) is var (kind, property, arguments))
            {
                _problems.Add(kind.At(ProblemPlace.InPolicy(Item(path + ".grades", place) + property), arguments));
            }
        }
    }
}
