using DuaCoSo.Domain;

namespace DuaCoSo.Tool.Usage;

/// <summary>A command that help shows, and that a test runs.</summary>
/// <param name="Line">The command as it is typed, without the language.</param>
/// <param name="Text">What it does.</param>
internal sealed record Example(string Line, LocalizedText Text)
{
    /// <summary>The command as it is typed by somebody who wants to read the language.</summary>
    public string In(Language language) => language == Language.English ? $"{Line} --language en" : Line;
}
