using System.Text;

namespace DuaCoSo.Domain.Files.Registers;

/// <summary>The reference page of the register's files, made from their description.</summary>
internal static class RegisterReferencePage
{
    /// <summary>The page, in Markdown, with LF line breaks.</summary>
    public static string ToMarkdown()
    {
        var page = new StringBuilder();
        page.Append("# Register files: reference · Tệp hồ sơ: tra cứu\n\n")
            .Append("<!-- Made from the code by a test; rewrite it with UPDATE_GOLDEN=1 dotnet test tests/DuaCoSo.Domain.Files.Tests -->\n\n")
            .Append("Made from the description that the reader itself uses (`RegisterFormat`). ")
            .Append("[What a register is, and how to save one](register-files.md).\n\n")
            .Append("**\\*** must be given; any other cell may be empty, which means absent unless a default is named. ")
            .Append("Lists are separated by `;`. Ids and codes have 1 to 100 characters in NFC, without control or bidirectional characters ")
            .Append("and without blanks at an end.\n");
        foreach (RegisterFile file in RegisterFormat.Files)
        {
            Append(page, file);
        }

        return page.ToString();
    }

    /// <summary>Appends what a file holds, column by column.</summary>
    public static void Append(StringBuilder page, RegisterFile file)
    {
        page.Append("\n## ").Append(file.Name).Append(file.IsRequired ? " *" : "").Append("\n\n")
            .Append(file.Title.Vietnamese).Append(".<br>").Append(file.Title.English).Append(".\n\n")
            .Append("| column | holds | tiếng Việt | English |\n| --- | --- | --- | --- |\n");
        foreach (RegisterColumn column in file.Columns)
        {
            page.Append("| `").Append(column.Name).Append('`').Append(column.IsRequired ? " *" : "")
                .Append(" | ").Append(Holds(column))
                .Append(" | ").Append(column.Title.Vietnamese)
                .Append(" | ").Append(column.Title.English).Append(" |\n");
        }
    }

    private static string Holds(RegisterColumn column)
    {
        string kind = column.Kind switch
        {
            CellKind.Key => "id",
            CellKind.Reference => $"id of `{column.Target}`",
            CellKind.Code => "code",
            CellKind.Text => "text",
            CellKind.Date => "date `yyyy-MM-dd`",
            CellKind.Period => "period label",
            CellKind.Count => $"whole number, {column.Range}",
            CellKind.Number => $"number, {column.Range}",
            _ => string.Join(" ", column.Words.Select(w => $"`{w}`")),
        };
        return (column.IsList ? "list of: " + kind : kind) + (column.Default is { } value ? $"; default {value}" : "");
    }
}
