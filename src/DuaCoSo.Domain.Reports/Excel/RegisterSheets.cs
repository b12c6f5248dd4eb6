using System.Globalization;
using DuaCoSo.Domain.Files.Registers;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Reports.Excel;

/// <summary>The sheets of a register's workbook: those of its tables, the words that are proposed, and the guide.</summary>
internal static class RegisterSheets
{
    private const string Words = "_words";
    private const string Guide = "_hướng dẫn";
    private const int ProposedIds = 10_000;

    // The lists of words, each a column of its own.
    private static readonly RegisterColumn[] Lists =
        [.. RegisterFormat.Files.SelectMany(f => f.Columns).Where(c => WordsOf(c).Count > 0)];

    /// <summary>Writes the facts.</summary>
    /// <exception cref="DomainException">A value cannot stand in a workbook.</exception>
    public static void Write(Stream output, RegisterFacts facts)
    {
        Dictionary<RegisterTable, List<string[]>> rows = RegisterFormat.Files.ToDictionary(f => f.Table, _ => new List<string[]>());
        RegisterWriter.Each(facts, (file, cells) => rows[file.Table].Add(cells));
        WorkbookWriter.Write(output, [GuideSheet(), .. RegisterFormat.Files.Select(f => new Sheet(f.Table.Name, Columns(f), rows[f.Table])), WordsSheet()]);
    }

    private static ValueList<string> WordsOf(RegisterColumn column) => column.Words.Count > 0 ? column.Words : column.Known;

    private static SheetColumn[] Columns(RegisterFile file) => [.. file.Columns.Select(c => new SheetColumn(c.Name, c.Kind, WidthOf(c))
    {
        Note = NoteOf(c),
        Choices = ChoicesOf(c),
        IsClosed = c.Words.Count > 0,
        Alarm = AlarmOf(c),
    })];

    private static int WidthOf(RegisterColumn column) => column.Kind switch
    {
        CellKind.Text => 32,
        CellKind.Date or CellKind.Count or CellKind.Number or CellKind.Period => 12,
        _ => 20,
    };

    private static string NoteOf(RegisterColumn column) =>
        column.Title.Vietnamese + "." + (column.IsRequired ? " Bắt buộc." : "") + (column.Kind switch
        {
            CellKind.Date => " Ngày, như 2016-03-25.",
            CellKind.Period => " Nhãn kỳ: 2016-03, 2016-Q1, 2016-H1, 2016.",
            CellKind.Count or CellKind.Number => $" Số, {column.Range}.",
            _ => column.IsList ? " Nhiều mục cách nhau bằng dấu chấm phẩy." : "",
        }) + (column.Default is { } value ? $" Trống là {value}." : "");

    // Cells with several ids or codes are none of the list's.
    private static string? AlarmOf(RegisterColumn column) =>
        column.IsList || ChoicesOf(column) is null ? null
        : column.Target is { } table ? Invariant($"Mã này không có trong trang tính {table}. Ghi ở đó trước, hoặc sửa lại.")
        : column.Words.Count > 0 ? "Chỉ nhận một trong các giá trị của danh sách."
        : "Mã này không có trong danh sách. Chỉ giữ nếu là mã riêng của tỉnh, viết đúng như trong quy định.";

    private static string? ChoicesOf(RegisterColumn column)
    {
        if (column.Target is { } table)
        {
            return Invariant($"{table}!$A$2:$A${ProposedIds}");
        }

        int list = Array.IndexOf(Lists, column);
        return list < 0 ? null : Invariant($"{Words}!${Letter(list)}$2:${Letter(list)}${WordsOf(column).Count + 1}");
    }

    private static string Letter(int column) => new ProblemPlace { Sheet = Words, Line = 1, Column = column + 1 }.Cell![..^1];

    private static Sheet WordsSheet()
    {
        int longest = Lists.Max(c => WordsOf(c).Count);
        return new(
            Words,
            [.. Lists.Select(c => new SheetColumn(c.Name, CellKind.Text, 20))],
            [.. Enumerable.Range(0, longest).Select(row => Lists.Select(c => row < WordsOf(c).Count ? WordsOf(c)[row] : "").ToArray())]);
    }

    private static Sheet GuideSheet() => new(
        Guide,
        [
            new("Trang tính / Sheet", CellKind.Text, 16),
            new("Cột / Column", CellKind.Text, 14),
            new("Bắt buộc / Required", CellKind.Text, 20),
            new("Ý nghĩa", CellKind.Text, 70),
            new("Meaning", CellKind.Text, 70),
        ],
        [.. RegisterFormat.Files.SelectMany(file => (string[][])
        [
            [file.Table.Name, "", file.IsRequired ? "×" : "", file.Title.Vietnamese + ".", file.Title.English + "."],
            .. file.Columns.Select(c => (string[])["", c.Name, c.IsRequired ? "×" : "", NoteOf(c), c.Title.English + "."]),
        ])]);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
