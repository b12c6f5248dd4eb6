using System.Text;
using CsvHelper;

namespace DuaCoSo.Domain.Files.Registers;

/// <summary>Where a cell begins: the line, and the character in that line as editors count, in UTF-16 units from 1. A quoted cell begins at its quote.</summary>
internal static class CellPosition
{
    /// <summary>The line and column of a cell of the record that a reader stands on, whose first line is known.</summary>
    public static (int Line, int Column) Of(CsvReader csv, int field, long firstLine)
    {
        int start = field;
        for (int i = 0; i < field; i++)
        {
            start += csv.GetRawSpan(i).Length;
        }

        return At(csv.RawRecord, start, firstLine);
    }

    /// <summary>The line and column of a byte of a record, whose first line is known.</summary>
    public static (int Line, int Column) At(ReadOnlySpan<byte> record, int position, long firstLine)
    {
        ReadOnlySpan<byte> before = record[..Math.Clamp(position, 0, record.Length)];
        int lineStart = 0;
        long line = firstLine;
        for (int i = 0; i < before.Length; i++)
        {
            if (before[i] == '\n' || (before[i] == '\r' && (i + 1 >= record.Length || record[i + 1] != '\n')))
            {
                line++;
                lineStart = i + 1;
            }
        }

        return ((int)Math.Min(line, int.MaxValue), Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
