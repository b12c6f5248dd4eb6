using System.Text;
using DuaCoSo.Domain.Files;
using Spectre.Console;

namespace DuaCoSo.Tool;

/// <summary>Tables for a person at a terminal.</summary>
internal static class TerminalTables
{
    /// <summary>Writes the tables with borders and without escape sequences, so that none that comes out is ours.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="width">The columns there are, or <see langword="null"/> for those of the terminal.</param>
    public static void Write(Stream output, IReadOnlyList<TextTable> tables, int? width)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = width ?? console.Profile.Width;
        foreach (TextTable table in tables)
        {
            var grid = new Table { Title = new TableTitle(Cell(table.Title)), Border = TableBorder.Rounded };
            foreach (string heading in table.Headings)
            {
                grid.AddColumn(new TableColumn(Cell(heading)));
            }

            foreach (IEnumerable<string> row in table.Rows)
            {
                grid.AddRow([.. row.Select(Cell)]);
            }

            console.Write(grid);
            console.WriteLine();
        }
    }

    /// <summary>Text as it stands: no markup of Spectre's, no control characters.</summary>
    private static string Cell(string text) => Markup.Escape(SafeText.Of(text));
}
