using System.Text;

namespace DuaCoSo.Domain.Reports.Excel;

/// <summary>The texts that the cells of a workbook share, as UTF-8 one behind the other.</summary>
internal sealed class SharedTexts
{
    private readonly List<int> _ends = [];
    private byte[] _bytes = new byte[4096];
    private int _length;

    /// <summary>A text by its number; <see langword="false"/> for a number that none has.</summary>
    public bool TryGet(int number, out int start, out int length)
    {
        bool isThere = number >= 0 && number < _ends.Count;
        start = !isThere || number == 0 ? 0 : _ends[number - 1];
        length = isThere ? _ends[number] - start : 0;
        return isThere;
    }

    /// <summary>A piece of the texts.</summary>
    public ReadOnlySpan<byte> Slice(int start, int length) => _bytes.AsSpan(start, length);

    /// <summary>Reads the texts of a part.</summary>
    /// <exception cref="InvalidDataException">They are more than may be.</exception>
    /// <exception cref="System.Xml.XmlException">It is no XML.</exception>
    public void Read(XmlPart part)
    {
        while (part.ReadWithin(-1))
        {
            if (part.Name == "si")
            {
                Add(part.RichText());
            }
        }
    }

    private void Add(string text)
    {
        int most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_bytes.Length - _length < most)
        {
            Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, Math.Max(_bytes.Length * 2L, (long)_length + most)));
        }

        if (_bytes.Length - _length < most)
        {
            throw new InvalidDataException("The shared texts are more than memory holds.");
        }

        _length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length));
        _ends.Add(_length);
    }
}
