using DuaCoSo.Domain;

namespace DuaCoSo.Tool;

/// <summary>What came of checking one policy file or register folder.</summary>
/// <param name="Path">Its path.</param>
/// <param name="IsAccepted">Whether it has no error.</param>
/// <param name="Problems">Its errors and warnings, in the order of the file.</param>
internal sealed record ValidatedFile(string Path, bool IsAccepted, ValueList<Problem> Problems);
