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

    private bool HasFeedback => definition.Feedback is not null || faults.Touches(At("feedback"));

    /// <summary>Every warning, in the order of the document.</summary>
    public IReadOnlyList<Problem> Find()
    {
        FindInObligations();
        DocumentPath evaluation = At("evaluation");
        for (int i = 0; i < definition.Evaluation.Count; i++)
        {
            FindIn(definition.Evaluation[i], evaluation.Item(i));
        }

        return _problems;
    }

    private static DocumentPlace At(string name) => DocumentPath.Root.Property(name);

    private bool AreSound(params ReadOnlySpan<DocumentPlace> places)
    {
        foreach (DocumentPlace place in places)
        {
            if (faults.Touches(place))
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
        DocumentPath obligations = At("obligations");
        for (int i = 0; i < definition.Obligations.Count; i++)
        {
            ObligationRule rule = definition.Obligations[i];
            DocumentPath path = obligations.Item(i);
            if (!AreSound(path))
            {
                continue;
            }

            if (AreSound(At("assignments")))
            {
                Add(Obligations.Unmatched(rule, path.Property("appliesTo")));
            }

            if (AreSound(At("periods"), At("effective")))
            {
                Add(rule is SubmissionRule submission && AreSound(At("calendar")) ? Obligations.DueTooSoon(submission, path.Property("due")) : null);
                Add(Obligations.MinimumTooLong(rule.MinimumDaysInForce, rule.Every, path.Property("minimumDaysInForce")));
            }
        }
    }

    private void FindIn(EvaluationScheme scheme, DocumentPath path)
    {
        if (AreSound(At("periods"), At("effective"), path.Property("period"), path.Property("subjects")))
        {
            Add(Obligations.MinimumTooLong(scheme.Subjects.MinimumDaysInForce, scheme.Period, path.Property("subjects").Property("minimumDaysInForce")));
        }

        if (AreSound(path.Property("criteria")))
        {
            FindInWeights(scheme, path.Property("criteria"));
        }

        if (!AreSound(path.Property("criteria"), path.Property("grades"), path.Property("adjustments"), path.Property("quotas"))
            || scheme.Grades.Count > MostGrades || scheme.Adjustments.Count > MostMeasures || Measures.Of(scheme) is not { Count: <= MostMeasures } measures)
        {
            return;
        }

        var space = MeasureSpace.Of(measures, HasFeedback);
        FindNeverMeasured(scheme, space, path);
        FindInConditions(scheme, space, path);
        FindInGrades(scheme, space, path);
    }

    private void FindInWeights(EvaluationScheme scheme, DocumentPath path)
    {
        decimal sum = scheme.Criteria.Sum(c => c.Weight);
        if (sum != 100)
        {
            _problems.Add(AnalysisProblems.WeightsNotHundred.At(ProblemPlace.InPolicy(path.ToString()), ("sum", AnalysisText.Of(sum))));
        }
    }

    private void FindNeverMeasured(EvaluationScheme scheme, MeasureSpace space, DocumentPath path)
    {
        for (int i = 0; i < scheme.Criteria.Count; i++)
        {
            Check(scheme.Criteria[i].Measure, path.Property("criteria").Item(i).Property("measure"));
        }

        ForEachCondition(scheme, path, (condition, place) => PolicyChecker.WalkMeasures(condition, place, Check));

        void Check(Measure measure, DocumentPath place)
        {
            if (space[measure].Values.IsEmpty)
            {
                _problems.Add(AnalysisProblems.NeverMeasured.At(ProblemPlace.InPolicy(place.ToString()), ("measure", AnalysisText.Of(measure))));
            }
        }
    }

    private void FindInConditions(EvaluationScheme scheme, MeasureSpace space, DocumentPath path) =>
        ForEachCondition(scheme, path, (condition, place) => ConditionAnalysis.Find(space, condition, place, _problems.Add));

    private static void ForEachCondition(EvaluationScheme scheme, DocumentPath path, Action<Condition, DocumentPath> visit)
    {
        for (int i = 0; i < scheme.Grades.Count; i++)
        {
            if (scheme.Grades[i].Requires is { } requires)
            {
                visit(requires, path.Property("grades").Item(i).Property("requires"));
            }
        }

        for (int i = 0; i < scheme.Adjustments.Count; i++)
        {
            if (Measures.WhenOf(scheme.Adjustments[i]) is { } when)
            {
                visit(when, path.Property("adjustments").Item(i).Property("when"));
            }
        }
    }

    private void FindInGrades(EvaluationScheme scheme, MeasureSpace space, DocumentPath path)
    {
        var grades = new GradeReach(scheme, space, code => _reached.GetValueOrDefault(code) ?? [.. scheme.Grades.Select(_ => true)]);
        _reached[scheme.Code] = grades.IsReached;
        if (!grades.HasScores)
        {
            _problems.Add(AnalysisProblems.NeverScored.At(ProblemPlace.InPolicy(path.Property("criteria").ToString())));
            return;
        }

        for (int place = 0; place < scheme.Grades.Count; place++)
        {
            if (!grades.IsReached[place] && grades.WhyNot(place) is var (kind, property, arguments))
            {
                _problems.Add(kind.At(ProblemPlace.InPolicy(path.Property("grades").Item(place).ToString() + property), arguments));
            }
        }
    }
}
