using System.Text.Encodings.Web;
using System.Text.Json;

namespace DuaCoSo.Domain.Files.Formats;

/// <summary>How the library writes JSON: readable Vietnamese, two blanks for each level, line feeds on every machine.</summary>
internal static class JsonForm
{
    /// <summary>The writer's options; the depth is a policy file's.</summary>
    public static JsonWriterOptions Options { get; } = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = Json.SourceReader.MaxDepth,
    };

    /// <summary>The text with line feeds alone, and one at the end. A carriage return within a text is escaped, so every bare one is the machine's.</summary>
    public static ReadOnlySpan<byte> WithLineFeeds(ReadOnlySpan<byte> json)
    {
        byte[] text = new byte[json.Length + 1];
        int length = 0;
        foreach (byte b in json)
        {
            if (b != (byte)'\r')
            {
                text[length++] = b;
            }
        }

        text[length++] = (byte)'\n';
        return text.AsSpan(0, length);
    }
}
