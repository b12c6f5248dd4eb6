using System.Text;
using System.Text.Json;

namespace DuaCoSo.Domain.Files.Json;

/// <summary>Gives the names and codes that a file repeats one string each, as long as no other takes its place.</summary>
internal sealed class SourceTexts
{
    private const int LongestKept = 32;

    private readonly string?[] _kept = new string?[128];

    /// <summary>The string or name at which a reader is.</summary>
    public string Read(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> text = reader.ValueSpan;
        if (text.Length is 0 or > LongestKept || reader.ValueIsEscaped)
        {
            return reader.GetString()!;
        }

        // Words of one length differ in their ends or in the middle, mostly.
        int place = (text.Length + (text[0] * 3) + (text[text.Length / 2] * 5) + (text[^1] * 7)) % _kept.Length;
        if (_kept[place] is not { } kept || !Ascii.Equals(text, kept))
        {
            kept = reader.GetString()!;
            _kept[place] = kept;
        }

        return kept;
    }
}
