namespace DuaCoSo.Domain.Testing.Yaml;

/// <summary>The lines of a file: from the parser's line and column to the byte that the formats name, and back to the line and column that an editor shows.</summary>
/// <remarks>Either way without reading a line again: a file may be one line of a megabyte.</remarks>
internal sealed class SourcePlaces
{
    private readonly string _file;
    private readonly int[] _lines;
    private readonly int[] _bytes;

    /// <summary>The lines of a text.</summary>
    /// <param name="file">What problems call the file.</param>
    /// <param name="text">The text.</param>
    public SourcePlaces(string file, string text)
    {
        _file = file;
        _bytes = new int[text.Length + 1];
        var lines = new List<int> { 0 };
        for (int i = 0; i < text.Length; i++)
        {
            _bytes[i + 1] = _bytes[i] + LengthOf(text[i]);
            if (text[i] == '\n')
            {
                lines.Add(i + 1);
            }
        }

        _lines = [.. lines];
    }

    /// <summary>The byte at a line and column, both from 1.</summary>
    public int ByteAt(long line, long column)
    {
        int at = (int)Math.Clamp(line - 1, 0, _lines.Length - 1);
        int end = at + 1 < _lines.Length ? _lines[at + 1] - 1 : _bytes.Length - 1;
        return _bytes[(int)Math.Min(_lines[at] + Math.Max(column - 1, 0), end)];
    }

    /// <summary>The place of a byte.</summary>
    public ProblemPlace At(int start)
    {
        int character = LastUpTo(_bytes, start);
        int line = LastUpTo(_lines, character);
        return new() { File = _file, Line = line + 1, Column = character - _lines[line] + 1 };
    }

    private static int LastUpTo(int[] sorted, int value)
    {
        int found = Array.BinarySearch(sorted, value);
        return found < 0 ? ~found - 1 : found;
    }

    // Half of a pair of surrogates is half of four bytes.
    private static int LengthOf(char c) => c switch
    {
        < '\u0080' => 1,
        < '\u0800' => 2,
        _ when char.IsSurrogate(c) => 2,
        _ => 3,
    };
}
