using System.Text;

namespace DuaCoSo.Domain.Testing.Yaml;

/// <summary>The lines of a file: from the parser's line and column to the byte that the formats name, and back to the line and column that an editor shows.</summary>
internal sealed class SourcePlaces
{
    private readonly string _file;
    private readonly string[] _lines;
    private readonly int[] _starts;

    /// <summary>The lines of a text.</summary>
    /// <param name="file">What problems call the file.</param>
    /// <param name="text">The text.</param>
    public SourcePlaces(string file, string text)
    {
        _file = file;
        _lines = text.Split('\n');
        _starts = new int[_lines.Length];
        for (int i = 1; i < _lines.Length; i++)
        {
            _starts[i] = _starts[i - 1] + Encoding.UTF8.GetByteCount(_lines[i - 1]) + 1;
        }
    }

    /// <summary>The byte at a line and column, both from 1.</summary>
    public int ByteAt(long line, long column)
    {
        int at = (int)Math.Clamp(line - 1, 0, _lines.Length - 1);
        return _starts[at] + Encoding.UTF8.GetByteCount(_lines[at].AsSpan(0, (int)Math.Clamp(column - 1, 0, _lines[at].Length)));
    }

    /// <summary>The place of a byte.</summary>
    public ProblemPlace At(int start)
    {
        int line = Array.BinarySearch(_starts, start);
        line = line < 0 ? ~line - 1 : line;
        byte[] bytes = Encoding.UTF8.GetBytes(_lines[line]);
        return new() { File = _file, Line = line + 1, Column = Encoding.UTF8.GetCharCount(bytes, 0, Math.Min(start - _starts[line], bytes.Length)) + 1 };
    }
}
