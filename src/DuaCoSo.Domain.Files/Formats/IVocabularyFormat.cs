namespace DuaCoSo.Domain.Files.Formats;

/// <summary>A closed vocabulary, for those who walk the table.</summary>
internal interface IVocabularyFormat
{
    /// <summary>The words, in the order in which they are listed to people.</summary>
    ValueList<string> Words { get; }
}
