using System.Text;

namespace DuaCoSo.Domain.Explanations;

/// <summary>A line of an explanation with the lines below it (dòng giải trình): what trees, texts and pages are drawn from.</summary>
/// <param name="Line">The line, without markup.</param>
/// <param name="Parts">The lines below it.</param>
public sealed record Outline(string Line, ValueList<Outline> Parts)
{
    /// <summary>The line and those below it, indented by two blanks a level, each ending in LF.</summary>
    public string ToText() => Write(new StringBuilder(), 0, bullet: "", escape: false).ToString();

    /// <summary>The line as a heading and those below it as a nested list, with Markdown's own characters escaped.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder("## ").Append(Escape(Line)).Append("\n\n");
        foreach (Outline part in Parts)
        {
            part.Write(text, 0, bullet: "- ", escape: true);
        }

        return text.ToString();
    }

    /// <summary>The line.</summary>
    public override string ToString() => Line;

    private StringBuilder Write(StringBuilder text, int depth, string bullet, bool escape)
    {
        text.Append(' ', 2 * depth).Append(bullet).Append(escape ? Escape(Line) : Line).Append('\n');
        foreach (Outline part in Parts)
        {
            part.Write(text, depth + 1, bullet, escape);
        }

        return text;
    }

    private static string Escape(string line)
    {
        var text = new StringBuilder(line.Length + 8);
        foreach (char c in line)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|')
            {
                text.Append('\\');
            }

            text.Append(c);
        }

        return text.ToString();
    }
}
