using System.Text;
using DuaCoSo.Domain.Files;

namespace DuaCoSo.Tool;

/// <summary>Tables for a pipe or a file: a title line, then cells separated by tabs, then a blank line.</summary>
internal static class PlainTables
{
    /// <summary>Writes the tables as UTF-8.</summary>
    public static void Write(Stream output, IReadOnlyList<TextTable> tables)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        foreach (TextTable table in tables)
        {
            writer.WriteLine(SafeText.Of(table.Title));
            writer.WriteLine(string.Join('\t', table.Headings.Select(SafeText.Of)));
            foreach (IEnumerable<string> row in table.Rows)
            {
                writer.WriteLine(string.Join('\t', row.Select(SafeText.Of)));
            }

            writer.WriteLine();
        }
    }
}
