using System.Globalization;
using System.Text;
using System.Xml;

namespace DuaCoSo.Domain.Reports.Excel;

/// <summary>A part of a workbook as XML, read forward: no document types, nothing from elsewhere, no depth that a workbook does not have.</summary>
internal sealed class XmlPart : IDisposable
{
    private const int Deepest = 64;

    private readonly XmlReader _reader;
    private readonly StringBuilder _text = new();
    private readonly char[] _chunk = new char[1024];

    /// <summary>A part from its bytes, which it closes.</summary>
    public XmlPart(Stream stream) => _reader = XmlReader.Create(stream, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    });

    /// <summary>How deep the element that was read lies.</summary>
    public int Depth => _reader.Depth;

    /// <summary>The element's name; namespaces differ with the edition of the standard and are not asked for.</summary>
    public string Name => _reader.LocalName;

    /// <summary>Moves to the next element within the one at a depth; <see langword="false"/> behind it.</summary>
    /// <param name="depth">The depth of the element whose children and further descendants are asked for; −1 for the whole part.</param>
    /// <exception cref="InvalidDataException">Elements lie in each other too deep.</exception>
    /// <exception cref="XmlException">It is no XML.</exception>
    public bool ReadWithin(int depth)
    {
        while (Next() && _reader.Depth > depth)
        {
            if (_reader.NodeType == XmlNodeType.Element)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the element has neither text nor elements.</summary>
    public bool IsEmpty => _reader.IsEmptyElement;

    /// <summary>An attribute of the element, or <see langword="null"/>.</summary>
    public string? Attribute(string name) => _reader.GetAttribute(name);

    /// <summary>The attribute that relates the element to another part, whichever the standard's edition.</summary>
    public string? RelationId()
    {
        string? id = null;
        while (_reader.MoveToNextAttribute())
        {
            if (_reader.LocalName == "id" && _reader.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal))
            {
                id = _reader.Value;
            }
        }

        _reader.MoveToElement();
        return id;
    }

    /// <summary>A whole number that an attribute may have; <see langword="null"/> without one.</summary>
    /// <exception cref="InvalidDataException">It is none, or negative.</exception>
    public int? Number(string name) => Attribute(name) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number
        : throw new InvalidDataException("A number is none.");

    /// <summary>The text of the element, which is read to its end.</summary>
    public string Text()
    {
        _text.Clear();
        int depth = _reader.Depth;
        if (_reader.IsEmptyElement)
        {
            return "";
        }

        while (Next() && _reader.Depth > depth)
        {
            if (_reader.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace))
            {
                continue;
            }

            for (int read = _reader.ReadValueChunk(_chunk, 0, _chunk.Length); read > 0; read = _reader.ReadValueChunk(_chunk, 0, _chunk.Length))
            {
                _text.Append(_chunk, 0, read);
            }
        }

        return _text.ToString();
    }

    /// <summary>The text of a shared or inline string, which is read to its end: of all its runs, without what says how it is pronounced.</summary>
    public string RichText()
    {
        int depth = _reader.Depth;
        if (_reader.IsEmptyElement)
        {
            return "";
        }

        string? first = null;
        StringBuilder? all = null;
        int pronounced = int.MaxValue;
        while (ReadWithin(depth))
        {
            pronounced = Name == "rPh" ? Depth : Depth <= pronounced ? int.MaxValue : pronounced;
            if (Name != "t" || pronounced != int.MaxValue)
            {
                continue;
            }

            string run = Text();
            if (first is null)
            {
                first = run;
            }
            else
            {
                (all ??= new(first)).Append(run);
            }
        }

        return EscapedText.Decode(all?.ToString() ?? first ?? "");
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private bool Next()
    {
        if (!_reader.Read())
        {
            return false;
        }

        return _reader.Depth <= Deepest ? true : throw new InvalidDataException("Elements lie in each other too deep.");
    }
}
