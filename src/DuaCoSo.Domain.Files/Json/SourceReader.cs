using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace DuaCoSo.Domain.Files.Json;

/// <summary>Reads bytes into a tree of values with their places, or says the one thing that keeps them from being JSON.</summary>
/// <remarks>Accepts a byte order mark, comments and trailing commas. It keeps its own stack, and no deeper one than policies need.</remarks>
internal static class SourceReader
{
    /// <summary>The greatest size of a policy file, in bytes.</summary>
    public const int MaxLength = 1024 * 1024;

    /// <summary>How deep arrays and objects may lie within each other.</summary>
    public const int MaxDepth = 32;

    private static readonly JsonReaderOptions Options = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        MaxDepth = MaxDepth + 1,
    };

    /// <summary>The bytes without a byte order mark.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> file) =>
        file.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? file[3..] : file;

    /// <summary>The tree; <see langword="null"/> with a problem and its place when there is none.</summary>
    public static SourceNode? Read(ReadOnlySpan<byte> utf8, out (int Start, Problem Problem) problem)
    {
        problem = Refusal(utf8);
        return problem.Problem is null ? Parse(utf8, out problem) : null;
    }

    private static (int Start, Problem Problem) Refusal(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MaxLength)
        {
            return (0, PolicyFileProblems.TooLarge.At(null, ("limit", "1 MB")));
        }

        if (LooksLikeUtf16(utf8))
        {
            return (0, PolicyFileProblems.Utf16.At(null));
        }

        return Utf8.IsValid(utf8) ? default : (FirstInvalid(utf8), PolicyFileProblems.NotUtf8.At(null));
    }

    // A policy begins with a brace, a comment or a blank, so its second byte is never NUL unless characters take two bytes.
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF) || ((bytes[0] == 0) != (bytes[1] == 0)));

    private static int FirstInvalid(ReadOnlySpan<byte> utf8)
    {
        int at = 0;
        while (System.Text.Rune.DecodeFromUtf8(utf8[at..], out _, out int length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private static SourceNode? Parse(ReadOnlySpan<byte> utf8, out (int Start, Problem Problem) problem)
    {
        var reader = new Utf8JsonReader(utf8, Options);
        try
        {
            return Parse(ref reader, out problem);
        }
        catch (JsonException e)
        {
            problem = (Offset(utf8, e), PolicyFileProblems.Syntax.At(null));
        }
        catch (InvalidOperationException)
        {
            // The reader's way to say that an escape such as \ud800 is half a character.
            problem = ((int)reader.TokenStartIndex, PolicyFileProblems.HalfCharacter.At(null));
        }

        return null;
    }

    private static SourceNode? Parse(ref Utf8JsonReader reader, out (int Start, Problem Problem) problem)
    {
        problem = default;
        SourceNode? root = null, parent = null;
        var open = new Stack<SourceNode>();
        var texts = new SourceTexts();
        string? name = null;
        int nameStart = 0;
        while (reader.Read())
        {
            int start = (int)reader.TokenStartIndex;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = texts.Read(ref reader);
                    nameStart = start;
                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    open.Pop();
                    open.TryPeek(out parent);
                    continue;
            }

            var node = new SourceNode(KindOf(reader.TokenType), start, TextOf(ref reader, texts));
            if (parent is null)
            {
                root = node;
            }
            else if (parent.Kind == SourceKind.Object)
            {
                parent.Members.Add(new(name!, nameStart, node));
            }
            else
            {
                parent.Items.Add(node);
            }

            if (node.Kind is SourceKind.Object or SourceKind.Array)
            {
                open.Push(node);
                parent = node;
                if (open.Count > MaxDepth)
                {
                    problem = (start, PolicyFileProblems.TooDeep.At(null, ("limit", "32")));
                    return null;
                }
            }
        }

        return root;
    }

    private static SourceKind KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => SourceKind.Object,
        JsonTokenType.StartArray => SourceKind.Array,
        JsonTokenType.String => SourceKind.Text,
        JsonTokenType.Number => SourceKind.Number,
        JsonTokenType.True or JsonTokenType.False => SourceKind.Boolean,
        _ => SourceKind.Null,
    };

    private static string TextOf(ref Utf8JsonReader reader, SourceTexts texts) => reader.TokenType switch
    {
        JsonTokenType.String => texts.Read(ref reader),
        JsonTokenType.Number => System.Text.Encoding.ASCII.GetString(reader.ValueSpan),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "",
    };

    private static int Offset(ReadOnlySpan<byte> utf8, JsonException e)
    {
        int at = 0;
        for (long line = e.LineNumber ?? 0; line > 0; line--)
        {
            int end = utf8[at..].IndexOf((byte)'\n');
            if (end < 0)
            {
                break;
            }

            at += end + 1;
        }

        return (int)Math.Min(utf8.Length, at + (e.BytePositionInLine ?? 0));
    }
}
