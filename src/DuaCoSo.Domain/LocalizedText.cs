namespace DuaCoSo.Domain;

/// <summary>A title (tên gọi) in Vietnamese and English.</summary>
/// <remarks>Two texts are equal when both languages are equal, ordinally.</remarks>
/// <param name="Vietnamese">The Vietnamese text.</param>
/// <param name="English">The English text.</param>
public sealed record LocalizedText(string Vietnamese, string English)
{
    /// <summary>One text for both languages.</summary>
    /// <param name="text">The text.</param>
    public LocalizedText(string text)
        : this(text, text)
    {
    }

    /// <summary>The text in a language.</summary>
    /// <param name="language">Which of the two.</param>
    public string In(Language language) => language == Language.English ? English : Vietnamese;

    /// <summary>The Vietnamese text.</summary>
    public override string ToString() => Vietnamese;
}
