using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DuaCoSo.Domain.Files.Json;

namespace DuaCoSo.Domain.Files.Tests.Policies;

/// <summary>Writes a tree as text, one value a line, and knows on which line and column each name and value begins.</summary>
internal sealed class JsonText
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<object, (int Line, int Column)> _places = new(ReferenceEqualityComparer.Instance);
    private int _line = 1;
    private int _lineStart;

    public JsonText(SourceNode root) => Add(root, 0);

    public byte[] Utf8 => Encoding.UTF8.GetBytes(_text.ToString());

    /// <summary>Where a value or a name (of a <see cref="SourceMember"/>) begins.</summary>
    public (int Line, int Column) PlaceOf(object nodeOrMember) => _places[nodeOrMember];

    /// <summary>A value that is not of the example.</summary>
    public static SourceNode Value(string json)
    {
        SourceNode? node = SourceReader.Read(Encoding.UTF8.GetBytes(json), out (int, Problem Problem) problem);
        return node ?? throw new ArgumentException(problem.Problem.ToString(), nameof(json));
    }

    private void Add(SourceNode node, int depth)
    {
        Mark(node);
        switch (node.Kind)
        {
            case SourceKind.Text:
                _text.Append('"').Append(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(node.Text)).Append('"');
                break;
            case SourceKind.Null:
                _text.Append("null");
                break;
            case SourceKind.Object:
                _text.Append('{');
                foreach (SourceMember member in node.Members)
                {
                    NewLine(depth + 1, isFirst: ReferenceEquals(member, node.Members[0]));
                    Mark(member);
                    _text.Append('"').Append(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(member.Name)).Append("\": ");
                    Add(member.Value, depth + 1);
                }

                _text.Append('}');
                break;
            case SourceKind.Array:
                _text.Append('[');
                for (int i = 0; i < node.Items.Count; i++)
                {
                    NewLine(depth + 1, isFirst: i == 0);
                    Add(node.Items[i], depth + 1);
                }

                _text.Append(']');
                break;
            default:
                _text.Append(node.Text);
                break;
        }
    }

    private void Mark(object one) => _places[one] = (_line, _text.Length - _lineStart + 1);

    private void NewLine(int depth, bool isFirst)
    {
        _text.Append(isFirst ? "\n" : ",\n");
        _line++;
        _lineStart = _text.Length;
        _text.Append(' ', depth * 2);
    }
}
