using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Policies;

/// <content>Conditions.</content>
internal sealed partial class PolicyChecker
{
    // A condition of a scheme stands within five brackets of a file (policy, schemes, scheme, grades or adjustments, one of them),
    // and a file may be 32 deep.
    private const int ConditionDepth = 32 - 5;

    private void CheckCondition(Condition? condition, DocumentPlace place)
    {
        if (condition is not null && !Fits(condition, ConditionDepth))
        {
            Report(PolicyProblems.TooDeep, place);
        }
        else
        {
            Walk(condition, place, CheckComparison, (list, path) => CheckNotEmpty(list, path));
        }
    }

    private void CheckComparison(Comparison comparison, DocumentPath path)
    {
        CheckMeasure(comparison.Measure, path.Property("measure"));
        CheckDefined((int)comparison.Is, 1, (int)ComparisonOperator.Equal, nameof(ComparisonOperator), path.Property("is"));
        CheckNumber(comparison.Value, NumberRange.Amount, path.Property("value"));
    }

    /// <summary>Visits every measure of a condition, with its path; none of one that is too deep.</summary>
    internal static void WalkMeasures(Condition? condition, DocumentPlace place, Action<Measure, DocumentPath> visit)
    {
        if (condition is not null && Fits(condition, ConditionDepth))
        {
            Walk(condition, place, (comparison, path) => visit(comparison.Measure, path.Property("measure")), (_, _) => { });
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

    private static void Walk(Condition? condition, DocumentPath path, Action<Comparison, DocumentPath> visit, Action<ValueList<Condition>, DocumentPath> visitList)
    {
        switch (condition)
        {
            case Comparison comparison:
                visit(comparison, path);
                break;
            case AllOf all:
                WalkAll(all.Conditions, path.Property("all"));
                break;
            case AnyOf any:
                WalkAll(any.Conditions, path.Property("any"));
                break;
            case Not not:
                Walk(not.Condition, path.Property("not"), visit, visitList);
                break;
        }

        void WalkAll(ValueList<Condition> conditions, DocumentPath place)
        {
            visitList(conditions, place);
            for (int i = 0; i < conditions.Count; i++)
            {
                Walk(conditions[i], place.Item(i), visit, visitList);
            }
        }
    }
}
