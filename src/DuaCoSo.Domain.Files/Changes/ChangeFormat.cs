using System.Text;
using DuaCoSo.Domain.Files.Registers;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Files.Changes;

/// <summary>The one description of a list of changes: it drives the reader and the reference page.</summary>
internal static class ChangeFormat
{
    /// <summary>The file.</summary>
    public static RegisterFile File { get; } = new(
        new RegisterTable(0, "changes", "on", "change", "from", "fromCodes", "into", "code", "name", "level", "kind", "parent", "traits", "document"),
        IsRequired: true,
        new("Danh mục sắp xếp đơn vị hành chính và chủ thể", "A list of changes of the map and of parties"),
        [
            new("on", CellKind.Date, new("Ngày có hiệu lực", "The day from which it holds")) { IsRequired = true },
            new("change", CellKind.Choice, new("Loại thay đổi", "What changes")) { IsRequired = true, Words = ["merge", "split", "rename", "changeKind", "move", "abolishLevel", "replaceParty"] },
            new("from", CellKind.Reference, new("Các địa bàn (hoặc chủ thể, với replaceParty) thay đổi", "The localities, for replaceParty the parties, that change")) { IsList = true, Target = "localities" },
            new("fromCodes", CellKind.Code, new("Thay cho from: mã đơn vị hành chính của chúng vào hôm trước", "Instead of from: their official codes on the day before")) { IsList = true },
            new("into", CellKind.Reference, new("Địa bàn (chủ thể) kế tiếp: mã mới, hoặc mã của nơi vẫn còn", "The locality or party that succeeds: a new id, or that of one that goes on")) { Target = "localities" },
            new("code", CellKind.Text, new("Mã đơn vị hành chính mới", "The new official code")),
            new("name", CellKind.Text, new("Tên mới", "The new name")),
            new("level", CellKind.Code, new("Cấp mới; với abolishLevel là cấp bị bỏ", "The new level; for abolishLevel the one that ends")),
            new("kind", CellKind.Text, new("Loại mới: xã, phường, đặc khu …", "The new kind, such as xã, phường, đặc khu")),
            new("parent", CellKind.Reference, new("Địa bàn cấp trên mới; trống là như trước", "The new parent; empty for as before")) { Target = "localities" },
            new("traits", CellKind.Code, new("Đặc điểm mới", "Its traits from then on")) { IsList = true },
            new("document", CellKind.Reference, new("Văn bản quyết định", "The document that decided it")) { Target = "documents" },
        ]);

    // What each change must have, what it may have, and how many localities or parties it is about at the most.
    private static readonly (string Required, string Allowed, int Most)[] Shapes =
    [
        ("from into", "fromCodes code name level kind parent traits document", int.MaxValue),
        ("from into", "fromCodes code name level kind parent traits document", 1),
        ("from", "fromCodes code name document", 1),
        ("from kind", "fromCodes code name level document", 1),
        ("from parent", "fromCodes document", 1),
        ("level", "document", 0),
        ("from into", "document", int.MaxValue),
    ];

    /// <summary>The columns that a change must have; <c>fromCodes</c> may stand for <c>from</c>.</summary>
    public static string[] Required(ChangeKind change) => Shapes[(int)change - 1].Required.Split(' ');

    /// <summary>Whether a change has a column.</summary>
    public static bool Allows(ChangeKind change, string column) =>
        column is "on" or "change" || Required(change).Contains(column, StringComparer.Ordinal) || Shapes[(int)change - 1].Allowed.Split(' ').Contains(column, StringComparer.Ordinal);

    /// <summary>How many localities a row is about at the most.</summary>
    public static int Most(ChangeKind change) => Shapes[(int)change - 1].Most;

    /// <summary>The reference page, in Markdown, with LF line breaks.</summary>
    public static string ToMarkdown()
    {
        var page = new StringBuilder();
        page.Append("# Lists of changes: reference · Danh mục sắp xếp: tra cứu\n\n")
            .Append("<!-- Made from the code by a test; rewrite it with UPDATE_GOLDEN=1 dotnet test tests/DuaCoSo.Domain.Files.Tests -->\n\n")
            .Append("Made from the description that the reader itself uses (`ChangeFormat`). [How the map changes](the-map-changes.md).\n\n")
            .Append("A CSV file of any name, in the form of [register files](register-files.md): UTF-8, commas, a header, ISO dates, lists separated by `;`. Rows stand in any order. ")
            .Append("The parts of one split are rows with the same `on` and `from`; a place formed of parts of several is the `into` of a row of each. **\\*** must be given in every row.\n");
        RegisterReferencePage.Append(page, File);
        page.Append("\n## What each change has\n\n| `change` | must have | may have |\n| --- | --- | --- |\n");
        for (int i = 0; i < Shapes.Length; i++)
        {
            string required = string.Join(", ", Shapes[i].Required.Split(' ').Select(c => $"`{c}`"));
            string allowed = string.Join(", ", Shapes[i].Allowed.Split(' ').Select(c => $"`{c}`"));
            page.Append("| `").Append(File.Columns[1].Words[i]).Append("` | ").Append(required).Append(Shapes[i].Most == 1 ? " (one)" : "").Append(" | ").Append(allowed).Append(" |\n");
        }

        return page.Append("\n`fromCodes` stands for `from`; a `rename` has a `name`, a `code` or both. Anything else in a row is an error, so that no mistake is passed over.\n").ToString();
    }
}
