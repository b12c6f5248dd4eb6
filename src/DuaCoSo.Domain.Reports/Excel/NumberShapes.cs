using System.Buffers;
using System.Text;

namespace DuaCoSo.Domain.Reports.Excel;

/// <summary>The shapes of a workbook's styles, by their number.</summary>
internal sealed class NumberShapes
{
    private static readonly SearchValues<char> OfDates = SearchValues.Create("yYmMdDhHsS");

    private readonly List<NumberShape> _shapes = [];

    /// <summary>The shape of a style; plain for a number that none has.</summary>
    public NumberShape this[int? style] => style is { } number && number < _shapes.Count ? _shapes[number] : NumberShape.Plain;

    /// <summary>Reads the styles of a part.</summary>
    /// <exception cref="InvalidDataException">They are broken.</exception>
    /// <exception cref="System.Xml.XmlException">It is no XML.</exception>
    public void Read(XmlPart part)
    {
        var codes = new Dictionary<int, string>();
        int cells = int.MaxValue;
        while (part.ReadWithin(-1))
        {
            cells = part.Name == "cellXfs" ? part.Depth : part.Depth <= cells ? int.MaxValue : cells;
            if (part.Name == "numFmt" && part.Number("numFmtId") is { } id)
            {
                codes[id] = part.Attribute("formatCode") ?? "";
            }
            else if (part.Name == "xf" && cells != int.MaxValue)
            {
                int format = part.Number("numFmtId") ?? 0;
                _shapes.Add(codes.TryGetValue(format, out string? code) ? Of(code) : Of(format));
            }
        }
    }

    /// <summary>The shape of a format that a workbook describes by a code, such as <c>yyyy-mm-dd</c>.</summary>
    public static NumberShape Of(string code)
    {
        string bare = Bare(code);
        if (bare is "" or "0" or "@" || bare.Equals("General", StringComparison.OrdinalIgnoreCase))
        {
            return NumberShape.Plain;
        }

        // E of scientific notation is none of a date's letters.
        return bare.AsSpan().ContainsAny(OfDates) ? NumberShape.Date
            : bare.AsSpan().ContainsAny("%/") ? NumberShape.Other
            : NumberShape.Number;
    }

    // Those that every spreadsheet knows by number; the others among the first fifty are numbers, and dates of East Asia.
    private static NumberShape Of(int format) => format switch
    {
        0 or 1 or 49 => NumberShape.Plain,
        9 or 10 or 12 or 13 => NumberShape.Other,
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => NumberShape.Date,
        _ => NumberShape.Number,
    };

    /// <summary>A code without quoted texts, colours and conditions, and signs that are shown as they are.</summary>
    private static string Bare(string code)
    {
        var bare = new StringBuilder(code.Length);
        char until = '\0';
        for (int i = 0; i < code.Length; i++)
        {
            char c = code[i];
            if (until != '\0')
            {
                until = c == until ? '\0' : until;
            }
            else if (c is '"' or '[')
            {
                until = c == '[' ? ']' : c;
            }
            else if (c is '\\' or '_' or '*')
            {
                i++;
            }
            else
            {
                bare.Append(c);
            }
        }

        return bare.ToString();
    }
}
