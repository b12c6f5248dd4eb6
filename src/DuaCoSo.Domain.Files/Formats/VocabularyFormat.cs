using System.Text.Json;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Files.Formats;

/// <summary>A word of a closed vocabulary.</summary>
/// <typeparam name="T">What the words stand for.</typeparam>
internal sealed class VocabularyFormat<T> : Format<T>, IVocabularyFormat
{
    private readonly (string Word, T Value)[] _words;

    /// <summary>The vocabulary, in the order in which it is listed to people.</summary>
    public VocabularyFormat(params (string Word, T Value)[] words)
    {
        _words = words;
        Words = words.Select(w => w.Word).ToValueList();
        Form = string.Join(" | ", words.Select(w => $"\"{w.Word}\""));
    }

    public ValueList<string> Words { get; }

    public override string Form { get; }

    public override T StandIn => _words[0].Value;

    public override T Read(SourceNode node, DocumentPlace path, Reading reading)
    {
        if (node.Kind != SourceKind.Text)
        {
            return RefuseType(node, path, reading);
        }

        foreach ((string word, T value) in _words)
        {
            if (string.Equals(word, node.Text, StringComparison.Ordinal))
            {
                return value;
            }
        }

        string nearest = Spelling.Nearest(node.Text, Words).Word;
        Refuse(
            PolicyFileProblems.UnknownWord, node, path, reading,
            ("value", node.Shown), ("nearest", nearest), ("accepted", string.Join(", ", Words)));
        return _words.First(w => string.Equals(w.Word, nearest, StringComparison.Ordinal)).Value;
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        foreach ((string word, T known) in _words)
        {
            if (EqualityComparer<T>.Default.Equals(known, value))
            {
                writer.WriteStringValue(word);
                return;
            }
        }

        throw new ArgumentException($"'{value}' has no word in a policy file; check the definition with Policy.Create first.", nameof(value));
    }

    public override void WriteSchema(SchemaWriter schema) => schema.Words(Words);
}
