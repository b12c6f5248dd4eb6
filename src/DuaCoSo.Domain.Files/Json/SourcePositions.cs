namespace DuaCoSo.Domain.Files.Json;

/// <summary>Turns places in bytes into lines and columns, in one walk over the file whatever the number of problems.</summary>
/// <remarks>Ask in rising order. Columns count UTF-16 characters from 1, as editors do.</remarks>
internal sealed class SourcePositions(ReadOnlyMemory<byte> utf8)
{
    private int _at;
    private int _line = 1;
    private int _column = 1;

    /// <summary>The line and column of a place.</summary>
    public (int Line, int Column) Of(int start)
    {
        ReadOnlySpan<byte> bytes = utf8.Span;
        for (int end = Math.Min(start, bytes.Length); _at < end; _at++)
        {
            byte b = bytes[_at];
            if (b == (byte)'\n')
            {
                _line++;
                _column = 1;
            }
            else if ((b & 0xC0) != 0x80)
            {
                _column += b >= 0xF0 ? 2 : 1;
            }
        }

        return (_line, _column);
    }
}
