using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Follows the documents that tasks carry out (K3).</summary>
internal static class DocumentAssessor
{
    /// <summary>The progress of each document cited by a task due in the period, by id.</summary>
    public static ValueList<DocumentProgress> Assess(ResponsibilityRegister register, TaskRule rule, DayRange period, int asOf)
    {
        if (register.Tasks.Rows.Length == 0)
        {
            return [];
        }

        var poorCredit = Fraction.FromDecimal(rule.PoorCredit);
        var figures = new SortedDictionary<string, TaskFigures>(TextKey.Comparer);
        foreach (TaskTable.Row task in register.Tasks.Rows)
        {
            if (task.Document is { } document && period.Contains(task.Due))
            {
                figures.TryGetValue(document, out TaskFigures soFar);
                figures[document] = soFar.With(task.OutcomeAsOf(asOf), task.Weight, task.IsLateAsOf(asOf), achievement: null, poorCredit);
            }
        }

        return figures.Select(f => new DocumentProgress(new(f.Key), f.Value)).ToValueList();
    }
}
