using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Documents;

/// <summary>That a document was replaced by another (văn bản thay thế), and when.</summary>
/// <param name="By">The document that took its place.</param>
/// <param name="On">The first day of the new one; <see langword="null"/> when it is not known.</param>
public sealed record DocumentReplacement(IssuedDocument By, LocalDate? On)
{
    /// <summary>The new document's id and its first day, the same in every culture.</summary>
    public override string ToString() => On is { } day ? $"{By} ({LocalDatePattern.Iso.Format(day)})" : By.ToString();
}
