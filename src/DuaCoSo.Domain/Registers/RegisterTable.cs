namespace DuaCoSo.Domain.Registers;

/// <summary>The tables of a register and their columns, in the order of semantics R: the order of problems, of files and of a record's cells.</summary>
internal sealed class RegisterTable
{
    internal RegisterTable(int order, string name, params string[] columns)
    {
        Order = order;
        Name = name;
        Columns = ValueList.Create<string>(columns);
    }

    public static RegisterTable Localities { get; } =
        new(0, "localities", "id", "code", "name", "level", "kind", "parent", "traits", "from", "to", "succeeds");

    public static RegisterTable Parties { get; } = new(1, "parties", "id", "name", "kind", "position", "organization", "from", "to");

    public static RegisterTable Members { get; } = new(2, "members", "group", "party", "role", "from", "to");

    public static RegisterTable Assignments { get; } =
        new(3, "assignments", "id", "party", "role", "locality", "sector", "matter", "from", "to", "document", "succeeds");

    public static RegisterTable Activities { get; } =
        new(4, "activities", "id", "assignment", "kind", "date", "period", "contents", "by", "returned");

    public static RegisterTable Excusals { get; } = new(5, "excusals", "assignment", "from", "to", "reason");

    public static RegisterTable Petitions { get; } =
        new(6, "petitions", "id", "assignment", "locality", "category", "raised", "referred", "extended", "answered", "resolved");

    public static RegisterTable Tasks { get; } = new(
        7, "tasks", "id", "responsible", "locality", "title", "due", "weight", "target", "actual", "outcome", "outcomeOn", "document", "direction", "petition");

    public static RegisterTable Contributions { get; } =
        new(8, "contributions", "id", "assignment", "date", "kind", "amount", "unit", "source", "task");

    public static RegisterTable Feedback { get; } = new(9, "feedback", "assignment", "period", "date", "rating");

    public static RegisterTable Scores { get; } = new(10, "scores", "subject", "criterion", "period", "points");

    public static RegisterTable Sanctions { get; } = new(11, "sanctions", "party", "date", "kind", "document");

    public static RegisterTable Documents { get; } =
        new(12, "documents", "id", "number", "issuer", "issued", "title", "replaces", "carriesOut");

    public static RegisterTable Decisions { get; } =
        new(13, "decisions", "scheme", "subject", "period", "grade", "date", "document", "reason");

    /// <summary>Every table.</summary>
    public static ValueList<RegisterTable> All { get; } =
    [
        Localities, Parties, Members, Assignments, Activities, Excusals, Petitions, Tasks, Contributions, Feedback, Scores, Sanctions, Documents, Decisions,
    ];

    /// <summary>Its place among the tables, from 0.</summary>
    public int Order { get; }

    /// <summary>Its name; its file is this and <c>.csv</c>.</summary>
    public string Name { get; }

    /// <summary>Its columns.</summary>
    public ValueList<string> Columns { get; }

    /// <summary>The place of a column, from 0; −1 for none.</summary>
    public int IndexOf(string? column) => column is null ? -1 : Columns.AsSpan().IndexOf(column);

    public override string ToString() => Name;
}
