using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Policies;

/// <content>Conditions.</content>
internal sealed partial class PolicyChecker
{
    // A condition of a scheme stands within five brackets of a file (policy, schemes, scheme, grades or adjustments, one of them),
    // and a file may be 32 deep.
    private const int ConditionDepth = 32 - 5;

    private void CheckCondition(Condition? condition, string path)
    {
        if (condition is not null && !Fits(condition, ConditionDepth))
        {
            Report(PolicyProblems.TooDeep, path);
        }
        else
        {
            Walk(condition, path, CheckComparison, CheckNotEmpty);
        }
    }

    private void CheckComparison(Comparison comparison, string path)
    {
        CheckMeasure(comparison.Measure, path + ".measure");
        CheckDefined((int)comparison.Is, 1, (int)ComparisonOperator.Equal, nameof(ComparisonOperator), path + ".is");
        CheckNumber(comparison.Value, NumberRange.Amount, path + ".value");
    }

    /// <summary>Visits every measure of a condition, with its path; none of one that is too deep.</summary>
    internal static void WalkMeasures(Condition? condition, string path, Action<Measure, string> visit)
    {
        if (condition is not null && Fits(condition, ConditionDepth))
        {
            Walk(condition, path, (comparison, place) => visit(comparison.Measure, place + ".measure"), (_, _) => { });
        }
    }

    // Whether a condition takes no more brackets in a file than there is room for; the room bounds the recursion.
    private static bool Fits(Condition condition, int room) => room >= 2 && condition switch
    {
        AllOf all => all.Conditions.All(c => Fits(c, room - 2)),
        AnyOf any => any.Conditions.All(c => Fits(c, room - 2)),
        Not not => Fits(not.Condition, room - 1),
        _ => true,
    };

    private static void Walk(Condition? condition, string path, Action<Comparison, string> visit, Action<ValueList<Condition>, string> visitList)
    {
        switch (condition)
        {
            case Comparison comparison:
                visit(comparison, path);
                break;
            case AllOf all:
                WalkAll(all.Conditions, path + ".all");
                break;
            case AnyOf any:
                WalkAll(any.Conditions, path + ".any");
                break;
            case Not not:
                Walk(not.Condition, path + ".not", visit, visitList);
                break;
        }

        void WalkAll(ValueList<Condition> conditions, string place)
        {
            visitList(conditions, place);
            for (int i = 0; i < conditions.Count; i++)
            {
                Walk(conditions[i], Item(place, i), visit, visitList);
            }
        }
    }
}
