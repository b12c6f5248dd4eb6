using System.Text;
using DuaCoSo.Domain.Files.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DuaCoSo.Domain.Testing.Yaml;

/// <summary>Reads YAML into the tree of values that the formats of the library's files read, event by event and no deeper than scenarios need.</summary>
/// <remarks>What makes YAML surprising is refused: anchors, aliases, merge keys, tags, directives and further documents. Only plain <c>true</c>, <c>false</c>, <c>null</c> and JSON's numbers are no text.</remarks>
internal sealed class YamlSource
{
    /// <summary>The greatest size of a file, in bytes.</summary>
    public const int MaxLength = 1024 * 1024;

    private const int MaxDepth = 16;

    private readonly SourcePlaces _places;
    private readonly Stack<SourceNode> _open = new();
    private SourceNode? _root;
    private (string Name, int Start)? _key;
    private (int Start, Problem Problem)? _problem;

    private YamlSource(SourcePlaces places) => _places = places;

    /// <summary>The tree; <see langword="null"/> with the first problem when there is none.</summary>
    public static SourceNode? Read(string text, SourcePlaces places, out (int Start, Problem Problem) problem)
    {
        var source = new YamlSource(places);
        var scanner = new Scanner(new StringReader(text), skipComments: true);
        try
        {
            var parser = new Parser(scanner);
            while (source._problem is null && parser.MoveNext())
            {
                source.Take(parser.Current!);
            }
        }
        catch (YamlException e)
        {
            // Of a tab it does not say where.
            Mark at = e.Start.Index > 0 ? e.Start : scanner.CurrentPosition;
            source._problem ??= (places.ByteAt(at.Line, at.Column), ScenarioProblems.Syntax.At(null));
        }

        problem = source._problem.GetValueOrDefault();
        return source._problem is null ? source._root ?? new SourceNode(SourceKind.Null, 0, "") : null;
    }

    private void Take(ParsingEvent e)
    {
        switch (e)
        {
            case DocumentStart start when _root is not null:
                Refuse(start, ScenarioProblems.SecondDocument);
                break;
            case DocumentStart { Version: not null } or DocumentStart { Tags.Count: > 2 }:
                Refuse(e, ScenarioProblems.Tag, "%");
                break;
            case AnchorAlias alias:
                Refuse(e, ScenarioProblems.Reference, "*" + alias.Value.Value);
                break;
            case NodeEvent { Anchor.IsEmpty: false } node:
                Refuse(e, ScenarioProblems.Reference, "&" + node.Anchor.Value);
                break;
            case NodeEvent { Tag.IsEmpty: false } node:
                Refuse(e, ScenarioProblems.Tag, node.Tag.IsNonSpecific ? "!" : node.Tag.Value);
                break;
            case Scalar scalar when IsKeyNext:
                TakeKey(scalar);
                break;
            case NodeEvent when IsKeyNext:
                Refuse(e, ScenarioProblems.KeyNotText);
                break;
            case Scalar scalar:
                Add(new(KindOf(scalar), StartOf(e), scalar.Value));
                break;
            case MappingStart:
                Open(new(SourceKind.Object, StartOf(e), ""));
                break;
            case SequenceStart:
                Open(new(SourceKind.Array, StartOf(e), ""));
                break;
            case MappingEnd or SequenceEnd:
                _open.Pop();
                break;
        }
    }

    private bool IsKeyNext => _key is null && _open.TryPeek(out SourceNode? parent) && parent.Kind == SourceKind.Object;

    private void TakeKey(Scalar scalar)
    {
        if (scalar is { Value: "<<", Style: ScalarStyle.Plain })
        {
            Refuse(scalar, ScenarioProblems.Reference, "<<");
            return;
        }

        _key = (scalar.Value, StartOf(scalar));
    }

    private void Open(SourceNode node)
    {
        Add(node);
        _open.Push(node);
        if (_open.Count > MaxDepth)
        {
            _problem = (node.Start, ScenarioProblems.TooDeep.At(null, ("limit", "16")));
        }
    }

    private void Add(SourceNode node)
    {
        if (!_open.TryPeek(out SourceNode? parent))
        {
            _root = node;
        }
        else if (parent.Kind == SourceKind.Array)
        {
            parent.Items.Add(node);
        }
        else
        {
            parent.Members.Add(new(_key!.Value.Name, _key.Value.Start, node));
            _key = null;
        }
    }

    private static SourceKind KindOf(Scalar scalar) => scalar switch
    {
        { Style: not ScalarStyle.Plain } => SourceKind.Text,
        { Value: "" or "~" or "null" } => SourceKind.Null,
        { Value: "true" or "false" } => SourceKind.Boolean,
        _ => IsNumber(scalar.Value) ? SourceKind.Number : SourceKind.Text,
    };

    private static bool IsNumber(string text)
    {
        var reader = new System.Text.Json.Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        try
        {
            return (char.IsAsciiDigit(text[0]) || text[0] == '-') && reader.Read() && reader.TokenType == System.Text.Json.JsonTokenType.Number && reader.BytesConsumed == text.Length && !reader.Read();
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }

    private void Refuse(ParsingEvent e, ProblemKind kind, string? text = null) => _problem = (StartOf(e), text is null ? kind.At(null) : kind.At(null, ("text", text)));

    private int StartOf(ParsingEvent e) => _places.ByteAt(e.Start.Line, e.Start.Column);
}
