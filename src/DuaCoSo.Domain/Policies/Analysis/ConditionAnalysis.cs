using System.Globalization;
using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Policies.Analysis;

/// <summary>Finds the conditions that can never hold, each at the smallest part that says so (E6).</summary>
internal static class ConditionAnalysis
{
    /// <summary>Reports what of a condition can never hold.</summary>
    /// <param name="space">What the measures may give.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="path">Where it is.</param>
    /// <param name="report">Takes what was found.</param>
    public static void Find(MeasureSpace space, Condition condition, DocumentPath path, Action<Problem> report)
    {
        switch (condition)
        {
            case Comparison comparison:
                FindIn(space, comparison, path, report);
                break;
            case AnyOf any:
                FindInEach(space, any.Conditions, path.Property("any"), report);
                break;
            case AllOf all:
                if (!FindInEach(space, all.Conditions, path.Property("all"), report) && space.When(all, Outcome.Holds) is null && AreMeasured(space, all))
                {
                    report(AnalysisProblems.Contradiction.At(ProblemPlace.InPolicy(path.ToString()), ("conditions", Contradicting(space, all.Conditions))));
                }

                break;
            case Not { Condition: var inner } when space.When(inner, Outcome.Fails) is null && AreMeasured(space, inner):
                report(AnalysisProblems.NeverFails.At(ProblemPlace.InPolicy(path.ToString()), ("condition", AnalysisText.Of(inner))));
                break;
        }
    }

    private static bool FindInEach(MeasureSpace space, ValueList<Condition> conditions, DocumentPath path, Action<Problem> report)
    {
        bool found = false;
        for (int i = 0; i < conditions.Count; i++)
        {
            Find(space, conditions[i], path.Item(i), problem =>
            {
                found = true;
                report(problem);
            });
        }

        return found;
    }

    private static void FindIn(MeasureSpace space, Comparison comparison, DocumentPath path, Action<Problem> report)
    {
        if (space.When(comparison, Outcome.Holds) is not null)
        {
            return;
        }

        if (AreMeasured(space, comparison))
        {
            string range = space[comparison.Measure].Values.Around(AnalysisText.Of(comparison.Measure));
            report(AnalysisProblems.OutOfRange.At(ProblemPlace.InPolicy(path.ToString()), ("comparison", AnalysisText.Of(comparison)), ("range", range)));
        }
    }

    // That one never has a value is said at the measure.
    private static bool AreMeasured(MeasureSpace space, Condition condition) => Measures.Of(condition).All(m => !space[m].Values.IsEmpty);

    // Two of them where two are enough.
    private static string Contradicting(MeasureSpace space, ValueList<Condition> conditions)
    {
        for (int i = 0; i < conditions.Count; i++)
        {
            for (int j = i + 1; j < conditions.Count; j++)
            {
                ValueList<Condition> pair = [conditions[i], conditions[j]];
                if (space.When(new AllOf { Conditions = pair }, Outcome.Holds) is null)
                {
                    return string.Join("; ", pair.Select(AnalysisText.Of));
                }
            }
        }

        return AnalysisText.Of(new AllOf { Conditions = conditions });
    }
}
