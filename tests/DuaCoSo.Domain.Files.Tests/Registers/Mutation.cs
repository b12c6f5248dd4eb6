using DuaCoSo.Domain.Files.Registers;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Files.Tests.Registers;

/// <summary>One mistake in the base register, and the one problem that it gives.</summary>
/// <param name="Table">The table.</param>
/// <param name="Column">The column whose cell is changed.</param>
/// <param name="Value">What it says instead.</param>
/// <param name="Kind">The problem.</param>
internal sealed record Mutation(string Table, string Column, string Value, ProblemKind Kind)
{
    /// <summary>The column that the problem is at, where it is another's.</summary>
    public string? At { get; init; }

    /// <summary>The row that the problem is at, where it is another's.</summary>
    public int? AtRow { get; init; }

    /// <summary>What else must be right for the problem to be seen, as tables and columns.</summary>
    public string[] Needs { get; init; } = [];

    public bool IsOfOneCell => Kind.Code.StartsWith("DCS61", StringComparison.Ordinal) && Kind != RegisterFileProblems.FromAfterTo;

    /// <summary>Whether the problems of both are seen when both mistakes are made.</summary>
    public bool IsIndependentOf(Mutation other) =>
        (Table, Column) != (other.Table, other.Column)
        && (Table != other.Table || (IsOfOneCell && other.IsOfOneCell))
        && !Needs.Contains(other.Table + "." + other.Column) && !other.Needs.Contains(Table + "." + Column);

    public void ApplyTo(RegisterText register) => register[Table][register.FullRow(Table)][Index] = Value;

    /// <summary>The problem's code and place, as <c>file(line,column): code</c>.</summary>
    public string Expected(RegisterText register)
    {
        List<List<(int Line, int Column)>> places = register.Render(Table).Places;
        (int line, int column) = places[AtRow ?? register.FullRow(Table)][At is null ? Index : register[Table][0].IndexOf(At)];
        return FormattableString.Invariant($"{Table}.csv({line},{column}): {Kind.Code}");
    }

    public override string ToString() => $"{Table}.{Column} = '{Value}'";

    private int Index => RegisterFormat.Files.Single(f => f.Table.Name == Table).Table.IndexOf(Column);

    /// <summary>Every mistake of a column.</summary>
    public static IEnumerable<Mutation> Of(string table, RegisterColumn column) =>
        OfKind(column).Concat(OfRules.Where(m => m.Table == table && m.Column == column.Name).Select(m => (m.Value, m.Kind)))
            .Select(m => OfRules.FirstOrDefault(r => (r.Table, r.Column, r.Value, r.Kind) == (table, column.Name, m.Value, m.Kind))
                ?? new Mutation(table, column.Name, m.Value, m.Kind)
                {
                    Needs = m.Kind == RegisterProblems.UnknownId ? [column.Target + ".id"] : [],
                });

    public static IEnumerable<Mutation> All() => RegisterFormat.Files.SelectMany(f => f.Columns.SelectMany(c => Of(f.Table.Name, c)));

    private static IEnumerable<(string Value, ProblemKind Kind)> OfKind(RegisterColumn column)
    {
        if (column.IsRequired)
        {
            yield return ("", RegisterFileProblems.CellEmpty);
        }

        switch (column.Kind)
        {
            case CellKind.Key or CellKind.Reference or CellKind.Code:
                yield return (new string('x', 101), RegisterFileProblems.KeyTooLong);
                yield return (" x", RegisterFileProblems.KeyBlanks);
                yield return ("x\u00A0", RegisterFileProblems.KeyBlanks);
                yield return ("x\u0000y", RegisterFileProblems.KeyControl);
                yield return ("x\ty", RegisterFileProblems.KeyControl);
                yield return ("x\u202Ey", RegisterFileProblems.KeyControl);
                yield return ("Xa\u0303", RegisterFileProblems.KeyDecomposed);
                yield return ("1.2E+10", RegisterFileProblems.KeyScientific);
                if (column.Kind == CellKind.Reference)
                {
                    yield return ("KHONG-CO", RegisterProblems.UnknownId);
                }

                if (column.IsList)
                {
                    yield return ("x;;y", RegisterFileProblems.EmptyItem);
                    yield return ("x;", RegisterFileProblems.EmptyItem);
                    yield return (";", RegisterFileProblems.EmptyItem);
                    yield return ("x; y", RegisterFileProblems.KeyBlanks);
                }

                break;
            case CellKind.Text:
                yield return ("x\u0000y", RegisterFileProblems.ControlInText);
                yield return ("x\u0085y", RegisterFileProblems.ControlInText);
                yield return ("x\u007F", RegisterFileProblems.ControlInText);
                yield return (new string('x', (64 * 1024) + 1), RegisterFileProblems.CellTooLong);
                break;
            case CellKind.Date:
                yield return ("hôm qua", RegisterFileProblems.NotADate);
                yield return ("2016-02-30", RegisterFileProblems.NotADate);
                yield return ("0000-01-01", RegisterFileProblems.NotADate);
                yield return ("2016-3-5", RegisterFileProblems.NotADate);
                yield return ("25/03/2016", RegisterFileProblems.NotADate);
                yield return ("2016-03-05T00:00", RegisterFileProblems.NotADate);
                yield return ("42454", RegisterFileProblems.NotADate);
                yield return (column.Name == "to" ? "2101-01-01" : "1899-12-31", RegisterProblems.DateOutOfRange);
                break;
            case CellKind.Period:
                yield return ("x", TimeProblems.NotAPeriod);
                yield return ("2016-Q5", TimeProblems.NotAPeriod);
                yield return ("2016 ", TimeProblems.NotAPeriod);
                yield return ("1899", TimeProblems.NotAPeriod);
                break;
            case CellKind.Count:
                yield return ("x", RegisterFileProblems.NotAWholeNumber);
                yield return ("1.0", RegisterFileProblems.NotAWholeNumber);
                yield return ("1,5", RegisterFileProblems.NotAWholeNumber);
                yield return ("+1", RegisterFileProblems.NotAWholeNumber);
                yield return ("-1", RegisterProblems.NumberOutOfRange);
                yield return ("1000001", RegisterProblems.NumberOutOfRange);
                yield return ("99999999999999999999999999", RegisterProblems.NumberOutOfRange);
                break;
            case CellKind.Number:
                yield return ("x", RegisterFileProblems.NotANumber);
                yield return ("1,5", RegisterFileProblems.NotANumber);
                yield return ("1.234.567", RegisterFileProblems.NotANumber);
                yield return ("1.2E+10", RegisterFileProblems.NotANumber);
                yield return (".5", RegisterFileProblems.NotANumber);
                yield return (" 5", RegisterFileProblems.NotANumber);
                yield return ("-", RegisterFileProblems.NotANumber);
                yield return ("1000000000000000.1", RegisterProblems.NumberOutOfRange);
                yield return ("-1000000000000001", RegisterProblems.NumberOutOfRange);
                yield return (new string('9', 60), RegisterProblems.NumberOutOfRange);
                if (column.Name == "weight")
                {
                    yield return ("0", RegisterProblems.NumberOutOfRange);
                    yield return ("1000.5", RegisterProblems.NumberOutOfRange);
                }
                else
                {
                    yield return ("0.0000001", RegisterProblems.NumberOutOfRange);
                }

                if (column.Range!.Least == 0)
                {
                    yield return ("-1", RegisterProblems.NumberOutOfRange);
                }

                break;
            case CellKind.Choice:
                yield return ("khac", RegisterFileProblems.NotAWord);
                yield return (column.Words[0].ToUpperInvariant(), RegisterFileProblems.NotAWord);
                break;
        }
    }

    private static Mutation[] OfRules { get; } =
    [
        new("localities", "id", "X2", RegisterProblems.OverlappingVersions) { At = "from", Needs = ["localities.from"] },
        new("localities", "id", "T1", RegisterProblems.OverlappingVersions) { At = "from" },
        new("localities", "to", "2020-12-31", RegisterFileProblems.FromAfterTo),
        new("localities", "parent", "X1", RegisterProblems.ParentNotActive) { Needs = ["localities.id"] },
        new("localities", "parent", "X3", RegisterProblems.ParentCycle) { Needs = ["localities.id"] },
        new("localities", "succeeds", "X3", RegisterProblems.SucceedsCycle) { Needs = ["localities.id"] },
        new("parties", "id", "CB2", RegisterProblems.DuplicateId),
        new("parties", "to", "2014-12-31", RegisterFileProblems.FromAfterTo),
        new("parties", "organization", "CB1", RegisterProblems.OrganizationCycle) { Needs = ["parties.id"] },
        new("members", "group", "CQ1", RegisterProblems.RoleNotOfGroup) { Needs = ["parties.id", "parties.kind"] },
        new("members", "group", "CD1", RegisterProblems.RoleNotOfGroup) { At = "role", Needs = ["parties.id", "parties.kind"] },
        new("members", "role", "holder", RegisterProblems.RoleNotOfGroup) { Needs = ["parties.id", "parties.kind"] },
        new("members", "party", "CQ1", RegisterProblems.MemberNotOfficial) { Needs = ["parties.id", "parties.kind"] },
        new("members", "to", "2015-12-31", RegisterFileProblems.FromAfterTo),
        new("assignments", "id", "P1", RegisterProblems.DuplicateId),
        new("assignments", "to", "2020-12-31", RegisterFileProblems.FromAfterTo),
        new("assignments", "succeeds", "P2", RegisterProblems.SucceedsCycle) { Needs = ["assignments.id"] },
        new("activities", "id", "H2", RegisterProblems.DuplicateId),
        new("activities", "returned", "2016-04-09", RegisterProblems.DatesBackwards),
        new("activities", "date", "2015-12-31", RegisterProblems.ActivityOutsideAssignment) { Needs = ["assignments.id", "assignments.from"] },
        new("excusals", "to", "2016-04-30", RegisterFileProblems.FromAfterTo),
        new("petitions", "id", "K2", RegisterProblems.DuplicateId),
        new("petitions", "raised", "2016-02-06", RegisterProblems.DatesBackwards) { At = "referred" },
        new("petitions", "referred", "2016-01-31", RegisterProblems.DatesBackwards),
        new("petitions", "answered", "2016-02-04", RegisterProblems.DatesBackwards),
        new("petitions", "resolved", "2016-02-28", RegisterProblems.DatesBackwards),
        new("tasks", "id", "V2", RegisterProblems.DuplicateId),
        new("tasks", "target", "0", RegisterProblems.TargetNotPositive),
        new("tasks", "outcome", "", RegisterProblems.DateWithoutOutcome),
        new("tasks", "outcomeOn", "", RegisterProblems.OutcomeWithoutDate),
        new("contributions", "id", "G2", RegisterProblems.DuplicateId),
        new("contributions", "unit", "USD", RegisterProblems.TwoUnits),
        new("feedback", "period", "2017", RegisterProblems.SecondForm) { At = "assignment" },
        new("scores", "period", "2017", RegisterProblems.SecondScore) { At = "subject" },
        new("scores", "subject", "CD2", RegisterProblems.UnknownId) { Needs = ["parties.id"] },
        new("documents", "id", "QD0", RegisterProblems.DuplicateId),
        new("decisions", "period", "2017", RegisterProblems.SecondDecision) { At = "scheme" },
    ];
}
