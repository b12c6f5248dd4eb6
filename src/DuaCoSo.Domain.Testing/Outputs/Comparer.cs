using DuaCoSo.Domain.Assessments;

namespace DuaCoSo.Domain.Testing.Outputs;

/// <summary>Holds expected rows against an assessment.</summary>
internal static class Comparer
{
    /// <summary>Where the assessment is otherwise, in the order of the expectations.</summary>
    /// <param name="expected">The expected rows.</param>
    /// <param name="assessment">The assessment.</param>
    public static IEnumerable<ScenarioDifference> Differences(ValueList<ScenarioRow> expected, Assessment assessment)
    {
        var read = new Dictionary<OutputPart, OutputRow[]>();
        foreach (ScenarioRow row in expected)
        {
            OutputPart part = OutputFormat.Parts.First(p => p.Name == row.Table);
            if (!read.TryGetValue(part, out OutputRow[]? rows))
            {
                read.Add(part, rows = [.. part.Of(assessment)]);
            }

            foreach (ScenarioDifference difference in Differences(part, row, rows))
            {
                yield return difference;
            }
        }
    }

    private static IEnumerable<ScenarioDifference> Differences(OutputPart part, ScenarioRow expected, OutputRow[] rows)
    {
        bool isAbsent = expected[OutputColumn.Exists.Name] == "false";
        OutputRow[] found = [.. rows.Where(r => Selects(part, expected, r, withValues: isAbsent))];
        if (isAbsent)
        {
            return found.Select(r => new ScenarioDifference(part.Name, r.Key, OutputColumn.Exists.Name, "false", "true", expected.PlaceOf(OutputColumn.Exists.Name)) { Row = r });
        }

        return found.Length > 0
            ? found.SelectMany(r => Differences(part, expected, r))
            : [new(part.Name, KeyOf(part, expected), OutputColumn.Exists.Name, "true", "false", expected.PlaceOf(null))];
    }

    private static IEnumerable<ScenarioDifference> Differences(OutputPart part, ScenarioRow expected, OutputRow row)
    {
        foreach ((string name, string? text) in expected.Cells.Where(c => c.Column != OutputColumn.Exists.Name))
        {
            OutputColumn column = part.Columns[part.IndexOf(name)];
            if (!column.IsKey && !OutputText.IsMet(column, text, row[name]))
            {
                string actual = column.Kind == OutputKind.Part ? "…" : OutputText.Of(row[name]);
                yield return new(part.Name, row.Key, name, OutputText.Expected(column, text), actual, expected.PlaceOf(name)) { Row = row };
            }
        }
    }

    private static bool Selects(OutputPart part, ScenarioRow expected, OutputRow row, bool withValues) => expected.Cells
        .Where(c => c.Column != OutputColumn.Exists.Name)
        .Select(c => (Column: part.Columns[part.IndexOf(c.Column)], c.Text))
        .Where(c => withValues || c.Column.IsKey)
        .All(c => OutputText.IsMet(c.Column, c.Text, row[c.Column.Name]));

    private static string KeyOf(OutputPart part, ScenarioRow expected) =>
        string.Join(' ', part.Columns.Where(c => c.IsKey).Select(c => expected[c.Name]).OfType<string>());
}
