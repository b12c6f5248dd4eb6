namespace DuaCoSo.Domain.Files.Formats;

/// <summary>What a text may be.</summary>
/// <param name="Name">What the schema calls it.</param>
/// <param name="IsValid">Whether a text may be one.</param>
/// <param name="Refusal">What is said of one that may not.</param>
/// <param name="Pattern">The same as a regular expression, as nearly as one can say it; it accepts all that is valid.</param>
/// <param name="MaxLength">The greatest length in characters; <see langword="null"/> for none.</param>
internal sealed record TextRule(string Name, Func<string, bool> IsValid, ProblemKind Refusal, string Pattern, int? MaxLength = null);
